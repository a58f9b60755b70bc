import { bijwoorden } from '../data/bijwoorden.ts';
import { ik, mij } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { remembered } from '../patterns/lists.ts';
import { knownOf } from '../patterns/word.ts';
import { type Label, label, labelled, labels } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import { attached } from './attached.ts';
import { beside } from './beside.ts';
import type { Kandidaat } from './candidates.ts';
import { clauseOf, sentenceOf } from './clause.ts';
import type { Zinsdeel } from './clauses-with.ts';
import { parentSignals } from './parents.ts';
import { kindsBetween, labelOf, togetherOf } from './word-kinds.ts';

const WHAT = labels(
  ...([
    'lidwoord',
    'ervoor',
    'twee ervoor',
    'erna',
    'twee erna',
    'daarna',
    'woord voor',
    'woord na',
  ] as const),
  ...(['voorzetsel en erna', 'ervoor en voorzetsel', 'zin voor', 'zin na', 'zin voor samen'] as const),
  ...(['zin na samen', 'zin', 'zin met', 'korte zin', 'haakje', 'begin', 'vooraan', 'eind', 'rang'] as const),
  ...(['zelfde', 'code', 'soort', 'soort zelf', 'vorm', 'voorzetsel', 'terzijde', 'rij', 'niveau'] as const),
  ...(['collega', 'ouder'] as const),
);
const DET = labels('-', 'mijn', 'zijn', 'de', 'een');
const NOBODY = DET['-'];
const LEFT = labels('niet ervoor', 'niet erna', 'alleen ervoor', 'alleen erna');
const RANK = labels('enige', 'eerste', 'laatste', 'midden');
/** Of codes, kinds and prepositions, of which there are few. */
const named = remembered(labelled);
const adverb = knownOf(({ w }): Label | null => (bijwoorden.has(w) ? labelled(w) : null));

const OURS = new Set('mijn mn onze ons'.split(' '));
const THEIRS = new Set('zijn haar hun'.split(' '));
const THE = new Set(['de', 'het']);
/** "de peutergroep krijgt niets", "alleen de wijkagent": who is left out, and who is meant. */
const NOT = new Set('niet geen niks niets nul nooit'.split(' '));
const ONLY = new Set('alleen enkel juist nu nou wel'.split(' '));
const TURNS = 'maar';
const A = new Set(['een', 'n']);
/** At most this many words of "mijn", "de" stand before somebody. */
const DETERMINERS = 3;
/** A sentence of a name and a greeting. */
const SHORT = 4;
/** More kinds of words than this together say nothing that another message says as well. */
const FEW = 5;

function determiner(items: readonly Item[], van: number): { det: Label; before: number } {
  let det = DET['-'];
  let before = van - 1;
  for (; before >= 0 && van - before <= DETERMINERS; before--) {
    const { w } = items[before] as Item;
    if (OURS.has(w)) det = DET.mijn;
    else if (THEIRS.has(w)) det = DET.zijn;
    else if (THE.has(w)) det = DET.de;
    else if (A.has(w)) det = DET.een;
    else break;
  }
  return { det, before };
}

function nearby(items: readonly Item[], { van, tot }: Kandidaat, seen: Seen): void {
  const { det, before } = determiner(items, van);
  const [one, two] = [labelOf(items[before]), labelOf(items[before - 1])];
  const [next, then] = [labelOf(items[tot]), labelOf(items[tot + 1])];
  seen.see(WHAT.lidwoord, det);
  seen.see(WHAT.ervoor, one);
  seen.see(WHAT['twee ervoor'], two, one);
  seen.see(WHAT.erna, next);
  seen.see(WHAT['twee erna'], next, then);
  seen.see(WHAT.daarna, labelOf(items[tot + 2]));
}

