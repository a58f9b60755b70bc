import {
  belt,
  geeft,
  haalt,
  hoort,
  ik,
  kennis,
  mij,
  modaal,
  vertelt,
  vraagt,
  wil,
} from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { remembered } from '../patterns/lists.ts';
import { knownOf } from '../patterns/word.ts';
import { type Label, label, labelled, labels } from '../weigh/labels.ts';

/** What a word does with information. */
export interface Kind {
  readonly label: Label;
  /** From 0. */
  readonly nr: number;
}

/** Of more than one kind the first. */
const kinds = new Map<string, Kind>();
Object.entries({ wil, modaal, belt, vraagt, geeft, haalt, vertelt, hoort, kennis, ik, mij }).forEach(
  ([name, words], nr) => {
    const kind = { label: label(name), nr };
    for (const w of words) if (!kinds.has(w)) kinds.set(w, kind);
  },
);

/** What a word does with information; null when it does nothing with it. */
export const kindOf = knownOf(({ w }): Kind | null => kinds.get(w) ?? null);
const formOf = remembered((vorm) => labelled(`@${vorm}`));
/** A word as it is. */
export const itself = knownOf(({ w }): Label => labelled(w));
const { '#': END, getal: NUMBER, Vreemd: NAME, vreemd: STRANGE } = labels('#', 'getal', 'Vreemd', 'vreemd');

/**
 * A word by what it does, or as it is when it is one of ours: a party by its form, a number and a word of no list as
 * just that, so that no name is ever learnt; the end of the message as `#`.
 */
export function labelOf(item: Item | undefined): Label {
  if (item === undefined) return END;
  if (item.rol) return formOf(item.rol.vorm);
  const kind = kindOf(item.woord);
  if (kind !== null) return kind.label;
  if (item.woord.digits) return NUMBER;
  return item.vreemd ? (item.hoofdletter ? NAME : STRANGE) : itself(item.woord);
}

/** The kinds of the words from `van` up to `tot`, each once, in order. */
export function kindsBetween(items: readonly Item[], van: number, tot: number): Kind[] {
  const seen: Kind[] = [];
  for (let i = van; i < tot; i++) {
    const kind = kindOf((items[i] as Item).woord);
    if (kind !== null && !seen.includes(kind)) seen.push(kind);
  }
  return seen;
}

const nameOf = ({ label: { name } }: Kind): string => name;
const asSet = new Map<number, Label>();
const asRow = new Map<number, Label>();

/** Kinds together as one label, whatever their order. */
export function togetherOf(kinds: readonly Kind[]): Label {
  let bits = 0;
  for (const { nr } of kinds) bits |= 1 << nr;
  const found = asSet.get(bits);
  if (found) return found;
  const made = labelled(kinds.map(nameOf).sort().join('+'));
  asSet.set(bits, made);
  return made;
}

/** What stands between two people, in order, as one label; of few kinds only. */
export function betweenOf(kinds: readonly Kind[]): Label {
  let number = 0;
  for (const { nr } of kinds) number = number * 16 + nr + 1;
  const found = asRow.get(number);
  if (found) return found;
  const made = labelled(`tussen ${kinds.map(nameOf).join('+')}`);
  asRow.set(number, made);
  return made;
}
