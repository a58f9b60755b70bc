import { klassen } from '../data/klassen.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Gelezen } from './state.ts';

const PARENTS = set(
  `ouder ${klassen.ouders} ${klassen.moeder} ${klassen.vader} stiefvader stiefmoeder oma opa`,
);
const YOUNG = set(`${klassen.kind} hij zij ze hem die`);
const OF = set(`van ${klassen.lidw} ${klassen.bez}`);
/** "moeder is zijn curator", "vader heeft het mentorschap": over the child. */
const OFFICE = set('curator mentor mentorschap curatele wettelijk zijn haar');
const HOLDS = set('is het als diens om zijn haar');

/** Whether the person at `i` is only named as whose parent it is: "de vader van deze leerling". */
function belongs(items: readonly Item[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && items[at]?.w !== 'van' && OF.has(items[at]?.w ?? '')) at--;
  return items[at]?.w === 'van' && PARENTS.has(items[at - 1]?.w ?? '');
}

/** Whether it is a parent who does not oversee it, and not the young person: "moeder staat onder curatele". */
function ofParent(items: readonly Item[], { van }: Gelezen): boolean {
  if (OFFICE.has(items[van]?.w ?? '') && HOLDS.has(items[van - 1]?.w ?? '')) return false;
  if (items[van]?.w === 'zijn' || items[van]?.w === 'haar') return false;
  for (let i = van; i >= 0 && !isEnd((items[i] as Item).w); i--) {
    const { w } = items[i] as Item;
    if (PARENTS.has(w)) return true;
    if (YOUNG.has(w) && !belongs(items, i)) return false;
  }
  return false;
}

/** Without what a parent cannot oversee, which says nothing of the young person. */
export const withCapacityOfTheYoung = (
  gelezen: readonly Gelezen[],
  items: readonly Item[],
): readonly Gelezen[] => gelezen.filter((one) => one.feit !== 'wilsonbekwaam' || !ofParent(items, one));
