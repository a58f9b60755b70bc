import type { Item } from '../patterns/item.ts';
import { set } from '../text/words.ts';
import type { Persoon } from './person-words.ts';
import type { Woorden } from './spoken.ts';

const THINKS = set('vindt vinden vond vonden is zijn was waren wil willen akkoord');
const MAY = set('mag mogen mocht mochten moet moeten kan kunnen');

/** "ouders zeggen dat hij het goed vindt": who tells what somebody else thinks says nothing of their own. */
export function speaksForOther(
  items: readonly Item[],
  persons: readonly Persoon[],
  of: readonly Persoon[],
  { van, tot }: Woorden,
): boolean {
  const inside = items.slice(van, tot);
  const that = inside.findIndex(({ w }) => w === 'dat');
  if (that < 0 || !inside.some(({ w }, i) => i > that + 1 && THINKS.has(w))) return false;
  if (inside.some(({ w }) => MAY.has(w))) return false;
  const other = persons.find(({ item, verwijst }) => verwijst && item === van + that + 1);
  return other !== undefined && of.length > 0 && of.every(({ wie }) => wie !== other.wie && wie !== 'alle');
}
