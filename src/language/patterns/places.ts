import type { Element } from './compile.ts';

/** A place every message has: for a pattern that needs fewer. */
export const ALWAYS = 0;

/** What a word must be to stand in a place of a pattern; the same words are one place, whoever asks for them. */
type Words = Pick<Element, 'words' | 'prefixes' | 'suffixes'>;

const numbers = new Map<string, number>();
const byWord = new Map<string, number[]>();
const wordNumbers = new Map<string, number>();
const withAffix: { readonly place: Words; readonly number: number }[] = [];

/** The number of a place: from 1, the same for places that take the same words. */
export function numberOf(place: Words): number {
  const { words, prefixes, suffixes } = place;
  const key = [[...words].sort(), [...prefixes].sort(), [...suffixes].sort()].join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(key, number);
  for (const word of words) {
    const list = byWord.get(word);
    if (list) list.push(number);
    else byWord.set(word, [number]);
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

/** The number of a word that stands in a pattern, from 1; 0 of any other. */
export const wordNumber = (w: string): number => wordNumbers.get(w) ?? 0;

/** How many numbers of places there are, `ALWAYS` included. */
export const placeCount = (): number => numbers.size + 1;
