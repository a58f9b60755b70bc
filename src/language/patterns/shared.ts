import type { Pattern } from './compile.ts';
import type { Item } from './item.ts';
import { type Hit, Matcher } from './match.ts';

interface Owned {
  readonly owner: number;
  readonly value: unknown;
}

const all: Pattern<Owned>[] = [];
let owners = 0;
let matcher: Matcher<Owned> | undefined;
const scanned = new WeakMap<readonly Item[], Hit<unknown>[][]>();

function scan(items: readonly Item[]): Hit<unknown>[][] {
  const known = scanned.get(items);
  if (known) return known;
  matcher ??= new Matcher(all);
  const hits: Hit<unknown>[][] = Array.from({ length: owners }, () => []);
  for (const { value, ...where } of matcher.find(items))
    hits[value.owner]?.push({ value: value.value, ...where });
  scanned.set(items, hits);
  return hits;
}

/**
 * Finds these patterns in a message. All who ask share one pass over its words: the first question looks for
 * everybody's patterns. To be called while modules load.
 */
export function finder<T>(patterns: readonly Pattern<T>[]): (items: readonly Item[]) => Hit<T>[] {
  const owner = owners++;
  all.push(...patterns.map(({ value, ...pattern }) => ({ ...pattern, value: { owner, value } })));
  matcher = undefined;
  return (items) => (scan(items)[owner] ?? []) as Hit<T>[];
}
