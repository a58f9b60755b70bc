import { CHECK_DIGITS, isChecked, withCheck } from './checksum.ts';
import { bare, LETTERS, toDigits, toText } from './letters.ts';

/** Shorter is no code: too few characters to tell a code from a word. */
const SHORTEST = 8;
/** Longer is no code. */
export const LONGEST = 200;
const BASE = BigInt(LETTERS.length);

/** A number as the text of a code, check characters included. */
export function textOf(number: bigint): string {
  const digits: number[] = [];
  for (let rest = number; rest > 0n; rest /= BASE) digits.unshift(Number(rest % BASE));
  // An even length, always: then one character too many or too few is an error for certain.
  while (digits.length + CHECK_DIGITS < SHORTEST || (digits.length + CHECK_DIGITS) % 2 === 1)
    digits.unshift(0);
  return toText(withCheck(digits));
}

/** What the text of a code turned out to be. `unlike`: nobody meant it as a code; `wrong`: somebody did, and it has an error. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly number: bigint }
  | { readonly kind: 'wrong' | 'unlike' };

/** Reads the text of a code back, capitals or not, with or without dashes and spaces. */
export function numberOf(text: string): ReadNumber {
  if (text.length > LONGEST * 2) return { kind: 'unlike' };
  const digits = toDigits(bare(text));
  const strange = digits.filter((digit) => digit < 0).length;
  // Somebody who copies a code makes one or two errors in it, not more in every four characters than one.
  if (digits.length < SHORTEST - 2 || digits.length > LONGEST || strange * 4 > digits.length)
    return { kind: 'unlike' };
  if (strange > 0 || !isChecked(digits)) return { kind: 'wrong' };
  const number = digits.slice(0, -CHECK_DIGITS).reduce((sum, digit) => sum * BASE + BigInt(digit), 0n);
  return toDigits(bare(textOf(number))).length === digits.length
    ? { kind: 'number', number }
    : { kind: 'wrong' };
}
