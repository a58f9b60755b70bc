import type { Item } from '../patterns/item.ts';
import type { Persoon } from './person-words.ts';
import { ASKED, type Woorden } from './spoken.ts';

const OPENS = new Set(['dat', 'of', ':']);
/** "vindt dat de klas het mag weten": who comes after "dat" says nothing. */
export function embeds(items: readonly Item[], { van, tot }: Woorden): number {
  for (let i = van + 1; i < tot; i++) {
    const w = items[i]?.w ?? '';
    // "vindt dat prima": a thing, not what is said.
    if (OPENS.has(w) && (w !== 'dat' || i + 1 < tot) && !FINE.has(items[i + 1]?.w ?? '')) return i;
  }
  return tot;
}
const FINE = new Set('goed prima ok oke okay best fijn wel ook niet allemaal zelf allebei'.split(' '));

/** "mag van moeder": of whom it may. */
export const ofThem = (items: readonly Item[], i: number): boolean =>
  [items[i - 1]?.w, items[i - 2]?.w].includes('van');

const OBJECT = new Set(['hem', 'haar', 'hen', 'hun']);
/** "ouders hebben hem ingetrokken": not him. */
export const doer = (items: readonly Item[], hit: Woorden, i: number): boolean =>
  ASKED.has(hit.value.stand) || !OBJECT.has(items[i]?.w ?? '') || BY.has(items[i - 1]?.w ?? '');
/** "ouders hebben hem ingetrokken", and "ik moest hem beloven": who is only spoken to counts when nobody else is there. */
export function withoutObjects(
  items: readonly Item[],
  hit: Woorden,
  inside: readonly Persoon[],
  before: readonly Persoon[],
): [readonly Persoon[], readonly Persoon[]] {
  const does = ({ item }: Persoon) => doer(items, hit, item);
  if (!inside.some(does) && !before.some(does)) return [inside, before];
  return [inside.filter(does), before.filter(does)];
}
const BY = new Set(['van', 'door', 'bij', 'met', 'volgens']);
