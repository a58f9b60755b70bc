import { bare, toDigits } from './letters.ts';
import { numberOf } from './number-text.ts';

const LONGEST_TEXT = 4000;
const MOST_PARTS = 50;
const PART = /[\p{L}\p{N}]+/gu;
const JOINED = /^[\s.\-\u2010-\u2015\u2212]{1,3}$/;
/** Groups of four with dashes between, as codes are printed; a letter and a digit, as no word or telephone number has. */
const PRINTED =
  /(?<![\p{L}\p{N}-])(?=[^\s]*\p{N})(?=[^\s]*\p{L})[\p{L}\p{N}]{4}(?:-[\p{L}\p{N}]{4})+(?:-[\p{L}\p{N}]{1,4})?(?![\p{L}\p{N}-])/u;

/**
 * The first code in a text, as it stands there: in a sentence, in the address of a page, with spaces between its groups.
 * Without one, what was clearly meant as a code and has an error in it. `undefined` when there is neither.
 */
export function findCode(tekst: string): string | undefined {
  const text = tekst.slice(0, LONGEST_TEXT);
  const parts = [...text.matchAll(PART)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    readable: !toDigits(bare(part)).includes(-1),
  }));
  for (const [first, { start }] of parts.entries()) {
    // Of what may be one code the longest first: a code may begin with what would be a code by itself.
    for (let last = lastJoined(text, parts, first); last >= first; last--) {
      const candidate = text.slice(start, parts[last]?.end);
      if (numberOf(candidate).kind === 'number') return candidate;
    }
  }
  return PRINTED.exec(text)?.[0];
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Made of characters of codes alone, as no word with a vowel is. */
  readonly readable: boolean;
}

/** The last of the readable parts that follow one another with no more than a dash or a space between. */
function lastJoined(text: string, parts: readonly Part[], first: number): number {
  if (!parts[first]?.readable) return first - 1;
  let last = first;
  while (parts[last + 1]?.readable && last - first < MOST_PARTS) {
    if (!JOINED.test(text.slice(parts[last]?.end, parts[last + 1]?.start))) break;
    last++;
  }
  return last;
}
