import { isEnd, isMark } from '../text/tokens.ts';
import { accepts, Candidates, type Start, type Tries } from './candidates.ts';
import type { Element, Pattern } from './compile.ts';
import type { Item } from './item.ts';
import { MOST_NEEDS } from './needs.ts';
import { Presence } from './presence.ts';

/** A pattern found: items `van` up to `tot`, and the role it holds. */
export interface Hit<T> {
  readonly value: T;
  readonly van: number;
  readonly tot: number;
  /** The item of the last role the pattern matched. */
  readonly rol: number | undefined;
}

/** A short gap passes no comma, and never a negation: "er is hier geen convenant". */
const STOPS = new Set([',', 'niet', 'geen', 'nooit', 'niks', 'niets']);

/** Finds patterns in a message; a pattern is only tried where its first words stand. */
export class Matcher<T> {
  private readonly candidates: Candidates<T>;
  private readonly presence = new Presence();

  constructor(patterns: readonly Pattern<T>[]) {
    this.candidates = new Candidates(patterns);
  }

  /** Every pattern that stands somewhere in `items`. */
  find(items: readonly Item[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    const starts: Start<T>[] = [];
    this.presence.begin();
    for (let i = 0; i < items.length; i++) {
      const { woord } = items[i] as Item;
      starts.push(this.candidates.startingWith(woord));
      this.presence.mark(woord.fills);
    }
    for (let i = 0; i < items.length; i++) {
      const start = starts[i] as Start<T>;
      if (!start.empty) this.begin(start, items, i, hits);
      if ((items[i] as Item).rol) this.begin(this.candidates.atRole, items, i, hits);
    }
    return hits;
  }

  private begin({ bySecond, others }: Start<T>, items: readonly Item[], i: number, hits: Hit<T>[]): void {
    const next = items[i + 1];
    const named = bySecond && next ? bySecond.get(next.woord.number) : undefined;
    if (named) this.tryAll(named, items, i, hits);
    this.tryAll(others, items, i, hits);
  }

  private tryAll({ patterns, needs }: Tries<T>, items: readonly Item[], i: number, hits: Hit<T>[]): void {
    for (let p = 0, n = 0; n < needs.length; p++, n += MOST_NEEDS) {
      if (!this.presence.has(needs[n] as number, needs[n + 1] as number)) continue;
      const pattern = patterns[p] as Pattern<T>;
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
  if (element.kind === 'slot') {
    const closed = i >= items.length || isMark((items[i] as Item).w);
    return closed ? matchFrom(elements, e + 1, items, i, rol) : undefined;
  }
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
  return element.optional ? matchFrom(elements, e + 1, items, i, rol) : undefined;
}
