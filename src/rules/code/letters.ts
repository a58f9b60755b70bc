/**
 * The characters of a code. Of every pair that looks alike in print or by hand (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) at
 * most one is here; without vowels no code is a word. There are 23 of them, a prime, as the check characters need.
 */
export const LETTERS = '23456789CDFHJKMNPQRTWXY';

/** Read as the one they look like. The rest of what is missing looks like two or more, and is a typing error. */
const LOOK_LIKE: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8' };

const GROUP = 4;
const BETWEEN = /[\s.\-\u2010-\u2015\u2212]+/g;

/** What may stand between two groups of one code. */
export const BETWEEN_PARTS = /^[\s.\-\u2010-\u2015\u2212]{1,3}$/;

/** What somebody typed without spaces and dashes, in capitals. */
export const bare = (text: string): string => text.normalize('NFKC').replace(BETWEEN, '').toUpperCase();

/** The places in `LETTERS` of characters as `bare` leaves them; -1 for one that is in no code. */
export const toDigits = (characters: string): number[] =>
  [...characters].map((character) => LETTERS.indexOf(LOOK_LIKE[character] ?? character));

/** Written in fours, to read aloud: "K7QM-3XPR-9D". */
export const toText = (digits: readonly number[]): string =>
  (
    digits
      .map((digit) => LETTERS[digit])
      .join('')
      .match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
  ).join('-');
