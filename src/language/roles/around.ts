import { bijwoorden } from '../data/bijwoorden.ts';
import { ik, mij } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import type { Seen } from '../weigh/seen.ts';
import { attached } from './attached.ts';
import { beside } from './beside.ts';
import type { Kandidaat } from './candidates.ts';
import { clauseOf, sentenceOf } from './clause.ts';
import type { Zinsdeel } from './clauses-with.ts';
import { parentSignals } from './parents.ts';
import { kindsBetween, labelOf } from './word-kinds.ts';

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

function determiner(items: readonly Item[], van: number): { det: string; before: number } {
  let det = '-';
  let before = van - 1;
  for (; before >= 0 && van - before <= DETERMINERS; before--) {
    const { w } = items[before] as Item;
    if (OURS.has(w)) det = 'mijn';
    else if (THEIRS.has(w)) det = 'zijn';
    else if (THE.has(w)) det = 'de';
    else if (A.has(w)) det = 'een';
    else break;
  }
  return { det, before };
}

function nearby(items: readonly Item[], { van, tot }: Kandidaat, seen: Seen): void {
  const { det, before } = determiner(items, van);
  const [one, two] = [labelOf(items[before]), labelOf(items[before - 1])];
  const [next, then] = [labelOf(items[tot]), labelOf(items[tot + 1])];
  seen.see('lidwoord', det);
  seen.see('ervoor', one);
  seen.see('twee ervoor', `${two} ${one}`);
  seen.see('erna', next);
  seen.see('twee erna', `${next} ${then}`);
  seen.see('daarna', labelOf(items[tot + 2]));
}

function inClause(items: readonly Item[], { van, tot, partij }: Kandidaat, seen: Seen): void {
  const [from, to] = clauseOf(items, van, tot);
  const [before, after] = [kindsBetween(items, from, van), kindsBetween(items, tot, to)];
  const prep = partij?.prep ?? '-';
  // "de fysio niet maar wel de juf": what is denied of one is not denied of the other.
  let [near, far] = [van, tot];
  while (near > from && (items[near - 1] as Item).w !== TURNS) near--;
  while (far < to && (items[far] as Item).w !== TURNS) far++;
  let [denied, only] = ['', near > from ? 'alleen ervoor' : ''];
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (bijwoorden.has(w)) seen.see(i < van ? 'woord voor' : 'woord na', w);
    if (i < near || i >= far) continue;
    if (NOT.has(w)) denied = i < van ? 'niet ervoor' : denied || 'niet erna';
    if (ONLY.has(w)) only = i < van ? 'alleen ervoor' : only || 'alleen erna';
  }
  seen.see('voorzetsel en erna', `${prep} ${after[0] ?? '-'}`);
  seen.see('ervoor en voorzetsel', `${before.at(-1) ?? '-'} ${prep}`);
  if (denied) seen.see(denied);
  if (only) seen.see(only);
  for (const kind of before) seen.see('zin voor', kind);
  for (const kind of after) seen.see('zin na', kind);
  if (before.length > 0 && before.length < FEW) seen.see('zin voor samen', [...before].sort().join('+'));
  if (after.length > 0 && after.length < FEW) seen.see('zin na samen', [...after].sort().join('+'));
}

const PLACES = ['-', '?', 'laatste', 'laatste?', 'eerste', 'eerste?', 'enige', 'enige?'];
const PEOPLE = ['-', '?', 'mij', 'mij?', 'ik', 'ik?', 'ik mij', 'ik mij?'];
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
  seen.see('zin', PLACES[bits(from === 0, to >= items.length - 1, asked)]);
  seen.see('zin met', PEOPLE[bits(writer, us, asked)]);
  if (to - from <= SHORT) seen.see('korte zin');
  if ([1, 2, 3].some((back) => items[van - back]?.w === '(')) seen.see('haakje');
  if (van === 0) seen.see('begin');
  else if (van <= 2) seen.see('vooraan');
  if (tot >= items.length - 1) seen.see('eind');
}

const COUNTS = ['0', '1', '2', '3'];
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
  const last = at === parties - 1 ? 'laatste' : 'midden';
  seen.see('rang', parties === 1 ? 'enige' : at === 0 ? 'eerste' : last);
  seen.see('zelfde', COUNTS[Math.min(same, MANY)]);
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
  seen.see('code', code);
  seen.see(zelf ? 'soort zelf' : 'soort', soort);
  if (partij) {
    seen.see('vorm', items[van]?.rol?.vorm);
    seen.see('voorzetsel', partij.prep ?? '-');
    if (partij.terzijde) seen.see('terzijde');
    if (partij.rij > 1) seen.see('rij', COUNTS[Math.min(partij.rij, MANY)]);
    if (partij.niveau) seen.see('niveau');
    if (partij.collega) seen.see('collega');
  }
  if (soort === 'ouder')
    for (const hit of parentSignals(items)) if (van >= hit.van && van < hit.tot) seen.see('ouder', hit.value);
  nearby(items, who, seen);
  inClause(items, who, seen);
  inMessage(items, who, seen);
  amongOthers(who, kandidaten, seen);
  attached(items, kandidaten, who, seen);
  beside(zinsdelen, who, seen);
}
