import { klassen } from '../data/klassen.ts';
import { needsOf } from './needs.ts';
import { ALWAYS, numberOf } from './places.ts';

/** One place in a pattern. Every place has every field: objects of one shape are looked up fastest. */
export interface Element {
  readonly kind: 'woord' | 'gap' | 'begin' | 'eind' | 'slot' | 'getal';
  /** Of a gap: how many words it may pass, and whether a comma too. */
  readonly max: number;
  readonly commas: boolean;
  /** Of a word: which, and the number of the place among all that take other words. */
  readonly place: number;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Roles by code, form or both; see `roleMatches`. */
  readonly roles: readonly string[];
  readonly optional: boolean;
}

export interface Pattern<T> {
  readonly elements: readonly Element[];
  /** A message that cannot fill each of these places, by number, does not hold the pattern. */
  readonly needs: Int32Array;
  /** What must stand right behind the first word. */
  readonly second: Element | undefined;
  readonly value: T;
}

const GAP = /^(~{1,2})(\d+)$/;

const NO_WORDS: ReadonlySet<string> = new Set();
const NONE: readonly string[] = [];
const place = (kind: Element['kind'], max = 0, commas = false): Element => ({
  kind,
  max,
  commas,
  place: ALWAYS,
  words: NO_WORDS,
  prefixes: NONE,
  suffixes: NONE,
  roles: NONE,
  optional: false,
});
/** Places by how they are written: the same words are kept once, however many patterns name them. */
const places = new Map<string, Element>([
  ['BEGIN', place('begin')],
  ['EIND', place('eind')],
  ['SLOT', place('slot')],
  ['#', place('getal')],
]);

function element(source: string): Element {
  const known = places.get(source);
  if (known) return known;
  const made = read(source);
  places.set(source, made);
  return made;
}

function read(source: string): Element {
  const gap = GAP.exec(source);
  if (gap) return place('gap', Number(gap[2]), gap[1] === '~~');
  const optional = source.length > 1 && source.endsWith('?');
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const roles: string[] = [];
  const add = (part: string) => {
    if (part.startsWith('<')) {
      const members = klassen[part.slice(1, -1)];
      if (!members) throw new TypeError(`onbekende klasse ${part}`);
      members.split(' ').forEach(add);
    } else if (part.startsWith('@')) roles.push(part.slice(1));
    else if (part.startsWith('*')) suffixes.push(part.slice(1));
    else if (part.endsWith('*')) prefixes.push(part.slice(0, -1));
    else words.add(part === 'VRAAGTEKEN' ? '?' : part);
  };
  (optional ? source.slice(0, -1) : source).split('|').forEach(add);
  const number = numberOf({ words, prefixes, suffixes, roles });
  return { kind: 'woord', max: 0, commas: false, place: number, words, prefixes, suffixes, roles, optional };
}

function secondOf([first, second]: readonly Element[]): Element | undefined {
  return first?.kind === 'woord' && second?.kind === 'woord' && !second.optional ? second : undefined;
}

/**
 * Patterns as they stand in the data, one phrase each. Between the words of a phrase: `a|b` either, `x?` may be
 * missing, `stam*` any word that starts so, `*stam` that ends so, `<klasse>` any word of a class, `@rol` a role, `#` a number,
 * `~3` at most three words (`~~3`: past commas too), `BEGIN` and `EIND` of the sentence, `SLOT` its end or
 * any mark.
 */
export function compile<T>(phrases: readonly string[], value: T): Pattern<T>[] {
  return phrases.flatMap((phrase) => {
    const elements = phrase.trim().split(/\s+/).map(element);
    const variants = [elements];
    const at = elements[0]?.kind === 'begin' ? 1 : 0;
    for (let first = elements[at]; first?.kind === 'woord' && first.optional; ) {
      const last = variants.at(-1) as Element[];
      const rest = [...last.slice(0, at), ...last.slice(at + 1)];
      variants.push(rest);
      first = rest[at];
    }
    return variants.map((variant) => ({
      elements: variant,
      needs: needsOf(variant),
      second: secondOf(variant),
      value,
    }));
  });
}

/** All the words patterns name in full, for the spelling. */
export function wordsOf(patterns: readonly Pattern<unknown>[]): Set<string> {
  const all = new Set<string>();
  for (const { elements } of patterns)
    for (const { words } of elements) for (const word of words) all.add(word);
  return all;
}

/** What patterns name as the beginning of a word: a word by itself, most of the time. */
export function stemsOf(patterns: readonly Pattern<unknown>[]): Set<string> {
  const all = new Set<string>();
  for (const { elements } of patterns)
    for (const { prefixes } of elements) for (const stem of prefixes) all.add(stem);
  return all;
}