function inClause(items: readonly Item[], { van, tot, partij }: Kandidaat, seen: Seen): void {
  const [from, to] = clauseOf(items, van, tot);
  const [before, after] = [kindsBetween(items, from, van), kindsBetween(items, tot, to)];
  const prep = partij?.prep === undefined ? NOBODY : named(partij.prep);
  // "de fysio niet maar wel de juf": what is denied of one is not denied of the other.
  let [near, far] = [van, tot];
  while (near > from && (items[near - 1] as Item).w !== TURNS) near--;
  while (far < to && (items[far] as Item).w !== TURNS) far++;
  let denied: Label | undefined;
  let only = near > from ? LEFT['alleen ervoor'] : undefined;
  for (let i = from; i < to; i++) {
    const { w, woord } = items[i] as Item;
    const known = adverb(woord);
    if (known) seen.see(i < van ? WHAT['woord voor'] : WHAT['woord na'], known);
    if (i < near || i >= far) continue;
    if (NOT.has(w)) denied = i < van ? LEFT['niet ervoor'] : (denied ?? LEFT['niet erna']);
    if (ONLY.has(w)) only = i < van ? LEFT['alleen ervoor'] : (only ?? LEFT['alleen erna']);
  }
  seen.see(WHAT['voorzetsel en erna'], prep, after[0]?.label ?? NOBODY);
  seen.see(WHAT['ervoor en voorzetsel'], before.at(-1)?.label ?? NOBODY, prep);
  if (denied) seen.see(denied);
  if (only) seen.see(only);
  for (const kind of before) seen.see(WHAT['zin voor'], kind.label);
  for (const kind of after) seen.see(WHAT['zin na'], kind.label);
  if (before.length > 0 && before.length < FEW) seen.see(WHAT['zin voor samen'], togetherOf(before));
  if (after.length > 0 && after.length < FEW) seen.see(WHAT['zin na samen'], togetherOf(after));
}

const PLACES = ['-', '?', 'laatste', 'laatste?', 'eerste', 'eerste?', 'enige', 'enige?'].map(label);
const PEOPLE = ['-', '?', 'mij', 'mij?', 'ik', 'ik?', 'ik mij', 'ik mij?'].map(label);
const bits = (one: boolean, two: boolean, three: boolean): number =>
  Number(one) * 4 + Number(two) * 2 + Number(three);

function inMessage(items: readonly Item[], { van, tot }: Kandidaat, seen: Seen): void {
  const [from, to] = sentenceOf(items, van);
  const asked = items[to]?.w === '?';
  let [writer, us] = [false, false];
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (ik.has(w)) writer = true;
    if (mij.has(w)) us = true;
  }
  seen.see(WHAT.zin, PLACES[bits(from === 0, to >= items.length - 1, asked)]);
  seen.see(WHAT['zin met'], PEOPLE[bits(writer, us, asked)]);
  if (to - from <= SHORT) seen.see(WHAT['korte zin']);
  if ([1, 2, 3].some((back) => items[van - back]?.w === '(')) seen.see(WHAT.haakje);
  if (van === 0) seen.see(WHAT.begin);
  else if (van <= 2) seen.see(WHAT.vooraan);
  if (tot >= items.length - 1) seen.see(WHAT.eind);
}

const COUNTS = ['0', '1', '2', '3'].map(label);
const MANY = 3;

function amongOthers(who: Kandidaat, all: readonly Kandidaat[], seen: Seen): void {
  let [at, parties, same] = [-1, 0, 0];
  for (const one of all) {
    if (one.soort !== 'partij') continue;
    if (one === who) at = parties;
    if (one.code === who.code) same++;
    parties++;
  }
  if (at < 0) return;
  const last = at === parties - 1 ? RANK.laatste : RANK.midden;
  seen.see(WHAT.rang, parties === 1 ? RANK.enige : at === 0 ? RANK.eerste : last);
  seen.see(WHAT.zelfde, COUNTS[Math.min(same, MANY)]);
}

/** A message, the people in it, and the clauses they are in. */
interface Plek {
  readonly items: readonly Item[];
  readonly kandidaten: readonly Kandidaat[];
  readonly zinsdelen: readonly Zinsdeel[];
}

/**
 * What the words around somebody in a message say of them, as names of weights. Only what stands near and who else is
 * named: no message is remembered by its own words.
 */
export function around({ items, kandidaten, zinsdelen }: Plek, who: Kandidaat, seen: Seen): void {
  const { code, soort, zelf, partij, van } = who;
  seen.see(WHAT.code, named(code));
  seen.see(zelf ? WHAT['soort zelf'] : WHAT.soort, named(soort));
  if (partij) {
    seen.see(WHAT.vorm, named(items[van]?.rol?.vorm ?? ''));
    seen.see(WHAT.voorzetsel, partij.prep === undefined ? NOBODY : named(partij.prep));
    if (partij.terzijde) seen.see(WHAT.terzijde);
    if (partij.rij > 1) seen.see(WHAT.rij, COUNTS[Math.min(partij.rij, MANY)]);
    if (partij.niveau) seen.see(WHAT.niveau);
    if (partij.collega) seen.see(WHAT.collega);
  }
  if (soort === 'ouder')
    for (const hit of parentSignals(items))
      if (van >= hit.van && van < hit.tot) seen.see(WHAT.ouder, named(hit.value));
  nearby(items, who, seen);
  inClause(items, who, seen);
  inMessage(items, who, seen);
  amongOthers(who, kandidaten, seen);
  attached(items, kandidaten, who, seen);
  beside(zinsdelen, who, seen);
}
