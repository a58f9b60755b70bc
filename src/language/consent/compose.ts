import { ronduitTegen, tegen, voor } from '../data/toestemming/houding.ts';
import { omkeer } from '../data/toestemming/omkeer.ts';
import type { StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import { set } from '../text/words.ts';
import { asked, isAsking } from './asked.ts';
import { type Bag, bagsOf, byWord } from './bags.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isNoun, isPerson } from './person-words.ts';

type Kind = 'voor' | 'tegen' | 'ronduit-tegen' | 'omkeer';

export const bags: readonly Bag<Kind>[] = [
  ...bagsOf(voor, 'voor' as const),
  ...bagsOf(tegen, 'tegen' as const),
  ...bagsOf(ronduitTegen, 'ronduit-tegen' as const),
  ...bagsOf(omkeer, 'omkeer' as const),
];
const index = byWord(bags);
/** Their words, for the spelling. */
export const bagWords: readonly string[] = bags.flatMap(({ places }) =>
  places.flatMap((words) => [...words]),
);

const NOT = set('niet geen nooit niks niets nul nergens niemand noch evenmin allerminst geenszins');
/** What has to be, or could be, is not so. */
const OUGHT = set(
  'moet moeten moest moesten hoef hoeft hoeven zou zouden zal zullen dient dienen kan kunnen nodig',
);
const NOT_ONLY = 'alleen';
const EACH = set('beiden allebei');

/** Where each word of a clause stands. */
export type Places = ReadonlyMap<string, number>;

function placesOf(items: readonly Item[], { van, tot }: Clause): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = van; i < tot; i++) {
    const { w } = items[i] as Item;
    // "zijn moeder": whose, and no verb.
    if (w === 'zijn' && isNoun(items[i + 1]?.w ?? '') && !EACH.has(items[i + 1]?.w ?? '')) continue;
    if (!places.has(w)) places.set(w, i);
  }
  return places;
}

/** Whether one of these words stands in a clause: the fewer of the two are looked up. */
function meets(options: ReadonlySet<string>, places: Places): boolean {
  if (options.size <= places.size) {
    for (const word of options) if (places.has(word)) return true;
    return false;
  }
  for (const word of places.keys()) if (options.has(word)) return true;
  return false;
}

/** The places of the words of a bag in a clause, each word used once. */
function fill(bag: Bag<Kind>, places: Places): number[] | undefined {
  const used: number[] = [];
  for (const options of bag.places) if (!meets(options, places)) return undefined;
  for (const word of bag.without) if (places.has(word)) return undefined;
  for (const options of bag.places) {
    let at: number | undefined;
    for (const word of options) {
      const place = places.get(word);
      if (place !== undefined && !used.includes(place) && (at === undefined || place < at)) at = place;
    }
    if (at === undefined) return undefined;
    used.push(at);
  }
  return used;
}

/** The negation in a clause. */
function negation(items: readonly Item[], { van, tot }: Clause): number | undefined {
  for (let i = van; i < tot; i++) if (NOT.has((items[i] as Item).w) && items[i + 1]?.w !== NOT_ONLY) return i;
  return undefined;
}

function standOf(kind: Kind, not: number | undefined, yet: boolean): StandZin['stand'] | undefined {
  if (kind === 'omkeer') return not === undefined ? 'ingetrokken' : undefined;
  if (kind === 'ronduit-tegen') return 'geweigerd';
  if (kind === 'tegen') return not === undefined ? 'geweigerd' : 'gegeven';
  if (not === undefined) return 'gegeven';
  return yet ? 'tegenstrijdig' : 'geweigerd';
}

const WHOSE = set('haar hun');

/** Right behind the person nearest before `from`, or where the clause begins. */
function afterPerson(items: readonly Item[], { van }: Clause, from: number): number {
  for (let i = from - 1; i >= van; i--) {
    const { w } = items[i] as Item;
    if (isPerson(w) && !WHOSE.has(w)) return i + 1;
  }
  return van;
}

function stance(items: readonly Item[], clause: Clause, places: Places, bag: Bag<Kind>) {
  const at = fill(bag, places);
  if (!at) return undefined;
  for (const [word, place] of places) if (OUGHT.has(word) && !at.includes(place)) return undefined;
  const not = negation(items, clause);
  const stand = standOf(bag.value, not, places.has('nog'));
  if (stand === undefined) return undefined;
  if (not !== undefined) at.push(not);
  const from = Math.min(...at);
  // Who takes it back had given it: all that follows who it is says so.
  const van = bag.value === 'omkeer' ? afterPerson(items, clause, from) : from;
  return { value: { stand, zinnen: [] }, van, tot: Math.max(...at) + 1, rol: undefined };
}

/** Whether a clause has one word that a bag or asking needs: most have none. */
function speaks(items: readonly Item[], { van, tot }: Clause): boolean {
  for (let i = van; i < tot; i++) {
    const { w } = items[i] as Item;
    if (index.has(w) || isAsking(w)) return true;
  }
  return false;
}

/** What a message says of consent by which words stand together in a clause, whatever their order. */
export function composed(items: readonly Item[]): Hit<StandZin>[] {
  const hits: Hit<StandZin>[] = [];
  for (const clause of clausesOf(items)) {
    if (!speaks(items, clause)) continue;
    const places = placesOf(items, clause);
    for (const word of places.keys())
      for (const bag of index.get(word) ?? []) {
        const hit = stance(items, clause, places, bag);
        if (hit) hits.push(hit);
      }
    const hit = asked(items, clause, places);
    if (hit) hits.push(hit);
  }
  return hits;
}
