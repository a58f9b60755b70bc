import { geenLeeftijd } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { LETTER, SURE } from './age-words.ts';
import { type Getal, numberAt } from './number.ts';
import { young, youngNear } from './whose.ts';

const notAge = new Set(geenLeeftijd);
/** How far before an age between brackets they may open: "(2 vmbo, 14)". */
const OPENED = 4;
/** "groep (7)", "havo (4)": something else has the number. */
export const numbered = (items: readonly Item[], at: number): boolean =>
  notAge.has(word(items, at)) || (items[at]?.rol !== undefined && !young.has(word(items, at)));

/** "(15)", "(m, 15)", "(17, mbo 2)", "hij (leeftijd 13)". */
export function inBrackets(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  const [before, after] = [word(items, i - 1), word(items, i + 1)];
  if (!digits || n <= 1 || (after !== ')' && after !== ',')) return false;
  if (before === '(') return !numbered(items, i - 2) || (n >= SURE && youngNear(items, i));
  // "(m/13)"
  if (LETTER.has(before) && word(items, i - 2) === '(') return true;
  const opened = [2, 3, OPENED].some((back) => word(items, i - back) === '(');
  // "(mbo verpleegkunde, 20)", and not "(groep 7, 8)".
  return (
    after === ')' &&
    before === ',' &&
    opened &&
    !(numberAt(items, i - 2) && notAge.has(word(items, i - 3))) &&
    n >= SURE
  );
}

/** "m14", "v17". */
export const withLetter = (items: readonly Item[], i: number, { digits, n }: Getal): boolean => {
  const [letter, item] = [items[i - 1], items[i]];
  if (!digits || n < SURE || !letter || !item || item.van - letter.tot > 1) return false;
  const alone = isMark(word(items, i - 2)) && isMark(word(items, i + 1));
  if (letter.tot !== item.van && !alone) return false;
  return letter.tot - letter.van === 1 && (letter.w === 'hem' || letter.w === 'm' || letter.w === 'van');
};
