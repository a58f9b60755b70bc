import type { Element } from './compile.ts';

/** A pattern is passed over when a message lacks one of at most so many of its places. */
export const MOST_NEEDS = 2;
/** A place every message has: for a pattern that needs fewer. */
export const ALWAYS = 0;

interface Need {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

const numbers = new Map<string, number>();
const byWord = new Map<string, number[]>();
const withAffix: { readonly need: Need; readonly number: number }[] = [];

/** The number of a place, the same for places that take the same words. */
function numberOf(need: Need): number {
  const { words, prefixes, suffixes } = need;
  const key = [[...words].sort(), [...prefixes].sort(), [...suffixes].sort()].join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(key, number);
  for (const word of words) {
    const list = byWord.get(word);
    if (list) list.push(number);
    else byWord.set(word, [number]);
  }
  if (prefixes.length + suffixes.length > 0) withAffix.push({ need, number });
  return number;
}

const width = ({ words, prefixes, suffixes }: Need): number =>
  words.size + 20 * (prefixes.length + suffixes.length);

/** The places, after the first, without which a pattern cannot stand in a message: those that fewest words fill. */
export function needsOf([, ...rest]: readonly Element[]): Int32Array {
  const places = rest.flatMap((e) => (e.kind === 'woord' && !e.optional && e.roles.length === 0 ? [e] : []));
  const narrow = places.sort((a, b) => width(a) - width(b)).slice(0, MOST_NEEDS);
  return Int32Array.from(new Set(narrow.map(numberOf)));
}

/** The numbers of the places that a word can fill. */
export function filledBy(w: string): Int32Array {
  const found = new Set(byWord.get(w) ?? []);
  for (const { need, number } of withAffix)
    if (
      need.prefixes.some((prefix) => w.startsWith(prefix)) ||
      need.suffixes.some((suffix) => w.endsWith(suffix))
    )
      found.add(number);
  return Int32Array.from(found);
}

/** How many places there are. */
export const needCount = (): number => numbers.size + 1;
