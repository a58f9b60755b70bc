import { isEnd, isMark } from '../text/tokens.ts';
import { accepts } from './accepts.ts';
import type { Element } from './compile.ts';
import type { Item } from './item.ts';

/** A short gap passes no comma, and never a negation: "er is hier geen convenant". */
const STOPS = new Set([',', 'niet', 'geen', 'nooit', 'niks', 'niets']);

const ends = (items: readonly Item[], i: number) => i >= items.length || isEnd((items[i] as Item).w);

/** Walks along a message with one pattern at a time. */
export class Walk {
  /** The item of the last role the pattern matched. */
  rol: number | undefined = undefined;

  constructor(readonly items: readonly Item[]) {}

  /** Where the pattern ends that begins at `i`; -1 when it does not stand there. */
  from(elements: readonly Element[], i: number): number {
    this.rol = undefined;
    return this.rest(elements, 0, i);
  }

  /** Gaps are short and few, so this looks at a bounded number of items, whatever the message. */
  private rest(elements: readonly Element[], e: number, i: number): number {
    if (e === elements.length) return i;
    const { items } = this;
    const element = elements[e] as Element;
    switch (element.kind) {
      case 'gap':
        return this.gap(elements, e, i);
      case 'begin':
        return i === 0 || isEnd((items[i - 1] as Item).w) ? this.rest(elements, e + 1, i) : -1;
      case 'eind':
        return ends(items, i) ? this.rest(elements, e + 1, i) : -1;
      case 'slot':
        return i >= items.length || isMark((items[i] as Item).w) ? this.rest(elements, e + 1, i) : -1;
      default: {
        const taken = i < items.length && accepts(element, items[i] as Item) ? this.take(elements, e, i) : -1;
        return taken < 0 && element.optional ? this.rest(elements, e + 1, i) : taken;
      }
    }
  }

  private take(elements: readonly Element[], e: number, i: number): number {
    const before = this.rol;
    if ((this.items[i] as Item).rol) this.rol = i;
    const tot = this.rest(elements, e + 1, i + 1);
    if (tot < 0) this.rol = before;
    return tot;
  }

  private gap(elements: readonly Element[], e: number, i: number): number {
    const { items } = this;
    const { max, commas } = elements[e] as Element;
    const next = elements[e + 1];
    const word = next?.kind === 'woord' && !next.optional ? next : undefined;
    for (let at = i; at <= i + max; at++) {
      const fits = word === undefined || (at < items.length && accepts(word, items[at] as Item));
      const tot = fits ? this.rest(elements, e + 1, at) : -1;
      if (tot >= 0) return tot;
      const w = items[at]?.w;
      if (w === undefined || isEnd(w) || (!commas && STOPS.has(w))) return -1;
    }
    return -1;
  }
}
