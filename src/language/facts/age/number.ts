import { telwoorden } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { knownOf } from '../../patterns/word.ts';

/** A number in a message, in digits or in letters, that may be an age. */
export interface Getal {
  readonly n: number;
  readonly digits: boolean;
  readonly plus: boolean;
}

const numerals = new Map(Object.entries(telwoorden));
/** "veertienjarige". */
export const OLD = /jarigen?$|jarig$/;
const OLDEST = 27;

const numberIn = knownOf(({ w, digits }): Getal | null => {
  if (digits) {
    const n = Number.parseFloat(w.replace(',', '.'));
    return n <= OLDEST ? { n: Math.floor(n), digits: true, plus: w.endsWith('+') } : null;
  }
  // "een" is an article far more often than an age.
  if (w === 'een') return null;
  const n = numerals.get(w) ?? (w.includes('jarig') ? numerals.get(w.replace(OLD, '')) : undefined);
  return n === undefined ? null : { n, digits: false, plus: false };
});

/** The number at `i`, in whole years; undefined without one, or with one too high for who this is about. */
export function numberAt(items: readonly Item[], i: number): Getal | undefined {
  const item = items[i];
  return item === undefined ? undefined : (numberIn(item.woord) ?? undefined);
}
