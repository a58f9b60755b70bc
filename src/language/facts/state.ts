import type { FeitSleutel, FeitWaarde } from '../../rules/index.ts';
import { aanwezig } from '../data/aanwezig.ts';
import { bekwaam } from '../data/bekwaam.ts';
import { belang } from '../data/belang.ts';
import { convenant } from '../data/convenant.ts';
import { doel } from '../data/doel.ts';
import type { FeitZin } from '../data/feit-zinnen.ts';
import { gegevens } from '../data/gegevens.ts';
import { gezag } from '../data/gezag.ts';
import { herkomst } from '../data/herkomst.ts';
import { kanAnders } from '../data/kan-anders.ts';
import { noodzakelijk } from '../data/noodzakelijk.ts';
import { ots } from '../data/ots.ts';
import { uitzondering } from '../data/uitzondering.ts';
import { verzuim } from '../data/verzuim.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import type { Hit } from '../patterns/match.ts';
import { finder } from '../patterns/shared.ts';
import { isMark } from '../text/tokens.ts';
import { readTopics } from './stance/topics.ts';
import { weighed } from './stance/weighed.ts';

const zinnen: readonly FeitZin[] = [
  ...gegevens,
  ...doel,
  ...verzuim,
  ...convenant,
  ...ots,
  ...aanwezig,
  ...herkomst,
  ...noodzakelijk,
  ...kanAnders,
  ...belang,
  ...gezag,
  ...uitzondering,
  ...bekwaam,
];
export const feitPatronen = zinnen.flatMap((zin) => compile(zin.zinnen, zin));
const find = finder(feitPatronen);

/** A fact read from items `van` up to `tot`. */
export interface Gelezen {
  readonly feit: FeitSleutel;
  readonly waarde: FeitWaarde;
  readonly van: number;
  readonly tot: number;
}

const NEGATION = new Set(['geen', 'niet', 'nooit', 'zonder', 'niks']);
const LOOK_BACK = 2;

function negated(items: readonly Item[], { van }: Hit<FeitZin>): boolean {
  for (let i = van - 1; i >= 0 && van - i <= LOOK_BACK; i--) {
    const { w } = items[i] as Item;
    if (isMark(w)) return false;
    if (NEGATION.has(w)) return true;
  }
  return false;
}

function read(items: readonly Item[], hit: Hit<FeitZin>): Gelezen | undefined {
  const { feit, waarde, ontkend, ookOntkend } = hit.value;
  if (waarde === null) return undefined;
  const place = { van: hit.van, tot: hit.tot };
  if (ookOntkend || waarde === 'weet-niet' || !negated(items, hit)) return { feit, waarde, ...place };
  return ontkend === undefined ? undefined : { feit, waarde: ontkend, van: hit.van - 1, tot: hit.tot };
}

/** Facts of which one message may well say several kinds; which of them is meant is settled later. */
const KINDS = new Set<FeitSleutel>(['gegevens', 'doel', 'gezag']);

/**
 * The hits that compete for the same words: those of one fact. Of a fact of which several kinds stand beside each other
 * only those of one kind, and against each what only looks like the fact.
 */
function competing(hits: readonly Hit<FeitZin>[]): Hit<FeitZin>[][] {
  const groups = new Map<string, Hit<FeitZin>[]>();
  const nothing: Hit<FeitZin>[] = [];
  for (const hit of hits) {
    const { feit, waarde } = hit.value;
    const kinds = KINDS.has(feit);
    if (kinds && waarde === null) {
      nothing.push(hit);
      continue;
    }
    const key = kinds ? `${feit} ${waarde}` : feit;
    const list = groups.get(key);
    if (list) list.push(hit);
    else groups.set(key, [hit]);
  }
  if (nothing.length > 0)
    for (const list of groups.values()) {
      const { feit } = (list[0] as Hit<FeitZin>).value;
      if (KINDS.has(feit)) list.push(...nothing.filter(({ value }) => value.feit === feit));
    }
  return [...groups.values()];
}

/** What the phrases in the data say, each fact for itself: of phrases that overlap the longest is meant. */
function fromPhrases(items: readonly Item[]): Gelezen[] {
  const found: Gelezen[] = [];
  for (const hits of competing(find(items)))
    for (const hit of longest(hits)) {
      const one = read(items, hit);
      if (one) found.push(one);
    }
  return found;
}

/** What a message says. Where a clause is understood as a whole, that goes before the phrases in it. */
export function readPhrases(items: readonly Item[]): Gelezen[] {
  const said = readTopics(items);
  const phrases = fromPhrases(items);
  const kept = phrases.filter(
    ({ feit, van, tot }) =>
      !said.some((one) => one.feit === feit && van < one.clause.tot && tot > one.clause.van),
  );
  const found = said.length === 0 ? phrases : [...kept, ...weighed(said)];
  // What is touchy with the other parent matters when parents are apart.
  const apart = found.some(({ feit, waarde }) => feit === 'gezag' && waarde === 'ouders-gescheiden');
  return apart ? found : found.filter(({ feit }) => feit !== 'gescheidenUitzondering');
}
