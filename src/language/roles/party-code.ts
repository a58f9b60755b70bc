import type { Item } from '../patterns/item.ts';
import type { RolGroep } from './group.ts';
import { type Level, ofOtherLevel } from './levels.ts';
import type { Mention } from './mentions.ts';
import { movesTo } from './other-school.ts';

const THAT = new Set(['die', 'deze', 'dat', 'dit']);
const CONSULT = new Set('consulent consulente consulenten'.split(' '));
const NEAR = 3;
/** "twee consulenten van ons swv", "het swv belde. Die consulent": what they are called says nothing by itself. */
function consultsForSwv(items: readonly Item[], at: number, found: readonly Mention[]): boolean {
  const w = items[at]?.w ?? '';
  if (!CONSULT.has(w.slice(w.lastIndexOf(' ') + 1))) return false;
  for (let i = at + 1; i <= at + NEAR; i++) if (items[i]?.rol) return items[i]?.rol?.code === SWV;
  return found.some(({ code }) => code === SWV) && !found.some(({ code }) => code === 'gemeente');
}
const SWV = 'samenwerkingsverband';

const SCHOOLS = new Set(['onderwijs', 'andere-school']);

/**
 * The code of a party: "de docent", written from a college, works there, unless another school is named; "die school"
 * is the one named before, and "de ambtenaar" that of leerplicht.
 */
export function partyCode(
  items: readonly Item[],
  at: number,
  { code, vorm }: RolGroep,
  found: readonly Mention[],
  college: boolean,
  level: Level | undefined,
): string {
  if (movesTo(items, at)) return 'andere-school';
  if (items[at]?.w === 'ambtenaar' && found.some((one) => one.code === 'leerplicht')) return 'leerplicht';
  if (code === 'gemeente' && consultsForSwv(items, at, found)) return SWV;
  if (code !== 'onderwijs') return code;
  if (ofOtherLevel(items[at] as Item, level)) return 'andere-school';
  if (vorm === 'persoon') return college ? 'mbo' : code;
  if (!THAT.has(items[at - 1]?.w ?? '')) return code;
  const last = found.filter((one) => SCHOOLS.has(one.code) && !one.persoon).at(-1);
  return last?.code === 'andere-school' ? last.code : code;
}
