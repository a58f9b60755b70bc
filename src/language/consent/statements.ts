import { elders } from '../data/toestemming/elders.ts';
import { standen } from '../data/toestemming/standen.ts';
import type { Stand, StandZin } from '../data/toestemming/types.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import type { Hit } from '../patterns/match.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { composed } from './compose.ts';
import { type Persoon, personsIn, type Wie } from './persons.ts';
import { supposed } from './supposed.ts';

export const toestemmingPatronen = standen.flatMap((zin) => compile(zin.zinnen, zin));
const find = finder(toestemmingPatronen);

/** What is said of somebody's consent, in items `van` up to `tot`. */
export interface Uitspraak {
  readonly wie: Wie;
  readonly stand: Stand | 'tegenstrijdig';
  readonly van: number;
  readonly tot: number;
}

/** How far a person may stand from what is said of them. */
const REACH = 18;
/** What follows these is so. */
const TOLD = new Set('nu omdat terwijl nadat hoewel ondanks want'.split(' '));
const LINK = new Set(['en', 'of', '&', 'noch', 'plus']);
/** What may stand between two who are named together: "de jongen zelf (15) en ook zijn ouders". */
const BETWEEN = new Set(
  ', en of & noch plus als de het een t zijn haar hun mijn ook zelf beide allebei dus ( ) jaar jr oud'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 6;
/** "over een leerling van 15 en ouders willen niet": who it is about is not joined to who wants. */
const TOPIC = new Set(['over', 'om', 'bij', 'met', 'voor', 'tegen']);
const topic = (items: readonly Item[], at: number): boolean =>
  TOPIC.has(items[at - 1]?.w ?? '') || TOPIC.has(items[at - 2]?.w ?? '');

/** "mag het als moeder weigert?", asked of a certain child: she does. */
const AGAINST: ReadonlySet<Stand | 'tegenstrijdig'> = new Set(['geweigerd', 'niet-te-vragen']);
const ASKED: ReadonlySet<StandZin['stand']> = new Set(['niet-gevraagd', 'niet-te-vragen']);
const ABOUT = new Set(['tegen', 'aan', 'met', 'bij', 'naar', 'dat', 'over']);
/** "niks tegen haar ouders zeggen": they are spoken of, and say nothing themselves. */
const about = (items: readonly Item[], i: number): boolean =>
  ABOUT.has(items[i - 1]?.w ?? '') || ABOUT.has(items[i - 2]?.w ?? '');

const bothAnd = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 5), at).some(({ w }) => w === 'zowel');

/** "ouders en hij", "zowel hij als zijn ouders", "hij, vader en moeder": said of both. */
function joined(items: readonly Item[], one: number, two: number, inList: boolean): boolean {
  const between = items.slice(one + 1, two).map(({ w }) => w);
  if (between.length > MOST_BETWEEN || topic(items, one)) return false;
  if (!between.every((w) => BETWEEN.has(w) || (w >= '0' && w < ':'))) return false;
  if (between.some((w) => LINK.has(w))) return true;
  if (between.includes('als')) return bothAnd(items, two);
  return between[0] === ',' && inList;
}

const SPEECH = new Set(['dat', ':']);
/** Everybody of whom this is said: the nearest before it in the sentence, and who is joined to them by "en". */
function subjects(items: readonly Item[], persons: readonly Persoon[], hit: Hit<StandZin>): Persoon[] {
  const spokenTo = ASKED.has(hit.value.stand);
  // "zegt dat we het kind mogen noemen": not who says so.
  // "student: bel mijn moeder": nor is who is called.
  const ofOther = SPEECH.has(items[hit.van]?.w ?? '');
  const inside = ofOther ? [] : persons.filter(({ item }) => item >= hit.van && item < hit.tot);
  const before = persons.filter(
    ({ item }) => item < hit.van && hit.van - item <= REACH && !endsBetween(items, item, hit.van),
  );
  const after = persons.filter(
    ({ item }) =>
      !ofOther &&
      item >= hit.tot &&
      item - hit.tot <= 3 &&
      !breakBetween(items, hit.tot, item) &&
      (spokenTo || !topic(items, item)),
  );
  // "aan ouders is niks gevraagd": who is asked is spoken to.
  // "dat mogen ouders van haar niet horen": she says so.
  const by = inside.find(({ item }) => items[item - 1]?.w === 'van' && !ASKED.has(hit.value.stand));
  const named = inside.find(({ item }) => spokenTo || !about(items, item));
  // "haar ouders vragen is voor haar gevaarlijk": asked of the parents.
  const asked = before.find(({ item, verwijst }) => item === hit.van - 1 && !verwijst);
  const ofAsking = items[hit.van]?.w === 'vragen' ? asked : undefined;
  const self = named?.verwijst ? before.at(-1) : undefined;
  // "pa en ma vroegen er zelf om": they themselves.
  const themselves = self && named && self.wie === named.wie && hit.van - self.item === 1 ? self : undefined;
  // "opa en oma zijn voogd over een jongen en tekenden": not who it is about.
  const doers = spokenTo ? before : before.filter(({ item, verwijst }) => verwijst || !topic(items, item));
  const nearest =
    ofAsking ?? themselves ?? by ?? named ?? doers.at(-1) ?? before.at(-1) ?? inside[0] ?? after[0];
  // "de voogd zegt nee, de pleegmoeder zegt ja": said by somebody whose consent does not count.
  if (!nearest || (items[hit.van - 1]?.rol?.vorm === 'persoon' && nearest.item < hit.van - 1)) return [];
  // "de psycholoog wil overleggen over een leerling en wil de naam niet": said of the psychologist.
  if (
    !spokenTo &&
    !nearest.verwijst &&
    nearest.item < hit.van &&
    elided(items, hit.van) &&
    topic(items, nearest.item) &&
    roleBefore(items, nearest.item)
  )
    return [];
  const all = [nearest];
  // "noch hij noch zijn ouders": both.
  for (let i = persons.indexOf(nearest) + 1; i < persons.length; i++) {
    const [one, two] = [all.at(-1) as Persoon, persons[i] as Persoon];
    if (two.item >= hit.tot || one.item < hit.van || !joined(items, one.item, two.item, all.length > 1))
      break;
    all.push(two);
  }
  for (let i = persons.indexOf(nearest) - 1; i >= 0; i--) {
    const [one, two] = [persons[i] as Persoon, all[0] as Persoon];
    if (!joined(items, one.item, two.item, all.length > 1)) break;
    all.unshift(one);
  }
  return all;
}

