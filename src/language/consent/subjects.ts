import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { topic, withJoined } from './joined.ts';
import type { Persoon } from './person-words.ts';
import { ASKED, endsBetween, REACH, type Woorden } from './spoken.ts';

const ABOUT = new Set(['tegen', 'aan', 'met', 'bij', 'naar', 'dat', 'over']);
/** "niks tegen haar ouders zeggen": they are spoken of, and say nothing themselves. */
const about = (items: readonly Item[], i: number): boolean =>
  ABOUT.has(items[i - 1]?.w ?? '') || ABOUT.has(items[i - 2]?.w ?? '');

/** "zegt dat we het kind mogen noemen", "student: bel mijn moeder": not who says so. */
const SPEECH = new Set(['dat', ':']);
const NEAR_BEHIND = 3;

const OPENS = new Set(['dat', 'of', ':']);
/** "vindt dat de klas het mag weten": who comes after "dat" says nothing. */
function embeds(items: readonly Item[], { van, tot }: Woorden): number {
  for (let i = van + 1; i < tot; i++) {
    const w = items[i]?.w ?? '';
    // "vindt dat prima": a thing, not what is said.
    if (OPENS.has(w) && (w !== 'dat' || i + 1 < tot) && !FINE.has(items[i + 1]?.w ?? '')) return i;
  }
  return tot;
}
const FINE = new Set('goed prima ok oke okay best fijn wel ook niet allemaal zelf allebei'.split(' '));

/** "mag van moeder": of whom it may. */
const ofThem = (items: readonly Item[], i: number): boolean =>
  [items[i - 1]?.w, items[i - 2]?.w].includes('van');

const OBJECT = new Set(['hem', 'haar', 'hen', 'hun']);
/** "ouders hebben hem ingetrokken": not him. */
const doer = (items: readonly Item[], hit: Woorden, i: number): boolean =>
  ASKED.has(hit.value.stand) || !OBJECT.has(items[i]?.w ?? '') || BY.has(items[i - 1]?.w ?? '');
/** "ouders hebben hem ingetrokken", and "ik moest hem beloven": who is only spoken to counts when nobody else is there. */
function withoutObjects(
  items: readonly Item[],
  hit: Woorden,
  inside: readonly Persoon[],
  before: readonly Persoon[],
): [readonly Persoon[], readonly Persoon[]] {
  const does = ({ item }: Persoon) => doer(items, hit, item);
  if (!inside.some(does) && !before.some(does)) return [inside, before];
  return [inside.filter(does), before.filter(does)];
}
const BY = new Set(['van', 'door', 'bij', 'met', 'volgens']);

/** Who stands in what is said, before it in its sentence, and right behind it. */
function around(items: readonly Item[], persons: readonly Persoon[], hit: Woorden) {
  const spokenTo = ASKED.has(hit.value.stand);
  const ofOther = SPEECH.has(items[hit.van]?.w ?? '');
  const embedded = spokenTo || hit.value.stand === 'weet-niet' ? hit.tot : embeds(items, hit);
  const said = (item: number) => item < embedded || ofThem(items, item);
  return {
    inside: ofOther ? [] : persons.filter(({ item }) => item >= hit.van && item < hit.tot && said(item)),
    before: persons.filter(
      ({ item }) => item < hit.van && hit.van - item <= REACH && !endsBetween(items, item, hit.van),
    ),
    after: persons.filter(
      ({ item }) =>
        !ofOther &&
        item >= hit.tot &&
        item - hit.tot <= NEAR_BEHIND &&
        !breakBetween(items, hit.tot, item) &&
        (embedded === hit.tot || ofThem(items, item)) &&
        doer(items, hit, item) &&
        (spokenTo || !topic(items, item)),
    ),
  };
}

const SAID = new Set(['zegt', 'zei', 'zeggen', 'zeiden', 'riep', 'appte', 'mailde']);
const AUXILIARY = new Set(['heeft', 'hebben', 'had', 'hadden']);
const THEY = new Set(['ze', 'zij', 'hij', 'ie']);

/** Who of all persons says it, or is asked. */
function nearestTo(items: readonly Item[], persons: readonly Persoon[], hit: Woorden): Persoon | undefined {
  const spokenTo = ASKED.has(hit.value.stand);
  const { after, ...near } = around(items, persons, hit);
  const [inside, before] = withoutObjects(items, hit, near.inside, near.before);
  // "'mij best', zei hij"
  const quoted =
    items[hit.tot]?.w === ',' && SAID.has(items[hit.tot + 1]?.w ?? '') && hit.tot - hit.van <= NEAR_BEHIND;
  const speaker =
    quoted &&
    inside.length === 0 &&
    persons.find(({ item }) => item > hit.tot + 1 && item <= hit.tot + 1 + NEAR_BEHIND);
  if (speaker && !endsBetween(items, hit.tot, speaker.item)) return speaker;
  // "hem hebben ze niet gevraagd": they are the ones who ask.
  const fronted = spokenTo && AUXILIARY.has(items[hit.van]?.w ?? '') && before.at(-1);
  if (fronted && fronted.item === hit.van - 1 && THEY.has(items[hit.van + 1]?.w ?? '')) return fronted;
  // "aan ouders is niks gevraagd": who is asked is spoken to.
  // "dat mogen ouders van haar niet horen": she says so.
  const by = inside.find(({ item }) => items[item - 1]?.w === 'van' && !spokenTo);
  // "er ligt een formulier van ouders"
  const whose = items[hit.tot]?.w === 'van' ? after[0] : undefined;
  const named = inside.find(({ item }) => spokenTo || !about(items, item));
  // "haar ouders vragen is voor haar gevaarlijk": asked of the parents.
  const asked = before.find(({ item, verwijst }) => item === hit.van - 1 && !verwijst);
  const ofAsking = items[hit.van]?.w === 'vragen' ? asked : undefined;
  const self = named?.verwijst ? before.at(-1) : undefined;
  // "pa en ma vroegen er zelf om": they themselves.
  const themselves = self && named && self.wie === named.wie && hit.van - self.item === 1 ? self : undefined;
  // "opa en oma zijn voogd over een jongen en tekenden": not who it is about.
  const doers = spokenTo ? before : before.filter(({ item, verwijst }) => verwijst || !topic(items, item));
  return (
    ofAsking ?? themselves ?? by ?? named ?? whose ?? doers.at(-1) ?? before.at(-1) ?? inside[0] ?? after[0]
  );
}

