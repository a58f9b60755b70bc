import type { Element } from './compile.ts';

/** A place every message has: for a pattern that needs fewer. */
export const ALWAYS = 0;

/** What an item must be to stand in a place of a pattern; the same words are one place, whoever asks for them. */
type Place = Pick<Element, 'words' | 'prefixes' | 'suffixes' | 'roles'>;

const numbers = new Map<string, number>();
const byWord = new Map<string, number[]>();
const wordNumbers = new Map<string, number>();
const byRole = new Map<string, number[]>();
const withAffix: { readonly place: Place; readonly number: number }[] = [];

function put(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

/** The number of a place: from 1, the same for places that take the same words. */
export function numberOf(place: Place): number {
  const { words, prefixes, suffixes, roles } = place;
  const key = [[...words].sort(), [...prefixes].sort(), [...suffixes].sort(), [...roles].sort()].join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(key, number);
  for (const role of roles) put(byRole, role, number);
  for (const word of words) {
    put(byWord, word, number);
    if (!wordNumbers.has(word)) wordNumbers.set(word, wordNumbers.size + 1);
  }
  if (prefixes.length + suffixes.length > 0) withAffix.push({ place, number });
  return number;
}

/** The numbers of the places that a word can fill, lowest first. */
export function filledBy(w: string): number[] {
  const found = new Set(byWord.get(w) ?? []);
  for (const { place, number } of withAffix)
    if (
      place.prefixes.some((prefix) => w.startsWith(prefix)) ||
      place.suffixes.some((suffix) => w.endsWith(suffix))
    )
      found.add(number);
  return [...found].sort((a, b) => a - b);
}

const NONE: readonly number[] = [];
/** The numbers of the places that name a role: by its code, its form, or `rol` for any. */
export const filledByRole = (role: string): readonly number[] => byRole.get(role) ?? NONE;

/** The number of a word that stands in a pattern, from 1; 0 of any other. */
export const wordNumber = (w: string): number => wordNumbers.get(w) ?? 0;

/** How many numbers of places there are, `ALWAYS` included. */
export const placeCount = (): number => numbers.size + 1;