/** "... en wil niet": who wants was named before. */
const elided = (items: readonly Item[], van: number): boolean => items[van - 1]?.w === 'en';

/** Whether somebody of a party stands before `at` in its sentence. */
function roleBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isEnd((items[i] as Item).w); i--)
    if (items[i]?.rol?.vorm === 'persoon') return true;
  return false;
}

function endsBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isEnd((items[i] as Item).w)) return true;
  return false;
}

function breakBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (isEnd(w) || w === ',' || w === 'maar') return true;
  }
  return false;
}

/** What "ouders wel" or "zijzelf niet" comes down to, after what was said before it. */
export function leaning(
  stand: StandZin['stand'],
  before: Stand | 'tegenstrijdig' | undefined,
): Stand | 'tegenstrijdig' | null {
  if (stand !== 'wel' && stand !== 'niet' && stand !== 'ook' && stand !== 'omgekeerd') return stand;
  if (before === undefined) return null;
  if (stand === 'ook') return before;
  if (before !== 'gegeven' && before !== 'geweigerd' && before !== 'ingetrokken') return null;
  if (stand === 'omgekeerd') return before === 'gegeven' ? 'ingetrokken' : 'gegeven';
  return stand === 'wel' ? 'gegeven' : 'geweigerd';
}

/** "mag het, nu ouders het goed vinden?": the question is about something else. */
const told = (items: readonly Item[], van: number, tot: number): boolean => {
  // "zowel hij als zijn ouders": not when.
  if (items[van]?.w === 'als' && bothAnd(items, van)) return true;
  if (items[tot - 1]?.w !== '?') return false;
  for (let i = van; i >= Math.max(0, van - REACH) && !isMark((items[i] as Item).w); i--)
    if (TOLD.has((items[i] as Item).w)) return true;
  return false;
};

const OPPOSITE = { wel: 'niet', niet: 'wel' } as const;
const I = new Set(['ik', 'wij', 'we']);
const WANT = new Set(['wil', 'willen', 'zou', 'wilde']);
const stopsWish = (w: string): boolean => isEnd(w) || w === 'maar';
/** "ouders wel, zij niet", and "ik wil bellen, hij niet": of what is asked here, consent. */
function contrast(
  items: readonly Item[],
  all: readonly Hit<StandZin>[],
  { value, van, tot }: Hit<StandZin>,
): Stand | null {
  const { stand } = value;
  if (stand !== 'wel' && stand !== 'niet') return null;
  const other = all.some(
    (one) =>
      one.value.stand === OPPOSITE[stand] && (Math.abs(one.tot - van) <= 2 || Math.abs(one.van - tot) <= 2),
  );
  if (other) return stand === 'wel' ? 'gegeven' : 'geweigerd';
  if (stand === 'wel') return null;
  for (let i = van - 1; i > Math.max(0, van - REACH) && !stopsWish((items[i] as Item).w); i--)
    if (WANT.has((items[i] as Item).w) && (I.has(items[i - 1]?.w ?? '') || I.has(items[i + 1]?.w ?? '')))
      return 'geweigerd';
  return null;
}

/** "eerst wel, nu niet", and not "gevaar is er nu niet". */
function turnsRound(items: readonly Item[], before: Uitspraak | undefined, { van }: Hit<StandZin>): boolean {
  const w = items[van - 1]?.w ?? '.';
  return (
    before !== undefined &&
    (isMark(w) || w === 'en' || w === 'maar') &&
    !endsBetween(items, before.tot, van - 1)
  );
}

