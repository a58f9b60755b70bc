import type { Item } from '../../patterns/item.ts';
import { isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { ADULT, IS, STILL } from './age-words.ts';
import type { Getal } from './number.ts';
import { isPronoun, young } from './whose.ts';

const BECAME = new Set(['geworden', 'gewordn', 'worden', 'wordt']);
/** "blijkt net 16 te zijn geworden". */
const BECOMING = 3;
const ARE = new Set(['zijn', 'waren']);

/** Behind "is", with or without "net", "al", "nu": how old somebody is. */
export function toldOf(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  let at = i - 1;
  let still = 0;
  while (STILL.has(word(items, at)) && still < 2) {
    at--;
    still++;
  }
  const verb = word(items, at);
  const next = word(items, at + 1);
  // The writer, and not who it is about.
  if (verb === 'ben' && n > ADULT) return false;
  // "ze zijn 16 en 17": more than one.
  if (ARE.has(verb) && (isPronoun(items, at - 1) || young.has(word(items, at - 1)))) return n > 2;
  if (IS.has(verb) || (isPronoun(items, at) && IS.has(word(items, at - 1))))
    return (
      (digits && n > 2) || n > 3 || (n > 1 && young.has(word(items, at - 1)) && isMark(word(items, i + 1)))
    );
  // "net 18, wil zelf niet"
  return (
    still > 0 &&
    digits &&
    (n > 3 || (n > 1 && young.has(verb) && isMark(word(items, i + 1)))) &&
    (isMark(verb) || young.has(verb)) &&
    next !== 'al'
  );
}

/** "net zestien geworden", "net 16 te zijn geworden". */
export function becomes(items: readonly Item[], i: number): boolean {
  if (BECAME.has(word(items, i + 1))) return true;
  if (IS.has(word(items, i + 1)) && BECAME.has(word(items, i + 2))) return true;
  return word(items, i + 1) === 'te' && BECAME.has(word(items, i + BECOMING));
}
