import type { Element, Pattern } from './compile.ts';
import type { Item } from './item.ts';
import { Keyed, TRY } from './keyed.ts';
import { Presence } from './presence.ts';
import { Walk } from './walk.ts';

/** A pattern found: items `van` up to `tot`, and the role it holds. */
export interface Hit<T> {
  readonly value: T;
  readonly van: number;
  readonly tot: number;
  /** The item of the last role the pattern matched. */
  readonly rol: number | undefined;
}

interface Found<T> extends Hit<T> {
  /** By which of two that begin at one word the first is meant. */
  readonly rank: number;
}

/** In the order of the message; what begins at one word by rank. */
const inOrder = (a: Found<unknown>, b: Found<unknown>): number => a.van - b.van || a.rank - b.rank;

/** Whether a pattern begins with this very word, and not with what the word begins with or is called. */
const namesInFull = (elements: readonly Element[], { w }: Item): boolean =>
  elements.find(({ kind }) => kind !== 'begin')?.words.has(w) === true;

/** What every role is called in a pattern. */
const ANY = 'rol';

/** Finds patterns in a message; a pattern is only tried where its rarest word stands. */
export class Matcher<T> {
  private readonly keyed: Keyed;
  private readonly presence = new Presence();

  constructor(private readonly patterns: readonly Pattern<T>[]) {
    this.keyed = new Keyed(patterns);
  }

  /** Every pattern that stands somewhere in `items`. */
  find(items: readonly Item[]): Hit<T>[] {
    const { keyed, presence } = this;
    presence.begin();
    for (let i = 0; i < items.length; i++) {
      const { woord, rol } = items[i] as Item;
      presence.mark(keyed.atWord(woord).fills, i);
      if (rol) for (const name of [ANY, rol.code, rol.vorm]) presence.mark(keyed.atRole(name).fills, i);
    }
    const found: Found<T>[] = [];
    const walk = new Walk(items);
    for (let i = 0; i < items.length; i++) {
      const { woord, rol } = items[i] as Item;
      this.tryAll(keyed.atWord(woord).tries, walk, i, found);
      if (rol)
        for (const name of [ANY, rol.code, rol.vorm]) this.tryAll(keyed.atRole(name).tries, walk, i, found);
    }
    found.sort(inOrder);
    // Two words can be the key of one pattern.
    return found.filter((hit, i) => i === 0 || inOrder(found[i - 1] as Found<T>, hit) !== 0);
  }

  /** @param at the item that is the key of these patterns */
  private tryAll(tries: Int32Array, walk: Walk, at: number, found: Found<T>[]): void {
    const { presence } = this;
    for (let t = 0; t < tries.length; t += TRY) {
      if (!presence.has(tries[t + 3] as number, at, tries[t + 4] as number)) continue;
      if (!presence.has(tries[t + 5] as number, at, tries[t + 6] as number)) continue;
      const number = tries[t] as number;
      const { elements, value } = this.patterns[number] as Pattern<T>;
      for (
        let van = Math.max(0, at - (tries[t + 1] as number));
        van <= at - (tries[t + 2] as number);
        van++
      ) {
        const tot = walk.from(elements, van);
        if (tot < 0) continue;
        const rank = namesInFull(elements, walk.items[van] as Item) ? number - this.patterns.length : number;
        found.push({ rank, value, van, tot, rol: walk.rol });
      }
    }
  }
}