const SAYS_SO = new Set(
  'zegt zei zeggen zeiden vindt vinden vond vonden wil willen wilt wilde wilden wou vroeg vroegen vraagt vragen weigert weigerde tekende tekent stemt heeft geeft gaf hebben geven gaven'.split(
    ' ',
  ),
);
const UNDER = new Set('aan met bij tegen naar voor over door volgens voor dat of'.split(' '));
const MOST_ASIDE = 8;
const STAFF = new Set('iemand medewerker collega vrouw man dame'.split(' '));
/** "de leerkracht wil niet zeggen hoe het kind": a party right before the verb is who says it. */
function partySays(items: readonly Item[], { van }: Woorden): boolean {
  let at = van - 1;
  // "zijn mentor (de wettelijke) tekende"
  if (items[at]?.w === ')') while (at > 0 && van - at < MOST_ASIDE && items[at + 1]?.w !== '(') at--;
  if (!SAYS_SO.has(items[van]?.w ?? '') || !items[at]?.rol) return false;
  const before = [items[at - 1]?.w ?? '.', items[at - 2]?.w ?? '.'];
  if (before.some((w) => UNDER.has(w))) return false;
  return !before.includes('van') || before.concat(items[at - 3]?.w ?? '.').some((w) => STAFF.has(w));
}

/** Whether a party, whose consent does not count, says it or is asked. */
function ofParty(items: readonly Item[], nearest: Persoon, hit: Woorden): boolean {
  if (!ASKED.has(hit.value.stand) && nearest.item >= hit.van - 1 && partySays(items, hit)) {
    if (!ofThem(items, nearest.item)) return true;
  }
  // "de wijkagent wil niet zeggen waarom hij"
  if (nearest.item >= hit.tot && nearest.verwijst) return items[hit.van - 1]?.rol?.vorm === 'persoon';
  if (nearest.item >= hit.van) return false;
  // "de voogd zegt nee, de pleegmoeder zegt ja"
  if (items[hit.van - 1]?.rol?.vorm === 'persoon' && nearest.item < hit.van - 1) return true;
  if (nearest.verwijst || !topic(items, nearest.item)) return false;
  // "de psycholoog wil overleggen over een leerling en wil de naam niet"
  return (
    !ASKED.has(hit.value.stand) &&
    items[hit.van - 1]?.w === 'en' &&
    roleIn(items, sentence(items, nearest.item), nearest.item)
  );
}

/** "ik heb de huisarts niet gesproken over deze leerling": not the leerling. */
function askedAbout(items: readonly Item[], nearest: Persoon, hit: Woorden): boolean {
  if (hit.value.stand !== 'niet-gevraagd' || items[nearest.item - 1]?.rol) return false;
  const before = [items[nearest.item - 1]?.w, items[nearest.item - 2]?.w];
  return before.includes('over') && roleIn(items, sentence(items, hit.van), nearest.item);
}

function sentence(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && !isEnd((items[start - 1] as Item).w)) start--;
  return start;
}

const roleIn = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ rol }) => rol?.vorm === 'persoon');

const SELF = new Set(['zelf', 'hijzelf', 'zijzelf']);
/** "ouders zitten er zelf bij": who is joined to them stands by "ouders". */
function itself(items: readonly Item[], persons: readonly Persoon[], nearest: Persoon): Persoon {
  const before = persons[persons.indexOf(nearest) - 1];
  const same = before && SELF.has(items[nearest.item]?.w ?? '') && before.wie === nearest.wie;
  return same && nearest.item - before.item <= NEAR_BEHIND && items[nearest.item - 1]?.w !== 'en'
    ? before
    : nearest;
}

/** Everybody of whom this is said: the nearest before it in the sentence, and who is joined to them by "en". */
export function subjects(items: readonly Item[], persons: readonly Persoon[], hit: Woorden): Persoon[] {
  const nearest = nearestTo(items, persons, hit);
  if (!nearest || ofParty(items, nearest, hit) || askedAbout(items, nearest, hit)) return [];
  return withJoined(items, persons, itself(items, persons, nearest), hit);
}

function breakBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (isEnd(w) || w === ',' || w === 'maar') return true;
  }
  return false;
}

const LATEST = 5;
/**
 * "Bij een student van 21? Zwerft rond": a sentence that begins with what is said of whom the one before was about;
 * with `after`, only of whom that one said something.
 */
export function elliptic(
  items: readonly Item[],
  persons: readonly Persoon[],
  { van }: Woorden,
  after?: { readonly tot: number },
): boolean {
  const start = sentence(items, van);
  if (van - start > LATEST || start === 0) return false;
  if (after && (after.tot > start || endsBetween(items, after.tot, start - 1))) return false;
  const between = items.slice(start, van);
  return !between.some(({ rol }) => rol) && !persons.some(({ item }) => item >= start && item < van);
}
