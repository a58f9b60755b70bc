import type { Stand, StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import { sentence } from './parties.ts';
import type { Persoon } from './person-words.ts';
import { ASKED, endsBetween, type Uitspraak, type Woorden } from './spoken.ts';
import { elliptic, subjects } from './subjects.ts';

const TURNS: ReadonlySet<StandZin['stand']> = new Set(['geweigerd', 'ingetrokken']);
/** "Ze is 16. 'Je zegt niks'": said by whom the sentence before was about. */
const YOU = new Set(['je', 'jij', 'jullie']);

const REPLY = new Set(['reactie', 'antwoord', 'uitkomst', 'resultaat']);
const ABOUT_IT = new Set(['sprake', 'orde', 'tafel']);
const ofNobody = (items: readonly Item[], { value, van, tot }: Woorden): boolean =>
  value.stand === 'niet-gevraagd' && items.slice(van, tot).some(({ w }) => ABOUT_IT.has(w));

const WISH = new Set(['wil', 'willen']);
/** "haar ouders waren er niet. In het zat willen ze dat ik": parents, or those of the zat; that is not plain. */
function fetched(
  items: readonly Item[],
  persons: readonly Persoon[],
  hit: Woorden,
  of: readonly Persoon[],
): boolean {
  const [one] = of;
  if (
    hit.value.stand !== 'gegeven' ||
    !one?.verwijst ||
    of.length > 1 ||
    one.item <= hit.van ||
    !WISH.has((items[hit.van] as Item).w)
  )
    return false;
  const noun = persons.findLast(({ wie, verwijst, item }) => wie === one.wie && !verwijst && item < one.item);
  return (
    noun !== undefined &&
    items.slice(noun.item, one.item).some(({ rol }) => rol?.vorm === 'overleg' || rol?.vorm === 'organisatie')
  );
}

/** Of whom something is said; "eerst wel, nu niet" and "Nu is het nee." of whom the words before it were. */
export function ofWhom(
  items: readonly Item[],
  persons: readonly Persoon[],
  hit: Woorden,
  stand: Stand | 'tegenstrijdig',
  before: Uitspraak | undefined,
): Persoon[] {
  const same = () => persons.filter(({ wie, item }) => wie === before?.wie && item < hit.van).slice(-1);
  if (hit.value.stand === 'omgekeerd' && before) return same();
  // "niet toegestaan en niet verboden, nooit ter sprake gekomen"
  if (before && ofNobody(items, hit) && !endsBetween(items, before.tot, hit.van)) return same();
  const of = subjects(items, persons, hit);
  if (of.length > 0) return fetched(items, persons, hit, of) ? [] : of;
  if (before && TURNS.has(stand) && elliptic(items, persons, hit, before)) return same();
  // "Met ouders gebeld. Reactie: nee."
  if (REPLY.has(items[sentence(items, hit.van)]?.w ?? '') && !ASKED.has(hit.value.stand))
    return persons.filter(({ item }) => item < hit.van).slice(-1);
  const quoted = YOU.has((items[hit.van] as Item).w);
  // "Moet ik dan nog de huisarts bellen?"
  const other = items.slice(hit.van, hit.tot + 3).some(({ w, rol }) => rol || w === '?');
  if ((!quoted && (other || !ASKED.has(hit.value.stand))) || !elliptic(items, persons, hit)) return [];
  const last = persons.filter(({ item }) => item < hit.van).slice(-1);
  // "Meisje van 9. Toestemming niet gevraagd": whose depends on how old she is.
  const itsOwn = items.slice(hit.van, hit.tot).some(({ w }) => w === 'toestemming');
  return itsOwn && ASKED.has(hit.value.stand) ? last.filter(({ wie }) => wie !== 'jeugdige') : last;
}
