import type { Element, Pattern } from './compile.ts';
import { type Item, roleMatches } from './item.ts';
import { put, remembered } from './lists.ts';
import { filledByRole } from './places.ts';
import { type Start, startOf } from './starts.ts';
import { knownOf, type Word } from './word.ts';

/** Whether an item can fill a place in a pattern. */
export function accepts(element: Element, item: Item): boolean {
  if (element.kind !== 'woord') return element.kind === 'getal' && item.woord.digits;
  if (item.woord.canFill(element.place)) return true;
  if (item.rol === undefined || element.roles.length === 0) return false;
  return element.roles.some((role) => roleMatches(role, item));
}

const firstPlace = ({ elements }: Pattern<unknown>): Element | undefined =>
  elements.find(({ kind }) => kind !== 'begin');

/** Knows which patterns are worth trying where a word stands. */
export class Candidates<T> {
  private readonly byPlace = new Map<number, Pattern<T>[]>();
  private readonly anywhere: Pattern<T>[] = [];
  private readonly order: ReadonlyMap<Pattern<T>, number>;
  private readonly needs = new Set<number>();
  /** The patterns a word can begin; looked for once for each word. */
  readonly startingWith = knownOf((word): Start<T> => startOf(this.fitting(word), this.needed(word.places)));
  /** What can begin at a party, whatever it is called. */
  readonly atRole: Start<T>;

  constructor(patterns: readonly Pattern<T>[]) {
    const atRole: Pattern<T>[] = [];
    this.order = new Map(patterns.map((pattern, i) => [pattern, i]));
    for (const { needs } of patterns) for (const place of needs) this.needs.add(place);
    for (const pattern of patterns) {
      const first = firstPlace(pattern);
      if (first?.kind !== 'woord') {
        this.anywhere.push(pattern);
        continue;
      }
      put(this.byPlace, first.place, pattern);
      if (first.roles.length > 0) atRole.push(pattern);
    }
    this.atRole = startOf(atRole, []);
  }

  /** The places a role can fill, of those that some pattern needs; by its code, its form, or `rol` for any. */
  readonly filledBy = remembered((role): readonly number[] => this.needed(filledByRole(role)));

  /** Of these places those that some pattern needs. */
  private needed(places: readonly number[]): number[] {
    return places.filter((place) => this.needs.has(place));
  }

  /** Those that name the word in full come first, as in the data. */
  private fitting(word: Word): Pattern<T>[] {
    const item = { w: word.w, woord: word } as Item;
    const inFull: Pattern<T>[] = [];
    const inPart: Pattern<T>[] = [];
    for (const place of word.places)
      for (const pattern of this.byPlace.get(place) ?? [])
        (firstPlace(pattern)?.words.has(word.w) ? inFull : inPart).push(pattern);
    const order = (a: Pattern<T>, b: Pattern<T>) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0);
    return [
      ...inFull.sort(order),
      ...inPart.sort(order),
      ...this.anywhere.filter((pattern) => accepts(firstPlace(pattern) as Element, item)),
    ];
  }
}
