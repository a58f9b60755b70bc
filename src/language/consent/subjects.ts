import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { explains } from './aside.ts';
import { topic, withJoined } from './joined.ts';
import { saidBefore } from './own-words.ts';
import { askedAbout, ofParty, sentence } from './parties.ts';
import type { Persoon } from './person-words.ts';
import { doer, embeds, ofThem, withoutObjects } from './sayers.ts';
import { ASKED, endsBetween, REACH, type Woorden } from './spoken.ts';
import { THREAT } from './threat.ts';

const ABOUT = new Set(['tegen', 'aan', 'met', 'bij', 'naar', 'dat', 'over']);
/** "niks tegen haar ouders zeggen": they are spoken of, and say nothing themselves. */
const about = (items: readonly Item[], i: number): boolean =>
  ABOUT.has(items[i - 1]?.w ?? '') || ABOUT.has(items[i - 2]?.w ?? '');

/** "zegt dat we het kind mogen noemen", "student: bel mijn moeder": not who says so. */
const SPEECH = new Set(['dat', ':']);
const NEAR_BEHIND = 3;

/** Who stands in what is said, before it in its sentence, and right behind it. */
function around(items: readonly Item[], persons: readonly Persoon[], hit: Woorden) {
  const spokenTo = ASKED.has(hit.value.stand);
  // "wil niet dat haar ouders het horen": they say nothing.
  const opens = items[hit.tot - 1]?.w === 'dat' || items[hit.tot]?.w === 'dat';
  const ofOther = SPEECH.has(items[hit.van]?.w ?? '') || hit.value === THREAT;
  const embedded = spokenTo || hit.value.stand === 'weet-niet' ? hit.tot : embeds(items, hit);
  const before = saidBefore(items, hit) ?? items.length;
  const said = (item: number) => item < before && (item < embedded || ofThem(items, item));
  return {
    inside: ofOther ? [] : persons.filter(({ item }) => item >= hit.van && item < hit.tot && said(item)),
    before: persons.filter(
      ({ item }) =>
        item < hit.van &&
        item < before &&
        hit.van - item <= REACH &&
        !endsBetween(items, item, hit.van) &&
        !explains(items, item, hit.van),
    ),
    after: persons.filter(
      ({ item }) =>
        !ofOther &&
        before === items.length &&
        item >= hit.tot &&
        item - hit.tot <= NEAR_BEHIND &&
        !breakBetween(items, hit.tot, item) &&
        ((embedded === hit.tot && !opens) || ofThem(items, item)) &&
        doer(items, hit, item) &&
        (spokenTo || !topic(items, item)),
    ),
  };
}

const SAID = new Set(['zegt', 'zei', 'zeggen', 'zeiden', 'riep', 'appte', 'mailde']);
const AUXILIARY = new Set(['heeft', 'hebben', 'had', 'hadden']);
const THEY = new Set(['ze', 'zij', 'hij', 'ie']);

const TO = new Set(['aan', 'bij', 'met', 'tegen']);
/** "en ook niet aan de leerling zelf" */
const alsoAsked = (items: readonly Item[], { value, van, tot }: Woorden): boolean =>
  value.stand === 'ook' && items.slice(van, tot).some(({ w }) => TO.has(w));

/** Who of all persons says it, or is asked. */
function nearestTo(items: readonly Item[], persons: readonly Persoon[], hit: Woorden): Persoon | undefined {
  const spokenTo = ASKED.has(hit.value.stand) || alsoAsked(items, hit);
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
    inverted(items, hit, after) ??
    ofAsking ??
    themselves ??
    by ??
    named ??
    whose ??
    doers.at(-1) ??
    before.at(-1) ??
    inside[0] ??
    after[0]
  );
}

const THOUGH = new Set(['ondanks', 'hoewel', 'omdat', 'terwijl', 'ofschoon', 'alhoewel', 'waar', 'nu']);
/** "hoewel ouders akkoord zijn, weigert het meisje": who comes behind the verb. */
function inverted(items: readonly Item[], hit: Woorden, after: readonly Persoon[]): Persoon | undefined {
  if (items[hit.van - 1]?.w !== ',' || !THOUGH.has(items[sentence(items, hit.van)]?.w ?? ''))
    return undefined;
  return after.find(({ item }) => item - hit.tot <= 1);
}

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
