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
const NAMED = { wil, modaal, belt, vraagt, geeft, haalt, vertelt, hoort, kennis, ik, mij };
const NAMES = Object.keys(NAMED);
Object.entries(NAMED).forEach(([name, words], nr) => {
  const kind = { label: label(name), nr };
  for (const w of words) if (!kinds.has(w)) kinds.set(w, kind);
});

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

const asSet = remembered((bits: number): Label => {
  const names = NAMES.filter((_, nr) => (bits & (1 << nr)) !== 0);
  return labelled(names.sort().join('+'));
});
const ROUND = 16;
const asRow = remembered((number: number): Label => {
  const names: string[] = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / ROUND))
    names.unshift(NAMES[(rest % ROUND) - 1] as string);
  return labelled(`tussen ${names.join('+')}`);
});

/** Kinds together as one label, whatever their order. */
export const togetherOf = (kinds: readonly Kind[]): Label =>
  asSet(kinds.reduce((bits, { nr }) => bits | (1 << nr), 0));

/** What stands between two people, in order, as one label; of few kinds only. */
export const betweenOf = (kinds: readonly Kind[]): Label =>
  asRow(kinds.reduce((number, { nr }) => number * ROUND + nr + 1, 0));
