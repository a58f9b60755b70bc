import { contact } from '../data/toestemming/contact.ts';
import type { Stand } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import { set } from '../text/words.ts';
import type { Clause } from './clauses.ts';
import { isPerson } from './person-words.ts';
import type { Woorden } from './spoken.ts';

type Places = ReadonlyMap<string, number>;
type Where = number | undefined;

const DONE = set(contact.gedaan);
const TO_DO = set(contact.doen);
const ASKING = set(contact.vragend);
const DOES = set(contact.doe);
const ASKS = set(contact.vraag);
const NOT = set(contact.niet);
const PLAN = set(contact.plan);
const LATER = set(contact.straks);
const CAN = set(contact.kan);
const DANGER = set(contact.gevaar);
const WRITER = set(contact.schrijver);
const PASSIVE = set(contact.lijdend);
const TELLING = set(`${contact.niet} ${contact.straks} ${contact.gevaar}`);
const AUXILIARY = set('heeft hebben had hadden heb');

/** Whether a word can be that of asking. */
export const isAsking = (w: string): boolean => TO_DO.has(w) || DONE.has(w) || DOES.has(w);

/** The first place of a word of a set. */
function first(places: Places, words: ReadonlySet<string>): Where {
  for (const [word, place] of places) if (words.has(word)) return place;
  return undefined;
}

/** Of whom: the last person named before the asking, or else after it, with no party in it that is asked instead. */
function ofPerson(items: readonly Item[], { van, tot }: Clause, act: number): Where {
  let person: Where;
  for (let i = van; i < tot; i++) {
    if (items[i]?.rol) return undefined;
    if (isPerson((items[i] as Item).w) && (i < act || person === undefined)) person = i;
  }
  return person;
}

const TO = set('aan tegen met');
/** "niemand heeft het gevraagd", and not "aan niemand vertellen". */
function nobody(items: readonly Item[], places: Places): Where {
  const at = places.get('niemand');
  return at !== undefined && !TO.has(items[at - 1]?.w ?? '') ? at : undefined;
}

type Found = readonly [Stand, ...Where[]] | undefined;

/** "ouders vragen is gevaarlijk", "ik kan het hun niet vragen". */
function cannot(places: Places, writer: Where): Found {
  const toDo = first(places, TO_DO);
  const not = first(places, NOT);
  const danger = first(places, DANGER);
  if (toDo !== undefined && danger !== undefined && not === undefined)
    return ['niet-te-vragen', toDo, danger];
  // "niet alles kunnen vertellen": that is told, not asked.
  const ask = first(places, ASKING);
  if (ask === undefined || not === undefined) return undefined;
  if (places.has('veilig')) return ['niet-te-vragen', ask, not];
  const can = first(places, CAN);
  if (can === undefined) return undefined;
  // "hebben we niet durven vragen"
  if (places.has('durven') && first(places, AUXILIARY) !== undefined) return ['niet-gevraagd', ask, not, can];
  // "nog niet kunnen spreken"
  if (places.has('nog') && writer !== undefined) return ['niet-gevraagd', ask, not, can];
  // "ze kan niet overleggen": not the writer.
  const own = first(places, DONE) === undefined && (writer !== undefined || ask < can);
  return own ? ['niet-te-vragen', ask, not, can] : undefined;
}

/** "ik heb het hun niet gevraagd", "moet ik nog vragen", "ik spreek hen pas morgen". */
function notYet(places: Places, writer: Where): Found {
  const [done, not] = [first(places, DONE), first(places, NOT)];
  const passive = first(places, PASSIVE);
  // "moeder heeft de school niet gebeld": not the writer.
  const own = writer !== undefined || passive !== undefined || first(places, AUXILIARY) === undefined;
  const can = first(places, CAN) !== undefined && first(places, TO_DO) !== undefined;
  if (done !== undefined && not !== undefined) return own && !can ? ['niet-gevraagd', done, not] : undefined;
  // "moet hij nog zelf ja zeggen": he speaks, and nobody asks.
  if (places.has('zeggen') && (places.has('ja') || places.has('nee'))) return undefined;
  const later = first(places, LATER);
  if (later === undefined || not !== undefined || (writer ?? passive) === undefined) return undefined;
  const act = first(places, ASKING) ?? done ?? (places.has('nog') ? first(places, TO_DO) : undefined);
  const plan = first(places, PLAN);
  if (act !== undefined && plan !== undefined) return ['niet-gevraagd', act, plan, later];
  const does = first(places, places.has('pas') ? DOES : ASKS);
  if (does === undefined || writer === undefined || Math.abs(writer - does) !== 1 || places.has('mag'))
    return undefined;
  return ['niet-gevraagd', does, writer, later];
}

/** What a clause in which the writer asks, may not ask or did not ask says. */
export function asked(items: readonly Item[], clause: Clause, places: Places): Woorden | undefined {
  const asking = first(places, TO_DO) ?? first(places, DONE) ?? first(places, DOES);
  // "moet ik eerst ouders vragen?" asks.
  if (asking === undefined || items[clause.tot]?.w === '?') return undefined;
  // Asked, and neither not, nor later, nor dangerous: nothing is said of it.
  if (first(places, TELLING) === undefined) return undefined;
  const person = ofPerson(items, clause, asking);
  if (person === undefined) return undefined;
  const writer = first(places, WRITER) ?? nobody(items, places);
  const found = cannot(places, writer) ?? notYet(places, writer);
  if (!found) return undefined;
  const [stand, ...at] = found;
  const known = [...at, person].filter((place) => place !== undefined);
  return {
    value: { stand, zinnen: [] },
    van: Math.min(...known),
    tot: Math.max(...known) + 1,
    rol: undefined,
  };
}
