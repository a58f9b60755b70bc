import { geenLeeftijd, maat } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { wordAt as word } from '../../text/words.ts';
import { JOINS } from './age-words.ts';
import { numbered } from './in-brackets.ts';
import { numberAt } from './number.ts';
import { ofAnother } from './whose.ts';

const measure = new Set(maat);
const notAge = new Set(geenLeeftijd);

/** "kinderen van 4 en 6", "3, 5 en 8 jaar", "16/17 jaar": the other number of a pair, when one of them is an age. */
export function besideAge(items: readonly Item[], i: number, ages: ReadonlySet<number>): boolean {
  const next = word(items, i + 1);
  // "16, 4 havo": the other number is a class.
  if (numberAt(items, i) === undefined || measure.has(next) || notAge.has(next) || ofAnother(items, i))
    return false;
  // "groep 8, 12 jaar", "havo 2, 13 jr".
  if (numbered(items, i - 1)) return false;
  const joined = (a: number, b: number) =>
    ages.has(b) &&
    (Math.abs(a - b) === 1 ||
      JOINS.has(word(items, Math.min(a, b) + 1)) ||
      word(items, Math.min(a, b) + 1) === ',');
  return joined(i, i + 1) || joined(i, i + 2) || joined(i, i - 1) || joined(i, i - 2);
}
