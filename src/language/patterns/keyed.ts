import type { Pattern } from './compile.ts';
import { type Key, keysOf, MOST_NEEDS } from './keys.ts';
import { put, remembered } from './lists.ts';
import { filledByRole } from './places.ts';
import { knownOf, type Word } from './word.ts';

/** Numbers kept for each try: the pattern, how far its beginning is at most and at least, and place and window of its needs. */
export const TRY = 3 + 2 * MOST_NEEDS;

/** What to do where a word or a party stands. */
export interface At {
  /** The places it fills, of those that some pattern needs. */
  readonly fills: Int32Array;
  /** The patterns of which it is the key, as `TRY` numbers each: most are passed over by those alone. */
  readonly tries: Int32Array;
}

/** Knows which patterns to try where a word stands: those of which it is the key. */
export class Keyed {
  private readonly keys: readonly Key[];
  private readonly byPlace = new Map<number, number[]>();
  private readonly atNumbers: number[] = [];
  private readonly needed: ReadonlySet<number>;
  /** Looked for once for each word. */
  readonly atWord = knownOf((word): At => this.at(word.places, word));
  /** By the code of a role, its form, or `rol` for any. */
  readonly atRole = remembered((role): At => this.at(filledByRole(role)));

  constructor(patterns: readonly Pattern<unknown>[]) {
    this.keys = keysOf(patterns);
    this.needed = new Set(this.keys.flatMap(({ needs }) => needs.map(({ place }) => place)));
    this.keys.forEach(({ element }, number) => {
      if (element.kind === 'getal') this.atNumbers.push(number);
      else put(this.byPlace, element.place, number);
    });
  }

  private at(places: readonly number[], word?: Word): At {
    const patterns = places.flatMap((place) => this.byPlace.get(place) ?? []);
    if (word?.digits) patterns.push(...this.atNumbers);
    const tries = patterns.flatMap((number) => {
      const { most, fewest, needs } = this.keys[number] as Key;
      return [number, most, fewest, ...needs.flatMap(({ place, window }) => [place, window])];
    });
    return {
      fills: Int32Array.from(places.filter((place) => this.needed.has(place))),
      tries: Int32Array.from(tries),
    };
  }
}
