import type { Item } from '../patterns/item.ts';
import { type Label, labels } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import type { Kandidaat } from './candidates.ts';
import { labelOf } from './word-kinds.ts';

const DET = labels('-', 'mijn', 'zijn', 'de', 'een');
const WHAT = labels('lidwoord', 'ervoor', 'twee ervoor', 'erna', 'twee erna', 'daarna');
const OURS = new Set('mijn mn onze ons'.split(' '));
const THEIRS = new Set('zijn haar hun'.split(' '));
const THE = new Set(['de', 'het']);
const A = new Set(['een', 'n']);
/** At most this many words of "mijn", "de" stand before somebody. */
const DETERMINERS = 3;

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

/** The words right before and behind somebody. */
export function nearby(items: readonly Item[], { van, tot }: Kandidaat, seen: Seen): void {
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
