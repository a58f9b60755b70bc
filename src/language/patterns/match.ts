import { Candidates } from './candidates.ts';
import type { Pattern } from './compile.ts';
import type { Item } from './item.ts';
import { MOST_NEEDS } from './needs.ts';
import { Presence } from './presence.ts';
import type { Start, Tries } from './starts.ts';
import { Walk } from './walk.ts';

/** A pattern found: items `van` up to `tot`, and the role it holds. */
export interface Hit<T> {
  readonly value: T;
  readonly van: number;
  readonly tot: number;
  /** The item of the last role the pattern matched. */
  readonly rol: number | undefined;
}

/** What every role is called in a pattern. */
const ANY = 'rol';

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
    const walk = new Walk(items);
    this.presence.begin(items.length);
    for (let i = 0; i < items.length; i++) {
      const { woord, rol } = items[i] as Item;
      const start = this.candidates.startingWith(woord);
      starts.push(start);
      this.presence.mark(start.fills, i);
      if (rol)
        for (const name of [ANY, rol.code, rol.vorm]) this.presence.mark(this.candidates.filledBy(name), i);
    }
    for (let i = 0; i < items.length; i++) {
      const start = starts[i] as Start<T>;
      if (!start.empty) this.begin(start, walk, i, hits);
      if ((items[i] as Item).rol) this.begin(this.candidates.atRole, walk, i, hits);
    }
    return hits;
  }

  private begin({ bySecond, others }: Start<T>, walk: Walk, i: number, hits: Hit<T>[]): void {
    const next = walk.items[i + 1];
    const named = bySecond && next ? bySecond.get(next.woord.number) : undefined;
    if (named) this.tryAll(named, walk, i, hits);
    this.tryAll(others, walk, i, hits);
  }

  private tryAll({ patterns, needs }: Tries<T>, walk: Walk, i: number, hits: Hit<T>[]): void {
    for (let p = 0, n = 0; n < needs.length; p++, n += MOST_NEEDS) {
      if (!this.presence.hasFrom(i, needs[n] as number, needs[n + 1] as number)) continue;
      const pattern = patterns[p] as Pattern<T>;
      const tot = walk.from(pattern.elements, i);
      if (tot >= 0) hits.push({ value: pattern.value, van: i, tot, rol: walk.rol });
    }
  }
}
