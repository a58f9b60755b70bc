import type { Item } from '../patterns/item.ts';
import { knownOf } from '../patterns/word.ts';
import type { Zelf } from './self.ts';

/** Primary or secondary education. */
export type Level = 'po' | 'vo';

/** Schools by a name that says of which kind they are, and who works there only. */
const PO = /\b(basisscho(ol|len)|taalschool|kleuterschool|po|bs|obs|cbs|rkbs|pcbs)\b/;
const VO =
  /\b(middelbare|vo|vmbo|havo|vwo|mavo|gymnasium|lyceum|praktijkschool|scholengemeenschap|brugklas\w*)\b/;
/** By these a writer says it too. */
const WRITES_PO = /\b(ib|iber|intern begeleid(er|ster)|leerkracht|groepsleerkracht|juf|meester|kleuter\w*)\b/;
const WRITES_VO = /\b(mentor|mentrix|decaan|rector|conrector)\b/;

const named = knownOf(({ w }): Level | null => (PO.test(w) ? 'po' : VO.test(w) ? 'vo' : null));
const written = knownOf(({ w }): Level | null =>
  WRITES_PO.test(w) ? 'po' : WRITES_VO.test(w) ? 'vo' : null,
);

const WRITERS = new Set(['onderwijs', 'gedragswetenschapper']);

/** The level at which the writer works at a school, as far as what they say of themselves says. */
export function levelOfWriter(items: readonly Item[], zelf: Zelf | undefined): Level | undefined {
  if (!zelf || !WRITERS.has(zelf.code)) return undefined;
  let level: Level | undefined;
  for (const look of [named, written])
    for (let i = zelf.van; i < zelf.tot && !level; i++) {
      const item = items[i] as Item;
      if (item.rol) level = look(item.woord) ?? undefined;
    }
  return level;
}

/** "het vmbo", told by a primary school: a school of the other kind, which is another one. */
export function ofOtherLevel({ woord, rol }: Item, own: Level | undefined): boolean {
  if (own === undefined || rol?.code !== 'onderwijs') return false;
  const level = named(woord);
  return level !== null && level !== own;
}
