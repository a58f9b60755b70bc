import { checkedLengths } from './checksum.ts';
import { BETWEEN_PARTS, bare, toDigits } from './letters.ts';
import { findMeant } from './meant.ts';
import { LONGEST, numberOf } from './number-text.ts';

const LONGEST_TEXT = 4000;
const PART = /[\p{L}\p{N}]+/gu;

/**
 * The first code in a text, as it stands there: in a sentence, in the address of a page, with spaces between its groups.
 * Without one, what was clearly meant as a code and has an error in it. `undefined` when there is neither.
 */
export function findCode(tekst: string): string | undefined {
  const text = tekst.slice(0, LONGEST_TEXT);
  const parts = partsOf(text);
  for (const first of parts.keys()) {
    const found = codeFrom(text, parts, first);
    if (found !== undefined) return found;
  }
  return findMeant(text);
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Whether it may belong to the same code as the part before it. */
  readonly joined: boolean;
  /** Its places among the characters of codes; empty when it has another, as every word with a vowel has. */
  readonly digits: readonly number[];
}

function partsOf(text: string): Part[] {
  let before = 0;
  return [...text.matchAll(PART)].map(({ 0: part, index }) => {
    const digits = part.length > LONGEST ? [] : toDigits(bare(part));
    const joined = BETWEEN_PARTS.test(text.slice(before, index));
    before = index + part.length;
    return { start: index, end: before, joined, digits: digits.includes(-1) ? [] : digits };
  });
}

/**
 * The longest code that begins with this part: a code may begin with what would be a code by itself. One pass over no more
 * characters than a code has, however many parts they are in.
 */
function codeFrom(text: string, parts: readonly Part[], first: number): string | undefined {
  const start = parts[first]?.start;
  const digits: number[] = [];
  const ends: number[] = [];
  for (let at = first; at < parts.length; at++) {
    const part = parts[at] as Part;
    if (part.digits.length === 0 || (at > first && !part.joined)) break;
    if (digits.length + part.digits.length > LONGEST) break;
    for (const digit of part.digits) digits.push(digit);
    ends[digits.length] = part.end;
  }
  for (const length of checkedLengths(digits).reverse()) {
    const candidate = text.slice(start, ends[length]);
    if (ends[length] !== undefined && numberOf(candidate).kind === 'number') return candidate;
  }
  return undefined;
}
