import { ik, mij } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { label, labels } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import type { Kandidaat } from './candidates.ts';
import { sentenceOf } from './clause.ts';

const WHAT = labels('zin', 'zin met', 'korte zin', 'haakje', 'begin', 'vooraan', 'eind');
/** A sentence of a name and a greeting. */
const SHORT = 4;
const PLACES = ['-', '?', 'laatste', 'laatste?', 'eerste', 'eerste?', 'enige', 'enige?'].map(label);
const PEOPLE = ['-', '?', 'mij', 'mij?', 'ik', 'ik?', 'ik mij', 'ik mij?'].map(label);
const bits = (one: boolean, two: boolean, three: boolean): number =>
  Number(one) * 4 + Number(two) * 2 + Number(three);

/** Where in the message somebody stands, and whether the writer is in their sentence. */
export function inMessage(items: readonly Item[], { van, tot }: Kandidaat, seen: Seen): void {
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
