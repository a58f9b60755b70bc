import type { Item } from '../../patterns/item.ts';
import { isEnd } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';

const LIKE = new Set(
  'niveau functioneert functioneren functioneerde gedraagt gedragen gedroeg scoort scoorde scoren ontwikkelingsniveau ontwikkelingsleeftijd emotioneel leesniveau taalniveau rekenniveau'.split(
    ' ',
  ),
);
const NEAR = 7;

/** "niveau 2, 19 jaar": which level. */
const isNumberOf = (items: readonly Item[], i: number): boolean =>
  word(items, i) === 'niveau' && items[i + 1]?.woord.digits === true;

/** "op het niveau van een kind van 5", "gedraagt zich als een kleuter": what somebody is like, and is not. */
export function asIf(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - NEAR) && !isEnd(word(items, j)); j--)
    if (LIKE.has(word(items, j)) && !isNumberOf(items, j)) return true;
  return false;
}
