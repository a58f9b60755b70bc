import type { Element } from './compile.ts';
import { put } from './lists.ts';

/** A place every message has: for a pattern that needs fewer. */
export const ALWAYS = 0;

/** What an item must be to stand in a place of a pattern; the same words are one place, whoever asks for them. */
type Place = Pick<Element, 'words' | 'prefixes' | 'suffixes' | 'roles'>;

const numbers = new Map<string, number>();
const byWord = new Map<string, number[]>();
const byRole = new Map<string, number[]>();
/** By the beginning or the end of a word, as long as they are at most. */
const byPrefix = new Map<string, number[]>();
const bySuffix = new Map<string, number[]>();
let longest = 0;

/** Words in an order of their own; most places take one. */
function inOrder(words: ReadonlySet<string> | readonly string[]): string {
  const [first = '', ...rest] = words;
  return rest.length === 0 ? first : [first, ...rest].sort().join();
}

/** The number of a place: from 1, the same for places that take the same words. */
export function numberOf(place: Place): number {
  const { words, prefixes, suffixes, roles } = place;
  const key = [words, prefixes, suffixes, roles].map(inOrder).join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(key, number);
  for (const role of roles) put(byRole, role, number);
  for (const word of words) put(byWord, word, number);
  for (const prefix of prefixes) put(byPrefix, prefix, number);
  for (const suffix of suffixes) put(bySuffix, suffix, number);
  for (const { length } of [...prefixes, ...suffixes]) longest = Math.max(longest, length);
  return number;
}

/** The numbers of the places that a word can fill, lowest first. */
export function filledBy(w: string): number[] {
  const found = new Set(byWord.get(w));
  const add = (places: readonly number[] | undefined) => {
    if (places) for (const place of places) found.add(place);
  };
  for (let length = Math.min(longest, w.length); length > 0; length--) {
    add(byPrefix.get(w.slice(0, length)));
    add(bySuffix.get(w.slice(-length)));
  }
  return [...found].sort((a, b) => a - b);
}

const NONE: readonly number[] = [];
/** The numbers of the places that name a role: by its code, its form, or `rol` for any. */
export const filledByRole = (role: string): readonly number[] => byRole.get(role) ?? NONE;

/** How many numbers of places there are, `ALWAYS` included. */
export const placeCount = (): number => numbers.size + 1;
