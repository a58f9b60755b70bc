import type { Item } from '../patterns/item.ts';
import { set } from '../text/words.ts';
import type { Persoon } from './person-words.ts';
import type { Woorden } from './spoken.ts';

const TELLS = set('gezegd verteld gemeld');
/** What somebody does to another: "ouders hebben de school nog niet gebeld". */
const DOES = set('gevraagd gebeld gemaild gesproken geinformeerd ingelicht benaderd geappt');
const MORE = set('hebben hadden');
const HAS = set('heeft had');
const WRITER = set('ik wij we niemand heb');
/** "de leerling heeft nog niets gezegd over thuis": who told nothing was not left unasked. */
export function toldNothing(
  items: readonly Item[],
  of: readonly Persoon[],
  { van, tot, value }: Woorden,
): boolean {
  if (value.stand !== 'niet-gevraagd') return false;
  const last = (items[tot - 1] as Item).w;
  if (DOES.has(last)) return of.some(({ item }) => didNot(items, item, tot));
  if (!TELLS.has(last)) return false;
  const near = items.slice(Math.max(0, van - 4), tot);
  return near.some(({ w }) => HAS.has(w)) && !near.some(({ w }) => WRITER.has(w));
}

const MANY = set('ouders voogden hen');
/** "moeder heeft gezag en is nog niet gevraagd" */
const BY_OTHERS = set('is zijn en werd wordt was waren werden worden door');
/** "hebben niet getekend want niet gevraagd": another clause. */
const BECAUSE = set('want omdat maar ,');
const OBJECTS = set('hem haar hen hun');
/** "hij heeft nog niks gevraagd", and not "ouders hebben we niet gevraagd": with a verb of their own. */
function didNot(items: readonly Item[], person: number, tot: number): boolean {
  const who = items[person]?.w ?? '.';
  const has = items[person + 1]?.w ?? '.';
  if (items.slice(person + 2, tot).some(({ w }) => BY_OTHERS.has(w) || BECAUSE.has(w))) return false;
  if (OBJECTS.has(who) || (MANY.has(who) ? !MORE.has(has) : !HAS.has(has))) return false;
  return !items.slice(person + 2, tot).some(({ w }) => WRITER.has(w));
}
