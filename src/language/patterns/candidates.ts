import type { Element, Pattern } from './compile.ts';
import { type Item, roleMatches } from './item.ts';
import { ALWAYS, filledBy, MOST_NEEDS } from './needs.ts';

const PREFIX_KEY = 3;
/** Words of which it is remembered what they can begin. */
const MOST_SEEN = 20_000;

type Lists<T> = Map<string, Pattern<T>[]>;

/** Patterns to try, and beside them the places each needs: most are passed over by those numbers alone. */
export interface Tries<T> {
  readonly patterns: readonly Pattern<T>[];
  /** `MOST_NEEDS` for each pattern. */
  readonly needs: Int32Array;
}

/** The patterns one word can begin: those that name the word right behind it, by that word, and the others. */
export interface Start<T> {
  readonly bySecond: ReadonlyMap<string, Tries<T>> | undefined;
  readonly others: Tries<T>;
  /** Nothing begins here. */
  readonly empty: boolean;
  /** The places of patterns that the word can fill, by number. */
  readonly fills: Int32Array;
}

/** Whether an item can fill a place in a pattern. */
export function accepts(element: Element, item: Item): boolean {
  if (element.kind === 'getal') return item.w >= '0' && item.w < ':';
  if (element.words.has(item.w)) return true;
  if (element.prefixes.length > 0 && element.prefixes.some((prefix) => item.w.startsWith(prefix)))
    return true;
  if (element.suffixes.length > 0 && element.suffixes.some((suffix) => item.w.endsWith(suffix))) return true;
  if (item.rol === undefined || element.roles.length === 0) return false;
  return element.roles.some((role) => roleMatches(role, item));
}

function put<T>(lists: Lists<T>, key: string, pattern: Pattern<T>): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
}

const firstPlace = ({ elements }: Pattern<unknown>): Element | undefined =>
  elements.find(({ kind }) => kind !== 'begin');

function triesOf<T>(patterns: readonly Pattern<T>[]): Tries<T> {
  const needs = new Int32Array(patterns.length * MOST_NEEDS).fill(ALWAYS);
  patterns.forEach((pattern, i) => {
    needs.set(pattern.needs, i * MOST_NEEDS);
  });
  return { patterns, needs };
}

function startOf<T>(patterns: readonly Pattern<T>[], fills: Int32Array = new Int32Array(0)): Start<T> {
  const bySecond: Lists<T> = new Map();
  const others: Pattern<T>[] = [];
  for (const pattern of patterns) {
    const { second } = pattern;
    const named =
      second?.kind === 'woord' && second.prefixes.length + second.suffixes.length + second.roles.length === 0;
    if (named) for (const word of second.words) put(bySecond, word, pattern);
    else others.push(pattern);
  }
  const second = new Map<string, Tries<T>>();
  for (const [word, named] of bySecond) second.set(word, triesOf(named));
  return {
    bySecond: second.size > 0 ? second : undefined,
    others: triesOf(others),
    empty: patterns.length === 0,
    fills,
  };
}

/** Knows which patterns are worth trying where a word stands. */
export class Candidates<T> {
  private readonly byWord: Lists<T> = new Map();
  private readonly byPrefix: Lists<T> = new Map();
  private readonly bySuffix: Lists<T> = new Map();
  private readonly anywhere: Pattern<T>[] = [];
  private readonly seen = new Map<string, Start<T>>();
  /** What can begin at a party, whatever it is called. */
  readonly atRole: Start<T>;

  constructor(patterns: readonly Pattern<T>[]) {
    const atRole: Pattern<T>[] = [];
    for (const pattern of patterns) {
      const first = firstPlace(pattern);
      if (first?.kind !== 'woord') {
        this.anywhere.push(pattern);
        continue;
      }
      for (const word of first.words) put(this.byWord, word, pattern);
      for (const prefix of first.prefixes) put(this.byPrefix, prefix.slice(0, PREFIX_KEY), pattern);
      for (const suffix of first.suffixes) put(this.bySuffix, suffix.slice(-PREFIX_KEY), pattern);
      if (first.roles.length > 0) atRole.push(pattern);
    }
    this.atRole = startOf(atRole);
  }

  /** The patterns a word can begin; most words of most messages are the same few thousand. */
  startingWith(w: string): Start<T> {
    const known = this.seen.get(w);
    if (known) return known;
    const item = { w } as Item;
    const fitting = (patterns: readonly Pattern<T>[] | undefined) =>
      (patterns ?? []).filter((pattern) => accepts(firstPlace(pattern) as Element, item));
    const start = startOf(
      [
        ...(this.byWord.get(w) ?? []),
        ...fitting(this.byPrefix.get(w.slice(0, PREFIX_KEY))),
        ...fitting(this.bySuffix.get(w.slice(-PREFIX_KEY))),
        ...fitting(this.anywhere),
      ],
      filledBy(w),
    );
    if (this.seen.size < MOST_SEEN) this.seen.set(w, start);
    return start;
  }
}
