import type { Pattern } from './compile.ts';
import type { Item } from './item.ts';
import { type Hit, Matcher } from './match.ts';

interface Owned {
  readonly owner: number;
  readonly value: unknown;
}

const all: Pattern<Owned>[] = [];
const NONE: readonly Hit<unknown>[] = [];
let owners = 0;
let matcher: Matcher<Owned> | undefined;

/** The message looked through last, and what was found in it: everybody asks about one message before the next. */
let current: readonly Item[] | undefined;
let found: Hit<unknown>[][] = [];

function scan(items: readonly Item[]): void {
  matcher ??= new Matcher(all);
  current = items;
  found = [];
  for (const { value, van, tot, rol } of matcher.find(items)) {
    const hit = { value: value.value, van, tot, rol };
    const mine = found[value.owner];
    if (mine) mine.push(hit);
    else found[value.owner] = [hit];
  }
}

/** Lets go of the message looked through last: what somebody typed is kept no longer than it is read. */
export function forget(): void {
  current = undefined;
  found = [];
}

/**
 * Finds these patterns in a message. All who ask share one pass over its words: the first question looks for
 * everybody's patterns. To be called while modules load.
 */
export function finder<T>(patterns: readonly Pattern<T>[]): (items: readonly Item[]) => readonly Hit<T>[] {
  const owner = owners++;
  all.push(...patterns.map(({ value, ...pattern }) => ({ ...pattern, value: { owner, value } })));
  matcher = undefined;
  return (items) => {
    if (items !== current) scan(items);
    return (found[owner] ?? NONE) as readonly Hit<T>[];
  };
}
