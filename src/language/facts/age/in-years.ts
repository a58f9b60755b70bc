import { voornamen } from '../../data/namen.ts';
import type { Item } from '../../patterns/item.ts';
import { isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { AGO, JOINS, LETTER, SHORT, STILL } from './age-words.ts';
import { numberAt } from './number.ts';
import { isPronoun, youngNear } from './whose.ts';

/** "8 jaar" by itself may be how long something takes; behind these it is an age. */
const AGED = new Set(
  'van is telt een nu net pas nog kind student ben al bijna ruim leeftijd lft oud en of'.split(' '),
);
const BOUND = new Set(['grens', 'leeftijdsgrens', 'minimum', 'maximum']);
/** "mdo voor 15jr", "overleg over 14jr meisje": written short, behind what is held or written about somebody. */
const ABOUT = new Set('voor over rond om mbt inzake betreft casus dossier kind'.split(' '));
const ONE = new Set('jongen meisje leerling lln kind meid knul zoon dochter student studente'.split(' '));

const writtenShort = (items: readonly Item[], i: number): boolean => {
  const [before, years, then] = [word(items, i - 1), word(items, i + 1), word(items, i + 2)];
  return ONE.has(then) || (SHORT.has(years) && ABOUT.has(before));
};

/** Whether it is about years of age: "14 jaar", "15 jr oud", and not "10 jaar geleden". */
export function inYears(items: readonly Item[], i: number): boolean {
  const [before, after, then] = [word(items, i - 1), word(items, i + 1), word(items, i + 2)];
  if (then === 'oud' && after !== 'jaars') return true;
  // "ik ben 19 jaar juf": how long.
  if (before === 'ben' && items[i + 2]?.rol) return false;
  // "is 12 jaar de grens?"
  if (BOUND.has(then) || BOUND.has(word(items, i + 3))) return false;
  // "met 10 jaar nog luiers"
  if (before === 'met' && STILL.has(then)) return true;
  if (AGO.has(then) || after === 'jaars') return false;
  // "15jr m": how files write who it is.
  if (LETTER.has(then) && items[i + 2] && (items[i + 2] as Item).tot - (items[i + 2] as Item).van === 1)
    return true;
  if (isMark(before) || numberAt(items, i - 1)) return true;
  if (JOINS.has(before) && numberAt(items, i - 2)) return true;
  if (writtenShort(items, i)) return true;
  // "met zijn 17 jaar"
  if (word(items, i - 2) === 'met' && (before === 'zijn' || before === 'haar')) return true;
  if (voornamen.has(before) && SHORT.has(after)) return true;
  return (AGED.has(before) && before !== 'al') || youngNear(items, i) || isPronoun(items, i - 1);
}
