import { isEnd } from '../text/tokens.ts';
import { type Element, numbers, type Pattern } from './compile.ts';
import type { Item } from './item.ts';
import { roleMatches } from './item.ts';

/** A pattern found: items `van` up to `tot`, and the role it holds. */
export interface Hit<T> {
  readonly value: T;
  readonly van: number;
  readonly tot: number;
  /** The item of the last role the pattern matched. */
  readonly rol: number | undefined;
}

const PREFIX_KEY = 3;
/** Words of which it is remembered what they can begin. */
const MOST_SEEN = 20_000;
const LAST_ROUND = 1_000_000_000;
/** A short gap passes no comma, and never a negation: "er is hier geen convenant". */
const STOPS = new Set([',', 'niet', 'geen', 'nooit', 'niks', 'niets']);

/** Which numbered words a message has: those marked with the round it was looked through in. */
class Presence {
  private marks = new Int32Array(numbers.size);
  private round = 0;

  lookThrough(items: readonly Item[]): void {
    if (this.marks.length < numbers.size) this.marks = new Int32Array(numbers.size);
    this.round = (this.round % LAST_ROUND) + 1;
    if (this.round === 1) this.marks.fill(0);
    for (const { w } of items) {
      const number = numbers.get(w);
      if (number !== undefined) this.marks[number] = this.round;
    }
  }

  hasOne(words: readonly number[]): boolean {
    for (const word of words) if (this.marks[word] === this.round) return true;
    return false;
  }
}

/** Finds patterns in a message; a pattern is only tried where its first word stands. */
export class Matcher<T> {
  private readonly byWord = new Map<string, Pattern<T>[]>();
  private readonly byPrefix = new Map<string, Pattern<T>[]>();
  private readonly bySuffix = new Map<string, Pattern<T>[]>();
  private readonly others: Pattern<T>[] = [];
  private readonly seen = new Map<string, readonly Pattern<T>[]>();
  private readonly presence = new Presence();

  constructor(patterns: readonly Pattern<T>[]) {
    const put = (map: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>) => {
      const list = map.get(key);
      if (!list) map.set(key, [pattern]);
      else if (list.at(-1) !== pattern) list.push(pattern);
    };
    for (const pattern of patterns) {
      const first = pattern.elements.find(({ kind }) => kind !== 'begin');
      if (first?.kind !== 'woord') {
        this.others.push(pattern);
        continue;
      }
      for (const word of first.words) put(this.byWord, word, pattern);
      for (const prefix of first.prefixes) put(this.byPrefix, prefix.slice(0, PREFIX_KEY), pattern);
      for (const suffix of first.suffixes) put(this.bySuffix, suffix.slice(-PREFIX_KEY), pattern);
      if (first.roles.length > 0) put(this.byWord, '@', pattern);
    }
  }

  /** Every pattern that stands somewhere in `items`. */
  find(items: readonly Item[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    this.presence.lookThrough(items);
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      this.tryAll(this.startingWith(item.w), items, i, hits);
      if (item.rol) this.tryAll(this.byWord.get('@'), items, i, hits);
    }
    return hits;
  }

  /** The patterns a word can begin; most words of most messages are the same few thousand. */
  private startingWith(w: string): readonly Pattern<T>[] {
    const known = this.seen.get(w);
    if (known) return known;
    const some = (patterns: readonly Pattern<T>[] | undefined) =>
      (patterns ?? []).filter(({ elements }) => {
        const first = elements.find(({ kind }) => kind !== 'begin') as Element;
        return accepts(first, { w } as Item);
      });
    const found = [
      ...(this.byWord.get(w) ?? []),
      ...some(this.byPrefix.get(w.slice(0, PREFIX_KEY))),
      ...some(this.bySuffix.get(w.slice(-PREFIX_KEY))),
      ...some(this.others),
    ];
    if (this.seen.size < MOST_SEEN) this.seen.set(w, found);
    return found;
  }

  private tryAll(
    patterns: readonly Pattern<T>[] | undefined,
    items: readonly Item[],
    i: number,
    hits: Hit<T>[],
  ): void {
    if (!patterns) return;
    for (const pattern of patterns) {
      if (pattern.needs && !this.presence.hasOne(pattern.needs)) continue;
      const found = matchFrom(pattern.elements, 0, items, i, undefined);
      if (found) hits.push({ value: pattern.value, van: i, tot: found.tot, rol: found.rol });
    }
  }
}

interface Found {
  readonly tot: number;
  readonly rol: number | undefined;
}

const ends = (items: readonly Item[], i: number) => i >= items.length || isEnd((items[i] as Item).w);

function accepts(element: Element, item: Item): boolean {
  if (element.kind === 'getal') return item.w >= '0' && item.w < ':';
  if (element.kind !== 'woord') return false;
  if (element.words.has(item.w)) return true;
  if (element.prefixes.length > 0 && element.prefixes.some((prefix) => item.w.startsWith(prefix)))
    return true;
  if (element.suffixes.length > 0 && element.suffixes.some((suffix) => item.w.endsWith(suffix))) return true;
  if (item.rol === undefined || element.roles.length === 0) return false;
  return element.roles.some((role) => roleMatches(role, item));
}

/** Gaps are short and few, so this looks at a bounded number of items, whatever the message. */
function matchFrom(
  elements: readonly Element[],
  e: number,
  items: readonly Item[],
  i: number,
  rol: number | undefined,
): Found | undefined {
  const element = elements[e];
  if (!element) return { tot: i, rol };
  if (element.kind === 'begin')
    return i === 0 || isEnd((items[i - 1] as Item).w) ? matchFrom(elements, e + 1, items, i, rol) : undefined;
  if (element.kind === 'eind') return ends(items, i) ? matchFrom(elements, e + 1, items, i, rol) : undefined;
  if (element.kind === 'gap') {
    const next = elements[e + 1];
    const word = next?.kind === 'woord' && !next.optional ? next : undefined;
    for (let skipped = 0; skipped <= element.max; skipped++) {
      const ahead = items[i + skipped];
      const fits = word === undefined || (ahead !== undefined && accepts(word, ahead));
      const found = fits ? matchFrom(elements, e + 1, items, i + skipped, rol) : undefined;
      if (found) return found;
      const w = items[i + skipped]?.w;
      if (w === undefined || isEnd(w) || (!element.commas && STOPS.has(w))) return undefined;
    }
    return undefined;
  }
  const item = items[i];
  if (item && accepts(element, item)) {
    const found = matchFrom(elements, e + 1, items, i + 1, item.rol ? i : rol);
    if (found) return found;
  }
  return element.kind === 'woord' && element.optional ? matchFrom(elements, e + 1, items, i, rol) : undefined;
}
