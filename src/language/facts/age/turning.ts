import { maat } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { numberAt } from './number.ts';

const measure = new Set(maat);
const LOOK_BACK = 5;
const ALMOST = new Set(['bijna', 'haast']);
const BECOMES = new Set(['wordt', 'worden', 'word']);
const UNTIL = new Set(['voordat', 'tot', 'vanaf', 'totdat']);

const becomesBefore = (items: readonly Item[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => BECOMES.has(word(items, at - back)));

/**
 * "bijna 8", "wordt volgende maand 18", "over 2 maanden 12": what somebody will be and is not yet. `nooit`: no age of
 * now can be told from it.
 */
export function turning(items: readonly Item[], i: number): 'bijna' | 'nooit' | undefined {
  for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
    const w = word(items, j);
    if (isEnd(w)) return undefined;
    if (w === 'over' && word(items, j + 1) !== 'een' && numberAt(items, j + 1) && j + 1 !== i) return 'bijna';
    if (w === ',') return undefined;
    if (ALMOST.has(w)) return 'bijna';
    if (BECOMES.has(w))
      return measure.has(word(items, i + 1)) && word(items, i + 1) !== 'jaar' ? 'nooit' : 'bijna';
    if (UNTIL.has(w)) return 'nooit';
    // "wordt volgende maand pas 18"
    if ((w === 'net' || w === 'pas') && !becomesBefore(items, j)) return undefined;
  }
  const next = word(items, i + 1);
  return BECOMES.has(next) || ALMOST.has(next) ? 'bijna' : undefined;
}
