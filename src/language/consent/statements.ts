import { standen } from '../data/toestemming/standen.ts';
import type { Stand, StandZin } from '../data/toestemming/types.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import { finder } from '../patterns/shared.ts';
import { isMark } from '../text/tokens.ts';
import { composed } from './compose.ts';
import { dangerous, FEARED } from './danger.ts';
import { asksForItself, refused, signsAgreement, toldNothing, wantsElse } from './elsewhere.ts';
import { contrast, leaning, turnsRound } from './leaning.ts';
import type { Persoon } from './person-words.ts';
import { personsIn } from './persons.ts';
import { ASKED, bothAnd, REACH, type Uitspraak, type Woorden } from './spoken.ts';
import { elliptic, subjects } from './subjects.ts';
import { supposed } from './supposed.ts';
import { ofConsent, unknown, whether } from './whether.ts';

export const toestemmingPatronen = standen.flatMap((zin) => compile(zin.zinnen, zin));
const find = finder(toestemmingPatronen);

/** What follows these is so. */
const TOLD = new Set('nu omdat terwijl nadat hoewel ondanks want'.split(' '));
/** "mag het als moeder weigert?", asked of a certain child: she does. */
const AGREES: ReadonlySet<StandZin['stand']> = new Set(['gegeven', 'geweigerd', 'tegenstrijdig']);
const AGAINST: ReadonlySet<StandZin['stand']> = new Set(['geweigerd', 'niet-te-vragen']);

/** "mag het, nu ouders het goed vinden?": the question is about something else. */
const told = (items: readonly Item[], van: number, tot: number): boolean => {
  if (items[van]?.w === 'als' && bothAnd(items, van)) return true;
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
  return longest([...phrases, ...together, ...dangerous(items)]);
}

/** "Ze is 16. 'Je zegt niks'": said by whom the sentence before was about. */
const YOU = new Set(['je', 'jij', 'jullie']);

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
  const of = subjects(items, persons, hit);
  if (of.length > 0) return of;
  if (before && stand === 'geweigerd' && elliptic(items, persons, hit, before)) return same();
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
    const leant = leaning(hit.value.stand, before?.stand) ?? contrast(items, all, hit);
    const open = (leant !== null ? AGREES.has(leant) : ofConsent(items, hit)) && unknown(items, hit);
    const stand = open ? 'weet-niet' : leant;
    if (stand === null || (hit.value.stand === 'omgekeerd' && !turnsRound(items, before, hit))) continue;
    const of = ofWhom(items, persons, hit, stand, before);
    const from = therefore(items, Math.min(hit.van, ...of.map(({ item }) => item)), hit.van);
    const subject = of.at(-1)?.item ?? hit.van;
    const soIf = certain && AGAINST.has(stand);
    const plain = stand === 'weet-niet' || hit.value === FEARED;
    if (!plain && (supposed(items, subject, from, hit.tot, soIf) || whether(items, subject, hit))) continue;
    if (signsAgreement(items, of, hit) || wantsElse(items, hit) || toldNothing(items, hit)) continue;
    if (asksForItself(items, of, hit) || refused(items, hit)) continue;
    if (of.length === 0) loose.push(hit);
    const denied = neither(items, of) || toNobody(items, hit);
    const meant = stand === 'gegeven' && denied ? 'geweigerd' : stand;
    for (const { wie, item } of of)
      if (wie !== 'ander')
        said.push({
          wie,
          stand: meant,
          van: Math.min(item, hit.van),
          tot: Math.max(item + 1, hit.tot),
          woorden: hit,
        });
  }
  return { said, loose };
}
