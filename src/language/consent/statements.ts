import { standen } from '../data/toestemming/standen.ts';
import type { Stand, StandZin } from '../data/toestemming/types.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { agreesElse, wantsNoThing, writerWants } from './about-else.ts';
import { composed } from './compose.ts';
import { dangerous, FEARED } from './danger.ts';
import { asksForItself, refused, signsAgreement, toldNothing, wantsElse } from './elsewhere.ts';
import { contrast, leaning, turnsRound } from './leaning.ts';
import { answersElse, otherVerb, writerThinks } from './own-words.ts';
import { father, mother, type Persoon } from './person-words.ts';
import { personsIn } from './persons.ts';
import { ASKED, bothAnd, endsBetween, REACH, type Uitspraak, type Woorden } from './spoken.ts';
import { elliptic, subjects } from './subjects.ts';
import { supposed } from './supposed.ts';
import { threats } from './threat.ts';
import { unsafe } from './unsafe.ts';
import { ofConsent, unknown, whether } from './whether.ts';

export const toestemmingPatronen = standen.flatMap((zin) => compile(zin.zinnen, zin));
const find = finder(toestemmingPatronen);

/** What follows these is so. */
const TOLD = new Set('nu omdat terwijl nadat hoewel ondanks want'.split(' '));
/** "mag het als moeder weigert?", asked of a certain child: she does. */
const AGREES: ReadonlySet<StandZin['stand']> = new Set(['gegeven', 'geweigerd', 'tegenstrijdig']);
const AGAINST: ReadonlySet<StandZin['stand']> = new Set(['geweigerd', 'niet-te-vragen', 'niet-gevraagd']);

const ONLY = new Set('alleen enkel slechts mondeling telefonisch schriftelijk lippen'.split(' '));
const PARENTS = [mother, father];
const CLAUSE = 12;
/** "als moeder nee zegt, vader ja?", "als ouders alleen mondeling ja zeiden?": that is so, and what follows is asked. */
function certainly(items: readonly Item[], at: number): boolean {
  const end = items.findIndex(({ w }, i) => i > at && isEnd(w));
  const rest = items.slice(at, Math.min(at + CLAUSE, end < 0 ? items.length : end));
  if (items[at - 1] === undefined || isEnd(items[at - 1]?.w ?? '.')) return false;
  return rest.some(({ w }) => ONLY.has(w)) || PARENTS.every((words) => rest.some(({ w }) => words.has(w)));
}

/** "mag het, nu ouders het goed vinden?": the question is about something else. */
const told = (items: readonly Item[], van: number, tot: number): boolean => {
  if (items[van]?.w === 'als' && (bothAnd(items, van) || certainly(items, van))) return true;
  if (items[tot - 1]?.w !== '?') return false;
  for (let i = van; i >= Math.max(0, van - REACH) && !isMark((items[i] as Item).w); i--)
    if (TOLD.has((items[i] as Item).w)) return true;
  return false;
};

const SAYS = new Set('zegt zei zeggen zeiden'.split(' '));
/** "dat ik zou bellen en zei meteen ja": what was supposed ended at "en". */
const runsOn = (items: readonly Item[], { van, tot }: Woorden): boolean =>
  items.slice(van, tot).some(({ w }, i) => w === 'en' && SAYS.has(items[van + i + 1]?.w ?? ''));

/** All words that say where consent stands, phrases and words that stand together, the longest of each place. */
function wordsOf(items: readonly Item[]): Woorden[] {
  const together = composed(items);
  // "toestemming moet ik nog aan de ouders vragen" is no question.
  const asked = together.filter(({ value }) => ASKED.has(value.stand));
  const overlaps = (hit: Woorden) => asked.some((one) => one.van < hit.tot && hit.van < one.tot);
  const phrases = find(items).filter(
    (hit) =>
      hit.value.stand !== null || (!told(items, hit.van, hit.tot) && !overlaps(hit) && !runsOn(items, hit)),
  );
  return longest([...phrases, ...together, ...dangerous(items), ...threats(items)]);
}

const TURNS: ReadonlySet<StandZin['stand']> = new Set(['geweigerd', 'ingetrokken']);
/** "Ze is 16. 'Je zegt niks'": said by whom the sentence before was about. */
const YOU = new Set(['je', 'jij', 'jullie']);

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
function ofWhom(
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
  const quoted = YOU.has((items[hit.van] as Item).w);
  // "Moet ik dan nog de huisarts bellen?"
  const other = items.slice(hit.van, hit.tot + 3).some(({ w, rol }) => rol || w === '?');
  if ((!quoted && (other || !ASKED.has(hit.value.stand))) || !elliptic(items, persons, hit)) return [];
  return persons.filter(({ item }) => item < hit.van).slice(-1);
}

