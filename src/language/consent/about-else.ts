import { andereZaken, nietGewild } from '../data/toestemming/andere-zaken.ts';
import { delen } from '../data/toestemming/elders.ts';
import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { isPerson } from './person-words.ts';
import type { Woorden } from './spoken.ts';

const OTHER = new Set(andereZaken);
/** A party of several words is one item: "de logopedie". */
const isOther = (w: string): boolean => OTHER.has(w.slice(w.lastIndexOf(' ') + 1));
const REFUSABLE = new Set(nietGewild);
const SHARING = new Set(delen);
const TO = new Set(['voor', 'met', 'tot', 'op', 'om', 'tegen']);
const WHERE = new Set(['op', 'van', 'in']);
const NEAR = 4;
const CLAUSE = 12;

/** "gaven toestemming voor de schoolreis": what is agreed to is no sharing. */
export function agreesElse(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  if (value.stand !== 'gegeven' && value.stand !== 'geweigerd' && value.stand !== 'ingetrokken') return false;
  if (consentTo(items, van, tot)) return true;
  let to = items.slice(Math.max(van, tot - 2), tot).some(({ w }) => TO.has(w));
  for (let i = tot; i < Math.min(items.length, tot + NEAR); i++) {
    const { w } = items[i] as Item;
    if (isMark(w) || w === 'dat' || w === 'en' || w === 'maar') return false;
    if (to && isOther(w)) return SEEN.has(w) || !sharesAfter(items, i + 1);
    to ||= TO.has(w);
  }
  return false;
}

/** "getekend voor ontvangst van het rapport" */
const SEEN = new Set(['ontvangst', 'gezien']);
const CONSENT = new Set(['toestemming', 'akkoord', 'handtekening']);
/** "de toestemming voor de logopedie hebben ouders ingetrokken": said before what became of it. */
function consentTo(items: readonly Item[], van: number, tot: number): boolean {
  for (let i = Math.max(0, van - CLAUSE); i < tot; i++) {
    const next = items[i + 1]?.w ?? '.';
    if (!CONSENT.has((items[i] as Item).w) || !TO.has(next)) continue;
    for (let j = i + 2; j <= i + NEAR && j < tot && !isMark((items[j] as Item).w); j++)
      if (isOther((items[j] as Item).w))
        return !items.slice(i, van).some(({ w }) => isMark(w)) && !sharesAfter(items, j + 1);
  }
  return false;
}

/** "toestemming voor het onderzoek te delen": it is shared after all. */
function sharesAfter(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + CLAUSE); i++) {
    const { w } = items[i] as Item;
    if (isMark(w)) return false;
    // "voor logopedie op school": where, not with whom.
    if (SHARING.has(w) && !(w === 'school' && WHERE.has(items[i - 1]?.w ?? ''))) return true;
  }
  return false;
}

const WISH = new Set('wil willen wilt wilde wilden wou'.split(' '));
/** "willen geen bloedtransfusie": of what is not wanted, only a few things are of sharing. */
export function wantsNoThing(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  if (value.stand !== 'geweigerd') return false;
  let none = -1;
  for (let i = van; i < tot; i++) if (items[i]?.w === 'geen' && items[i - 1]?.w !== 'onder') none = i;
  if (none < 0 || !items.slice(van, none).some(({ w }) => WISH.has(w))) return false;
  for (let i = none + 1; i < Math.min(items.length, none + NEAR); i++) {
    const { w, rol } = items[i] as Item;
    if (isMark(w)) return i > none + 1;
    // "willen het geen van beiden"
    if (i === none + 1 && (rol || w === 'van')) return false;
    if (i < none + 3 && (REFUSABLE.has(w) || SHARING.has(w))) return false;
  }
  return none + 1 < items.length;
}

const QUOTES = 7;
const I = new Set(['ik', 'wij', 'we']);
/** "ik wil dat zijn school dat weet": what the writer wants is nobody's consent. */
export const writerWants = (items: readonly Item[], { van }: Woorden): boolean =>
  WISH.has(items[van]?.w ?? '') &&
  !items.slice(Math.max(0, van - QUOTES), van).some(({ w }) => w === ':') &&
  (I.has(items[van + 1]?.w ?? '') ||
    (I.has(items[van - 1]?.w ?? '') && !(items[van - 2]?.w === 'en' && isPerson(items[van - 3]?.w ?? ''))));
