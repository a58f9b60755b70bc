import type { Element, Pattern } from './compile.ts';
import { remembered } from './lists.ts';
import { ALWAYS } from './places.ts';

/** A pattern is passed over when a message lacks one of so many of its places, the key not counted. */
export const MOST_NEEDS = 2;

/** Where a pattern is looked for: at that of its places which fewest messages fill. */
export interface Key {
  readonly element: Element;
  /** How many words of a message may stand between the beginning of the pattern and its key. */
  readonly fewest: number;
  readonly most: number;
  /** `MOST_NEEDS` other places without which the pattern does not stand in a message. */
  readonly needs: readonly Need[];
}

/** A place that must be filled, and where: as far from the key as the bits that are set, in a round of 32. */
export interface Need {
  readonly place: number;
  readonly window: number;
}

/** Nothing to look for: every message has it everywhere. */
const NO_NEED: Need = { place: ALWAYS, window: -1 };

/** A beginning or end stands for many words, and a party is called in many ways. */
const STEM = 30;
const ROLE = 400;
/** What comes more often than this is in every message, and not worth a look. */
const COMMON = 3000;

/** How often the words of a place come in messages, by how often patterns name them: what is said often, is asked for often. */
function commonness(patterns: readonly Pattern<unknown>[]): (element: Element) => number {
  // Elements are shared by the patterns that have the same words in them.
  const times = new Map<Element, number>();
  for (const { elements } of patterns) for (const one of elements) times.set(one, (times.get(one) ?? 0) + 1);
  const named = new Map<string, number>();
  for (const [{ words }, count] of times)
    for (const word of words) named.set(word, (named.get(word) ?? 0) + count);
  return remembered(({ words, prefixes, suffixes, roles }: Element) => {
    let sum = STEM * (prefixes.length + suffixes.length) + ROLE * roles.length;
    for (const word of words) sum += named.get(word) ?? 0;
    return sum;
  });
}

/** How many words the elements before one can take. */
function reach(before: readonly Element[]): Pick<Key, 'fewest' | 'most'> {
  let [fewest, most] = [0, 0];
  for (const { kind, max, optional } of before) {
    if (kind === 'gap') most += max;
    if (kind !== 'woord' && kind !== 'getal') continue;
    most++;
    if (!optional) fewest++;
  }
  return { fewest, most };
}

/** The distances from `fewest` to `most` as bits in a round. */
function windowOf(fewest: number, most: number): number {
  let window = 0;
  for (let distance = fewest; distance <= Math.min(most, fewest + 31); distance++)
    window |= 1 << (distance & 31);
  return window;
}

/** Where one place of a pattern stands, seen from its key; both by their index. */
function needOf(elements: readonly Element[], key: number, other: number): Need {
  const { fewest, most } = reach(elements.slice(Math.min(key, other) + 1, Math.max(key, other)));
  const window = key < other ? windowOf(fewest + 1, most + 1) : windowOf(-most - 1, -fewest - 1);
  return { place: (elements[other] as Element).place, window };
}

/** The words a pattern must have, by their index, the rarest first; a number when there is none. */
function required(elements: readonly Element[], common: (element: Element) => number): number[] {
  const places = [...elements.keys()].filter((at) => {
    const { kind, optional } = elements[at] as Element;
    return kind === 'woord' && !optional;
  });
  if (places.length === 0) return [...elements.keys()].filter((at) => elements[at]?.kind === 'getal');
  const rarity = elements.map(common);
  return places.sort((a, b) => (rarity[a] as number) - (rarity[b] as number));
}

/**
 * Chooses the key of each of these patterns.
 *
 * @throws TypeError for a pattern without a word or number that must be there
 */
export function keysOf(patterns: readonly Pattern<unknown>[]): Key[] {
  const common = commonness(patterns);
  return patterns.map(({ elements }) => {
    const [key, ...others] = required(elements, common);
    if (key === undefined) throw new TypeError('een patroon zonder woord dat er moet staan');
    const needs = others
      .filter((at) => common(elements[at] as Element) < COMMON)
      .slice(0, MOST_NEEDS)
      .map((at) => needOf(elements, key, at));
    while (needs.length < MOST_NEEDS) needs.push(NO_NEED);
    return { element: elements[key] as Element, ...reach(elements.slice(0, key)), needs };
  });
}
