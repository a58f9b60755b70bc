import { LETTERS } from './letters.ts';

/** How many check characters a code ends with. */
export const CHECK_DIGITS = 3;

const SIZE = LETTERS.length;

/**
 * x³ in terms of x², x and 1, for the generator (x - 1)(x² - 17x + 17) over the integers modulo 23. The second factor has a
 * root of order 528 in the field of 23² elements, so this is a BCH code of distance 3 for anything up to 528 characters:
 * any one or two wrong characters are caught, a swap of any two among them. A test tries them all.
 */
const [C2, C1, C0] = [18, 12, 17] as const;

// Not zero, so that a code with one more or less of the first character at its front is another.
const START = [0, 0, 1] as const;

function remainder(digits: readonly number[]): [number, number, number] {
  let [a, b, c]: readonly [number, number, number] = START;
  for (const digit of digits) [a, b, c] = [(b + C2 * a) % SIZE, (c + C1 * a) % SIZE, (digit + C0 * a) % SIZE];
  return [a, b, c];
}

/** Digits with their check digits behind them. */
export const withCheck = (digits: readonly number[]): number[] => [
  ...digits,
  ...remainder([...digits, 0, 0, 0]).map((digit) => (SIZE - digit) % SIZE),
];

/** Whether digits are as `withCheck` made them. */
export const isChecked = (digits: readonly number[]): boolean =>
  checkedLengths(digits).at(-1) === digits.length;

/** How many of the first digits are as `withCheck` made them: every length of which that holds, in one pass. */
export function checkedLengths(digits: readonly number[]): number[] {
  const lengths: number[] = [];
  let [a, b, c]: readonly [number, number, number] = START;
  for (let at = 0; at < digits.length; at++) {
    const first = a;
    a = (b + C2 * first) % SIZE;
    b = (c + C1 * first) % SIZE;
    c = ((digits[at] as number) + C0 * first) % SIZE;
    if (a + b + c === 0) lengths.push(at + 1);
  }
  return lengths;
}
