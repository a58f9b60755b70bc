import type { Element } from './compile.ts';

/** A pattern is passed over when a message lacks one of at most so many of its places. */
export const MOST_NEEDS = 2;

/** Roughly how many words can stand in a place; the parties of a message are few, and called in many ways. */
const width = ({ words, prefixes, suffixes, roles }: Element): number =>
  words.size + 20 * (prefixes.length + suffixes.length) + 40 * roles.length;

/** The places, after the first, without which a pattern cannot stand in a message: those that fewest words fill. */
export function needsOf([, ...rest]: readonly Element[]): Int32Array {
  const places = rest.filter((e) => e.kind === 'woord' && !e.optional);
  const narrow = places.sort((a, b) => width(a) - width(b)).slice(0, MOST_NEEDS);
  return Int32Array.from(new Set(narrow.map(({ place }) => place)));
}
