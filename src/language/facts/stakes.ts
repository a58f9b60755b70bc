import type { Item } from '../patterns/item.ts';
import { has, set } from '../text/words.ts';
import type { Gelezen } from './state.ts';

const BARE = set('zelfmoord suicide suicidaal suicidale');
/** Somebody died: the word says how. */
const DEAD = set(
  'overleden overleed overlijden gepleegd pleegde pleegden gestorven stierf rouw rouwt uitvaart begrafenis nabestaanden',
);
/** Before it: it is feared still. */
const FEARED = set(
  'aan over wil wilt dreigt dreigde poging pogingen gedachten plannen risico kans bang vrees',
);
const NEAR = 4;

/** Whether it only says how somebody died: that weighs nothing any more. */
function isOver(items: readonly Item[], { van, tot }: Gelezen): boolean {
  if (tot - van !== 1 || !BARE.has(items[van]?.w ?? '')) return false;
  return !has(items, van - NEAR, van, FEARED) && has(items, 0, items.length, DEAD);
}

/** Without the death that was. */
export const withStakesThatStand = (
  gelezen: readonly Gelezen[],
  items: readonly Item[],
): readonly Gelezen[] => gelezen.filter((one) => one.feit !== 'belang' || !isOver(items, one));
