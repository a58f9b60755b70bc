import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { isPerson } from './person-words.ts';

/** How long what stands in brackets may be. */
const MOST = 10;

/** "vader (wel gezag, gescheiden van moeder) zegt nee": the mother only helps to say who the father is. */
export function explains(items: readonly Item[], at: number, to: number): boolean {
  let open = at - 1;
  for (; items[open]?.w !== '('; open--)
    if (open <= 0 || at - open > MOST || items[open]?.w === ')' || isEnd((items[open] as Item).w))
      return false;
  if (!isPerson(items[open - 1]?.w ?? '')) return false;
  let more = false;
  for (let i = open + 1; i < to && i - open <= MOST; i++) {
    const w = (items[i] as Item).w;
    // "een ouder (moeder) tekende": that is who.
    if (w === ')') return more && i > at;
    more ||= !isPerson(w) && w !== 'en';
  }
  return false;
}
