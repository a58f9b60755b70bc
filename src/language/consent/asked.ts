import { contact } from '../data/toestemming/contact.ts';
import type { Stand, StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import type { Clause } from './clauses.ts';
import { isPerson } from './persons.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const DONE = set(contact.gedaan);
const TO_DO = set(contact.doen);
const DOES = set(contact.doe);
const NOT = set(contact.niet);
const PLAN = set(contact.plan);
const LATER = set(contact.straks);
const CAN = set(contact.kan);
const DANGER = set(contact.gevaar);
const WRITER = set(contact.schrijver);
const PASSIVE = set(contact.lijdend);
const AUXILIARY = set('heeft hebben had hadden heb');
/** "moet ik eerst vragen?" asks. */
const QUESTION = '?';

/** The first place of a word of a set. */
function first(places: ReadonlyMap<string, number>, words: ReadonlySet<string>): number | undefined {
  for (const [word, place] of places) if (words.has(word)) return place;
  return undefined;
}

/** Of whom: the last person named before the asking, or else after it, with no party in it that is asked instead. */
function ofPerson(items: readonly Item[], { van, tot }: Clause, act: number): number | undefined {
  let person: number | undefined;
  for (let i = van; i < tot; i++) {
    if (items[i]?.rol) return undefined;
    if (isPerson((items[i] as Item).w) && (i < act || person === undefined)) person = i;
  }
  return person;
}

const TO = set('aan tegen met');
/** "niemand heeft het gevraagd", and not "aan niemand vertellen". */
function nobody(items: readonly Item[], places: ReadonlyMap<string, number>): number | undefined {
  const at = places.get('niemand');
  return at !== undefined && !TO.has(items[at - 1]?.w ?? '') ? at : undefined;
}

/** What a clause in which the writer asks, may not ask or did not ask says. */
export function asked(
  items: readonly Item[],
  clause: Clause,
  places: ReadonlyMap<string, number>,
): Hit<StandZin> | undefined {
  const done = first(places, DONE);
  const toDo = first(places, TO_DO);
  const does = first(places, DOES);
  const asking = toDo ?? done ?? does;
  if (asking === undefined) return undefined;
  const person = ofPerson(items, clause, asking);
  if (items[clause.tot]?.w === QUESTION || person === undefined) return undefined;
  const not = first(places, NOT);
  const writer = first(places, WRITER) ?? nobody(items, places);
  const passive = first(places, PASSIVE);
  const found = (stand: Stand, ...at: (number | undefined)[]): Hit<StandZin> => {
    const known = [...at, person].filter((place) => place !== undefined);
    return {
      value: { stand, zinnen: [] },
      van: Math.min(...known),
      tot: Math.max(...known) + 1,
      rol: undefined,
    };
  };
  const danger = first(places, DANGER);
  if (toDo !== undefined && danger !== undefined && not === undefined)
    return found('niet-te-vragen', toDo, danger);
  // "het is niet veilig om dit met ouders te bespreken"
  if (toDo !== undefined && not !== undefined && places.has('veilig')) return found('niet-te-vragen', toDo, not);
  const can = first(places, CAN);
  const act = toDo ?? done;
  // "ze kan niet zeggen wat ze wil": not the writer.
  if (
    can !== undefined &&
    not !== undefined &&
    toDo !== undefined &&
    places.has('nog') &&
    writer !== undefined
  )
    return found('niet-gevraagd', toDo, not, can);
  if (can !== undefined && not !== undefined && toDo !== undefined)
    return done === undefined && (writer !== undefined || toDo < can)
      ? found('niet-te-vragen', toDo, not, can)
      : undefined;
  const byWriter = writer !== undefined || passive !== undefined || first(places, AUXILIARY) === undefined;
  if (done !== undefined && not !== undefined && byWriter) return found('niet-gevraagd', done, not);
  const later = first(places, LATER);
  if (later === undefined || not !== undefined || (writer === undefined && passive === undefined))
    return undefined;
  const plan = first(places, PLAN);
  if (act !== undefined && plan !== undefined) return found('niet-gevraagd', act, plan, later);
  if (does !== undefined && writer !== undefined && Math.abs(writer - does) === 1 && !places.has('mag'))
    return found('niet-gevraagd', does, writer, later);
  return undefined;
}
