import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { isPerson } from './person-words.ts';
import type { Woorden } from './spoken.ts';

const KNOW = set('weet weten wist wisten weten idee benul notie hoogte weet');
const WHOSE = set('zijn zn haar hun de het een dit deze die dat');
/** What the writer does is what was not asked. */
const WRITER = set('ik wij we');
const WHAT = set('wat hoe waarom');
/** What is done when something is shared. */
const SHARED =
  /^(bel|gebel|mail|gemail|bespr|besprok|overleg|gedeeld|gemeld|aangemeld|doorgegeven|ingelicht|gesprok|gepraat)/;
/** What there is to know of sharing: "weten nog niks van het verzoek". */
const PLAN =
  /(plan|vraag|verzoek|telefoontje|belletje|mail|mailtje|gesprek|overleg|mdo|melding|overdracht|contact|bespreking|voornemen|bedoeling|idee|alles|hele|zaak|brief|formulier|bezoek|rapport|verslag|casus|toestemming|uitwisseling|aanvraag|onderzoek)$/;
const CLAUSE = 14;

/** "dat hij blowt", "dat ik het weet", and not "dat hij besproken wordt" or "dat wij bellen". */
function ofChild(items: readonly Item[], that: number): boolean {
  const [first, second] = [items[that + 1]?.w ?? '.', items[that + 2]?.w ?? '.'];
  if (WRITER.has(first))
    return items.slice(that + 2, that + 5).some(({ w }) => w === 'weet' || w === 'weten');
  return (isPerson(first) || (WHOSE.has(first) && isPerson(second))) && notShared(items, that);
}

function notShared(items: readonly Item[], that: number): boolean {
  for (let i = that + 1; i < Math.min(items.length, that + CLAUSE); i++) {
    const { w } = items[i] as Item;
    if (isMark(w)) break;
    if (WRITER.has(w) || SHARED.test(w)) return false;
  }
  return true;
}

/** "weten niks van haar zwangerschap", and not "van het plan". */
function ofThing(items: readonly Item[], of: number): boolean {
  if (WHAT.has(items[of + 1]?.w ?? '.')) return notShared(items, of);
  if (!WHOSE.has(items[of + 1]?.w ?? '.')) return false;
  const next = items[of + 2];
  return next !== undefined && !isMark(next.w) && !next.rol && !PLAN.test(next.w) && !isPerson(next.w);
}

const ARTICLES = set('de het een zijn haar onze mijn hun');
/** Whether a party is who does what stands at `i`: "weet school", "weet de opvang". */
const partyNext = (items: readonly Item[], i: number): boolean => {
  const next = items[i + (ARTICLES.has(items[i + 1]?.w ?? '') ? 2 : 1)];
  return next !== undefined && (next.rol !== undefined || next.w === 'school') && !isPerson(next.w);
};

/** "ouders weten niet dat hij blowt": what they do not know is no plan to share, so nothing is said of asking. */
export function knowsElse(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  if (value.stand !== 'niet-gevraagd') return false;
  let know = false;
  for (let i = Math.max(0, van); i < tot; i++) know ||= KNOW.has((items[i] as Item).w);
  if (!know) return false;
  // "dat weet school nog niet": a party does not.
  if (KNOW.has(items[van]?.w ?? '') && partyNext(items, van)) return true;
  for (const at of [tot - 1, tot]) {
    if (items[at]?.w === 'dat') return ofChild(items, at);
    if (items[at]?.w === 'van') return ofThing(items, at);
  }
  return false;
}
