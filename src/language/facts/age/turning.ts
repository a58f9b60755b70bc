import { maat } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { set, wordAt as word } from '../../text/words.ts';
import { numberAt } from './number.ts';
import { young } from './whose.ts';

const measure = new Set(maat);
const LOOK_BACK = 5;
const ALMOST = new Set(['bijna', 'haast']);
const BECOMES = new Set(['wordt', 'worden', 'word']);
const UNTIL = new Set(['voordat', 'tot', 'vanaf', 'totdat']);
const JARIGE = new Set(['jarige', 'jarigen', 'jarig']);
const WHEN = set('als zodra wanneer dat die nadat tegen');
/** "zodra een jongen 16 wordt mag hij zelf": the clause ends behind the verb. */
const AFTER = set('en mag kan is moet maar dan hoeft heeft gaat wil');

/** "een jongen van 16 wordt gepest", "hier wordt een meisje (16) gepest": what is done to somebody of that age. */
function isOfAge(items: readonly Item[], i: number): boolean {
  const before = word(items, i - 1);
  return before === 'van' || before === '(' || young.has(before) || JARIGE.has(word(items, i + 1));
}

/** "die 16 wordt", "als een jongen 16 wordt"; and not "meisje 16 wordt gepest". */
function becomesBehind(items: readonly Item[], i: number): boolean {
  if (!BECOMES.has(word(items, i + 1))) return false;
  if (!isOfAge(items, i)) return true;
  const then = word(items, i + 2);
  if (word(items, i - 1) === 'van' || !(isMark(then) || AFTER.has(then))) return false;
  return [2, 3, 4].some((back) => WHEN.has(word(items, i - back)));
}

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
    // "over 2 maanden 12", and not "over 2 jongens van 12".
    if (w === 'over' && numberAt(items, j + 1) && j + 1 !== i && measure.has(word(items, j + 2)))
      return 'bijna';
    if (w === ',') return undefined;
    if (ALMOST.has(w)) return 'bijna';
    if (BECOMES.has(w) && isOfAge(items, i)) return undefined;
    if (BECOMES.has(w))
      return measure.has(word(items, i + 1)) && word(items, i + 1) !== 'jaar' ? 'nooit' : 'bijna';
    // "een verzoek tot onderzoek over een 14-jarige"
    if (UNTIL.has(w) && !(word(items, i - 1) === 'van' || JARIGE.has(word(items, i + 1)))) return 'nooit';
    // "wordt volgende maand pas 18"
    if ((w === 'net' || w === 'pas') && !becomesBefore(items, j)) return undefined;
  }
  return becomesBehind(items, i) || ALMOST.has(word(items, i + 1)) ? 'bijna' : undefined;
}
