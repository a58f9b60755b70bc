import { ik, mij } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
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
const ONLY = new Set('alleen enkel juist maar nu nou wel'.split(' '));
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

function nearby(items: readonly Item[], { van, tot }: Kandidaat): string[] {
  const { det, before } = determiner(items, van);
  const [one, two] = [labelOf(items[before]), labelOf(items[before - 1])];
  const [next, then] = [labelOf(items[tot]), labelOf(items[tot + 1])];
  return [
    `lidwoord=${det}`,
    `ervoor=${one}`,
    `ervoor=${two} ${one}`,
    `erna=${next}`,
    `erna=${next} ${then}`,
    `daarna=${labelOf(items[tot + 2])}`,
  ];
}

function inClause(items: readonly Item[], { van, tot, partij }: Kandidaat): string[] {
  const [from, to] = clauseOf(items, van, tot);
  const [before, after] = [kindsBetween(items, from, van), kindsBetween(items, tot, to)];
  const prep = partij?.prep ?? '-';
  let [denied, only] = ['', ''];
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (NOT.has(w)) denied = i < van ? 'niet ervoor' : denied || 'niet erna';
    if (ONLY.has(w)) only = i < van ? 'alleen ervoor' : only || 'alleen erna';
  }
  const out = [`${prep} ... ${after[0] ?? '-'}`, `${before.at(-1) ?? '-'} ... ${prep}`];
  if (denied) out.push(denied);
  if (only) out.push(only);
  for (const kind of before) out.push(`zin voor=${kind}`);
  for (const kind of after) out.push(`zin na=${kind}`);
  if (before.length > 0 && before.length < FEW) out.push(`zin voor*=${[...before].sort().join('+')}`);
  if (after.length > 0 && after.length < FEW) out.push(`zin na*=${[...after].sort().join('+')}`);
  return out;
}

function inMessage(items: readonly Item[], { van, tot }: Kandidaat): string[] {
  const [from, to] = sentenceOf(items, van);
  const asked = items[to]?.w === '?' ? '?' : '';
  const [first, last] = [from === 0 ? 'eerste' : '', to >= items.length - 1 ? 'laatste' : ''];
  let [writer, us] = ['', ''];
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (ik.has(w)) writer = 'ik';
    if (mij.has(w)) us = 'mij';
  }
  const out = [`zin=${first}${last}${asked}`, `zin met=${writer}${us}${asked}`];
  if (to - from <= SHORT) out.push('korte zin');
  if ([1, 2, 3].some((back) => items[van - back]?.w === '(')) out.push('haakje');
  if (van === 0) out.push('begin');
  else if (van <= 2) out.push('vooraan');
  if (tot >= items.length - 1) out.push('eind');
  return out;
}

function amongOthers(who: Kandidaat, all: readonly Kandidaat[]): string[] {
  const parties = all.filter(({ soort }) => soort === 'partij');
  const at = parties.indexOf(who);
  if (at < 0) return [];
  const last = at === parties.length - 1 ? 'laatste' : 'midden';
  const rank = parties.length === 1 ? 'enige' : at === 0 ? 'eerste' : last;
  const same = parties.filter(({ code }) => code === who.code).length;
  return [`rang=${rank}`, `zelfde=${Math.min(same, 3)}`];
}

/**
 * What the words around somebody in a message say of them, as names of weights. Only what stands near and who else is
 * named: no message is remembered by its own words.
 */
export function around(
  items: readonly Item[],
  who: Kandidaat,
  all: readonly Kandidaat[],
  clauses: readonly Zinsdeel[],
): string[] {
  const { code, soort, zelf, partij, van } = who;
  const out = [`code=${code}`, `soort=${soort}${zelf ? ' zelf' : ''}`];
  if (partij) {
    out.push(`vorm=${items[van]?.rol?.vorm}`, `voorzetsel=${partij.prep ?? '-'}`);
    if (partij.terzijde) out.push('terzijde');
    if (partij.niveau) out.push('niveau');
    if (partij.collega) out.push('collega');
  }
  if (soort === 'ouder')
    for (const hit of parentSignals(items))
      if (van >= hit.van && van < hit.tot) out.push(`ouder ${hit.value}`);
  out.push(
    ...nearby(items, who),
    ...inClause(items, who),
    ...inMessage(items, who),
    ...amongOthers(who, all),
    ...beside(clauses, who),
  );
  return out;
}
