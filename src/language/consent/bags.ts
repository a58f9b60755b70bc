import { vormen } from '../data/toestemming/vormen.ts';
import { put } from '../patterns/lists.ts';

/** Words that must all stand in one clause, in whatever order, and words that may not. */
export interface Bag<T> {
  readonly places: readonly ReadonlySet<string>[];
  readonly without: ReadonlySet<string>;
  readonly value: T;
}

const alternatives = (part: string): string[] =>
  part.split('|').flatMap((word) => {
    if (!word.startsWith('=')) return [word];
    return (vormen[word.slice(1)] ?? word.slice(1)).split(' ');
  });

/** Reads the data: `a|b` either, `=werkwoord` any form of it, `-a|b` neither. */
export function bagsOf<T>(lines: readonly string[], value: T): Bag<T>[] {
  return lines.map((line) => {
    const parts = line.split(' ');
    const places = parts.filter((part) => !part.startsWith('-')).map((part) => new Set(alternatives(part)));
    const without = parts
      .filter((part) => part.startsWith('-'))
      .flatMap((part) => alternatives(part.slice(1)));
    return { places, without: new Set(without), value };
  });
}

/** The bags by each word of the place fewest words can fill: a clause without any of these need not be tried. */
export function byWord<T>(bags: readonly Bag<T>[]): ReadonlyMap<string, readonly Bag<T>[]> {
  const index = new Map<string, Bag<T>[]>();
  for (const bag of bags) {
    const [rarest] = [...bag.places].sort((a, b) => a.size - b.size);
    for (const word of rarest ?? []) put(index, word, bag);
  }
  return index;
}
