import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { byOrganisation, byTheirs } from './by-party.ts';
import { topic } from './joined.ts';
import type { Persoon } from './person-words.ts';
import { ofThem } from './sayers.ts';
import { ASKED, type Woorden } from './spoken.ts';

export function sentence(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && !isEnd((items[start - 1] as Item).w)) start--;
  return start;
}

const roleIn = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ rol }) => rol?.vorm === 'persoon');

const SAYS_SO = new Set(
  'zegt zei zeggen zeiden vindt vinden vond vonden wil willen wilt wilde wilden wou vroeg vroegen vraagt vragen weigert weigerde tekende tekent stemt heeft geeft gaf hebben geven gaven'.split(
    ' ',
  ),
);
const UNDER = new Set('aan met bij tegen naar voor over door volgens voor dat of'.split(' '));
const MOST_ASIDE = 8;
const STAFF = new Set('iemand medewerker collega vrouw man dame'.split(' '));
/** "de leerkracht wil niet zeggen hoe het kind": a party right before the verb is who says it. */
function partySays(items: readonly Item[], { van }: Woorden, person: number): boolean {
  let at = van - 1;
  // "zijn mentor (de wettelijke) tekende"
  if (items[at]?.w === ')') while (at > 0 && van - at < MOST_ASIDE && items[at + 1]?.w !== '(') at--;
  // "die mentor zegt nee": one who decides for somebody.
  if (at === person || !SAYS_SO.has(items[van]?.w ?? '') || !items[at]?.rol) return false;
  const before = [items[at - 1]?.w ?? '.', items[at - 2]?.w ?? '.'];
  if (before.some((w) => UNDER.has(w))) return false;
  return !before.includes('van') || before.concat(items[at - 3]?.w ?? '.').some((w) => STAFF.has(w));
}

const WISH = new Set(['wil', 'willen', 'wilde', 'wilden', 'wou']);
const THAT = new Set(['dat', 'of', 'hoe', 'waarom']);
/** "de huisarts hoorde dat een kind gepest wordt en wil dat de leerkracht het weet": the party wants it. */
const wanted = (items: readonly Item[], nearest: Persoon, { van }: Woorden): boolean => {
  if (!WISH.has(items[van]?.w ?? '') || items[van - 1]?.w !== 'en' || van - nearest.item <= 3) return false;
  const start = sentence(items, nearest.item);
  const that = items.slice(start, nearest.item).findLastIndex(({ w }) => THAT.has(w));
  return that > 0 && roleIn(items, start, start + that);
};

const WHOSE = new Set(['haar', 'zijn', 'zn', 'hun', 'de', 'het']);
/** "meisje, haar stiefvader bemoeit zich overal mee en is tegen": a party of theirs opened the clause. */
function theirsSays(items: readonly Item[], nearest: Persoon, { van, value }: Woorden): boolean {
  if (items[van - 1]?.w !== 'en' || ASKED.has(value.stand)) return false;
  for (let i = van - 2; i > nearest.item + 1; i--) {
    const { w, rol } = items[i] as Item;
    if (isMark(w)) return false;
    if (rol?.vorm === 'persoon') return WHOSE.has(items[i - 1]?.w ?? '') && isMark(items[i - 2]?.w ?? '');
  }
  return false;
}

/** Whether a party, whose consent does not count, says it or is asked. */
export function ofParty(items: readonly Item[], nearest: Persoon, hit: Woorden): boolean {
  if (!ASKED.has(hit.value.stand) && nearest.item >= hit.van - 1 && partySays(items, hit, nearest.item)) {
    if (!ofThem(items, nearest.item)) return true;
  }
  // "de wijkagent wil niet zeggen waarom hij"
  if (nearest.item >= hit.tot && nearest.verwijst) return items[hit.van - 1]?.rol?.vorm === 'persoon';
  if (nearest.item >= hit.van) return false;
  if (byOrganisation(items, nearest, hit) || byTheirs(items, nearest, hit)) return true;
  // "de voogd zegt nee, de pleegmoeder zegt ja"
  // "de voogd van de gi weigert": whose voogd.
  const whose = items[nearest.item + 1]?.w === 'van' && hit.van - nearest.item <= 4;
  // "ouders hebben aan de huisarts gezegd": who is told, and says nothing.
  const told = [items[hit.van - 2], items[hit.van - 3]].some((item) => UNDER.has(item?.w ?? ''));
  if (!whose && !told && items[hit.van - 1]?.rol?.vorm === 'persoon' && nearest.item < hit.van - 1)
    return true;
  if (wanted(items, nearest, hit) || theirsSays(items, nearest, hit)) return true;
  if (nearest.verwijst || !topic(items, nearest.item)) return false;
  // "de psycholoog wil overleggen over een leerling en wil de naam niet"
  return (
    !ASKED.has(hit.value.stand) &&
    items[hit.van - 1]?.w === 'en' &&
    roleIn(items, sentence(items, nearest.item), nearest.item)
  );
}

/** "ik heb de huisarts niet gesproken over deze leerling": not the leerling. */
export function askedAbout(items: readonly Item[], nearest: Persoon, hit: Woorden): boolean {
  if (hit.value.stand !== 'niet-gevraagd' || items[nearest.item - 1]?.rol) return false;
  const before = [items[nearest.item - 1]?.w, items[nearest.item - 2]?.w];
  return before.includes('over') && roleIn(items, sentence(items, hit.van), nearest.item);
}
