import type { Item } from '../patterns/item.ts';
import type { RolGroep } from './group.ts';
import type { Mention } from './mentions.ts';
import { movesTo } from './other-school.ts';

const THAT = new Set(['die', 'deze']);
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
): string {
  if (movesTo(items, at)) return 'andere-school';
  if (items[at]?.w === 'ambtenaar' && found.some((one) => one.code === 'leerplicht')) return 'leerplicht';
  if (code !== 'onderwijs') return code;
  if (vorm === 'persoon') return college ? 'mbo' : code;
  if (!THAT.has(items[at - 1]?.w ?? '')) return code;
  const last = found.filter((one) => SCHOOLS.has(one.code) && !one.persoon).at(-1);
  return last?.code === 'andere-school' ? last.code : code;
}