const ASIDE = 5;
const NEAR = 6;
/** "Bij een student van 21? Zwerft rond": a sentence that begins with what is said of whom the one before was about. */
function elliptic(
  items: readonly Item[],
  persons: readonly Persoon[],
  { van }: Hit<StandZin>,
  before?: Uitspraak,
): boolean {
  let start = van;
  while (start > 0 && !isEnd((items[start - 1] as Item).w)) start--;
  if (van - start > ASIDE || start === 0) return false;
  // Only of what the sentence right before it said.
  if (before && (before.tot > start || endsBetween(items, before.tot, start - 1))) return false;
  return (
    !items.slice(start, van).some(({ rol }) => rol) &&
    !persons.some(({ item }) => item >= start && item < van)
  );
}

/** "noch hij noch zijn ouders willen dat": they do not. */
const bothNot = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.w === 'noch' || items[at - 2]?.w === 'noch';

const ELSEWHERE = new Set(elders);
const WISH = new Set(['wil', 'willen', 'wilt', 'wilde', 'wilden', 'wou']);
const REFUSED: ReadonlySet<string> = new Set(['geweigerd', 'ingetrokken']);
/** "wil niet terug naar huis": nothing of sharing. */
function wantsElse(items: readonly Item[], { van, tot, value }: Hit<StandZin>): boolean {
  if (!REFUSED.has(String(value.stand)) || !WISH.has((items[van] as Item).w)) return false;
  for (let i = van; i < items.length && i < tot + NEAR; i++) {
    const { w } = items[i] as Item;
    if (i >= tot && (isMark(w) || w === 'dat' || w === 'en' || w === 'maar')) return false;
    if (w === 'dat' || w === 'ik') return false;
    if (ELSEWHERE.has(w)) return true;
  }
  return false;
}

const AGREEMENT = /convenant|overeenkomst/;
/** "convenant ligt er, iedereen heeft getekend": who signed that gave no consent. */
function signsAgreement(
  items: readonly Item[],
  of: readonly Persoon[],
  { van, tot }: Hit<StandZin>,
): boolean {
  if (!of.some(({ wie }) => wie === 'alle') || !(items[tot - 1] as Item).w.includes('teken')) return false;
  return items.slice(Math.max(0, van - REACH), tot + 3).some(({ w }) => AGREEMENT.test(w));
}

/** Everything a message says of consent: of whom, and what is said of nobody in particular. */
export function statements(
  items: readonly Item[],
  particular: boolean,
): { said: Uitspraak[]; loose: Hit<StandZin>[] } {
  const persons = personsIn(items);
  const said: Uitspraak[] = [];
  const loose: Hit<StandZin>[] = [];
  const together = composed(items);
  const certainlyAsked = together.filter(({ value }) => ASKED.has(value.stand));
  const phrases = find(items).filter(
    (hit) =>
      hit.value.stand !== null ||
      (!told(items, hit.van, hit.tot) &&
        !certainlyAsked.some((one) => one.van < hit.tot && hit.van < one.tot)),
  );
  const hits = [...phrases, ...together];
  const certain = particular || persons.some(({ wie, verwijst }) => wie === 'jeugdige' && !verwijst);
  const all = longest(hits);
  for (const hit of all) {
    const stand = leaning(hit.value.stand, said.at(-1)?.stand) ?? contrast(items, all, hit);
    if (stand === null || (hit.value.stand === 'omgekeerd' && !turnsRound(items, said.at(-1), hit))) continue;
    const before = said.at(-1);
    // "eerst wel, nu niet": of whom it was said before.
    const of =
      hit.value.stand === 'omgekeerd' && before
        ? persons.filter(({ wie, item }) => wie === before.wie && item < hit.van).slice(-1)
        : subjects(items, persons, hit);
    // "Eerder gaven ouders groen licht. Nu is het nee.": of them.
    if (of.length === 0 && before && stand === 'geweigerd' && elliptic(items, persons, hit, before))
      of.push(...persons.filter(({ wie, item }) => wie === before.wie && item < hit.van).slice(-1));
    if (of.length === 0 && ASKED.has(hit.value.stand) && elliptic(items, persons, hit))
      of.push(...persons.filter(({ item }) => item < hit.van).slice(-1));
    const from = Math.min(hit.van, ...of.map(({ item }) => item));
    const subject = of.at(-1)?.item ?? hit.van;
    if (stand !== 'weet-niet' && supposed(items, subject, from, hit.tot, certain && AGAINST.has(stand)))
      continue;
    if (signsAgreement(items, of, hit) || wantsElse(items, hit)) continue;
    if (of.length === 0) loose.push(hit);
    const neither = stand === 'gegeven' && of.some(({ item }) => bothNot(items, item));
    for (const { wie, item } of of)
      said.push({
        wie,
        stand: neither ? 'geweigerd' : stand,
        van: Math.min(item, hit.van),
        tot: Math.max(item + 1, hit.tot),
      });
  }
  return { said, loose };
}
