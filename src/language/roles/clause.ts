import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';

/** Further from somebody a clause is not looked through. */
const REACH = 14;

/** The stretch of words around `van` up to `tot` that no mark breaks. */
export function clauseOf(items: readonly Item[], van: number, tot: number): [from: number, to: number] {
  let [from, to] = [van, tot];
  while (from > 0 && van - from < REACH && !isMark((items[from - 1] as Item).w)) from--;
  while (to < items.length && to - tot < REACH && !isMark((items[to] as Item).w)) to++;
  return [from, to];
}

/** The sentence in which the word at `at` stands. */
export function sentenceOf(items: readonly Item[], at: number): [from: number, to: number] {
  let [from, to] = [at, at + 1];
  while (from > 0 && !isEnd((items[from - 1] as Item).w)) from--;
  while (to < items.length && !isEnd((items[to] as Item).w)) to++;
  return [from, to];
}