/** "noch hij noch zijn ouders willen dat": they do not. */
const neither = (items: readonly Item[], of: readonly Persoon[]): boolean =>
  of.some(({ item }) => items[item - 1]?.w === 'noch' || items[item - 2]?.w === 'noch');

/** "dat ik met niemand mag praten" */
const toNobody = (items: readonly Item[], { van, tot }: Woorden): boolean =>
  items.slice(van, tot).some(({ w }) => w === 'niemand');

/** "als alleen vader het goedvindt": it is so, whatever is asked about it. */
const onlyThat = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - 1), to).some(({ w }) => ONLY.has(w));

const NEVER = new Set(['niet', 'nooit', 'geen', 'niks', 'niets']);
/** "hebben dit nooit goedgevonden" */
const negated = (items: readonly Item[], { van }: Woorden): boolean =>
  NEVER.has(items[van - 1]?.w ?? '') && items[van - 2]?.w !== 'waarom';

/** "nog niemand gevraagd: ouders niet, hij niet": what "niet" leans on, said of nobody in particular. */
const open = (items: readonly Item[], loose: readonly Woorden[], hit: Woorden): Stand | undefined => {
  const last = loose.at(-1);
  const asked = last?.value.stand === 'niet-gevraagd' && !endsBetween(items, last.tot, hit.van);
  return asked ? 'niet-gevraagd' : undefined;
};

/** "als ze het hoort slaat hij, dus vragen kan niet": what follows "dus" is not supposed. */
function therefore(items: readonly Item[], from: number, to: number): number {
  for (let i = to; i >= from; i--) if (items[i]?.w === 'dus') return i + 1;
  return from;
}

const NOTHING: { said: Uitspraak[]; loose: Woorden[] } = { said: [], loose: [] };

/** Everything a message says of consent: of whom, and what is said of nobody in particular. */
export function statements(
  items: readonly Item[],
  particular: boolean,
): { said: Uitspraak[]; loose: Woorden[] } {
  const all = wordsOf(items);
  // Most messages say nothing of consent: then nobody has to be looked for.
  if (!all.some((hit) => hit.value.stand !== null || ofConsent(items, hit))) return NOTHING;
  const persons = personsIn(items);
  const certain = particular || persons.some(({ wie, verwijst }) => wie === 'jeugdige' && !verwijst);
  const said: Uitspraak[] = [];
  const loose: Woorden[] = [];
  for (const hit of all) {
    const before = said.at(-1);
    const leant =
      leaning(hit.value.stand, before?.stand ?? open(items, loose, hit)) ?? contrast(items, all, hit);
    const unsure = (leant !== null ? AGREES.has(leant) : ofConsent(items, hit)) && unknown(items, hit);
    const danger = unsafe(items, hit);
    const stand = unsure ? 'weet-niet' : danger ? 'niet-te-vragen' : leant;
    if (stand === null || (hit.value.stand === 'omgekeerd' && !turnsRound(items, before, hit))) continue;
    const of = ofWhom(items, persons, hit, stand, before);
    const from = therefore(items, Math.min(hit.van, ...of.map(({ item }) => item)), hit.van);
    const subject = of.at(-1)?.item ?? hit.van;
    const soIf = certain && (AGAINST.has(stand) || onlyThat(items, from, hit.tot));
    const plain = stand === 'weet-niet' || hit.value === FEARED;
    if (!plain && (supposed(items, subject, from, hit.tot, soIf) || whether(items, subject, hit))) continue;
    if (signsAgreement(items, of, hit) || wantsElse(items, hit) || toldNothing(items, hit)) continue;
    if (asksForItself(items, of, hit) || refused(items, hit)) continue;
    if (agreesElse(items, hit) || wantsNoThing(items, hit) || writerWants(items, hit)) continue;
    if (writerThinks(items, hit, subject) || answersElse(items, hit) || otherVerb(items, hit)) continue;
    if (of.length === 0) loose.push(hit);
    const denied = neither(items, of) || toNobody(items, hit) || negated(items, hit);
    const meant = stand === 'gegeven' && denied ? 'geweigerd' : stand;
    for (const { wie, item, verwijst } of of)
      if (wie !== 'ander')
        said.push({
          wie,
          verwijst,
          stand: meant,
          van: Math.min(item, hit.van),
          tot: Math.max(item + 1, danger ?? hit.tot),
          woorden: hit,
        });
  }
  return { said, loose };
}
