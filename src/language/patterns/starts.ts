import type { Pattern } from './compile.ts';
import { put } from './lists.ts';
import { MOST_NEEDS } from './needs.ts';
import { ALWAYS, wordNumber } from './places.ts';

/** Patterns to try, and beside them the places each needs: most are passed over by those numbers alone. */
export interface Tries<T> {
  readonly patterns: readonly Pattern<T>[];
  /** `MOST_NEEDS` for each pattern. */
  readonly needs: Int32Array;
}

/** The patterns one word can begin: those that name the word right behind it, by the number of that word, and the others. */
export interface Start<T> {
  readonly bySecond: ReadonlyMap<number, Tries<T>> | undefined;
  readonly others: Tries<T>;
  /** Nothing begins here. */
  readonly empty: boolean;
  /** The places the word can fill, of those that some pattern needs. */
  readonly fills: Int32Array;
}

const NOTHING: Tries<never> = { patterns: [], needs: new Int32Array(0) };
/** Of a word that begins nothing and stands in nothing: most words there are. */
const NO_START: Start<never> = {
  bySecond: undefined,
  others: NOTHING,
  empty: true,
  fills: new Int32Array(0),
};

function triesOf<T>(patterns: readonly Pattern<T>[]): Tries<T> {
  if (patterns.length === 0) return NOTHING;
  const needs = new Int32Array(patterns.length * MOST_NEEDS).fill(ALWAYS);
  patterns.forEach((pattern, i) => {
    needs.set(pattern.needs, i * MOST_NEEDS);
  });
  return { patterns, needs };
}

/**
 * What a word begins, made ready to be tried.
 *
 * @param fills the places the word can fill
 */
export function startOf<T>(patterns: readonly Pattern<T>[], fills: readonly number[]): Start<T> {
  if (patterns.length + fills.length === 0) return NO_START;
  const bySecond = new Map<string, Pattern<T>[]>();
  const others: Pattern<T>[] = [];
  for (const pattern of patterns) {
    const { second } = pattern;
    const named =
      second?.kind === 'woord' && second.prefixes.length + second.suffixes.length + second.roles.length === 0;
    if (named) for (const word of second.words) put(bySecond, word, pattern);
    else others.push(pattern);
  }
  const second = new Map<number, Tries<T>>();
  for (const [word, named] of bySecond) second.set(wordNumber(word), triesOf(named));
  return {
    bySecond: second.size > 0 ? second : undefined,
    others: triesOf(others),
    empty: patterns.length === 0,
    fills: Int32Array.from(fills),
  };
}
