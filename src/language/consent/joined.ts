import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { father, mother, type Persoon } from './person-words.ts';
import { ASKED, bothAnd, type Woorden } from './spoken.ts';

const LINK = new Set(['en', 'of', '&', 'noch', 'plus']);
/** What may stand between two who are named together: "de jongen zelf (15) en ook zijn ouders". */
const BETWEEN = new Set(
  ', en of & noch plus als de het een t zijn zn haar hun mijn mn ook zelf beide allebei dus ( ) jaar jr oud'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 6;
/** How far behind what is said the second may stand: "mag van pa en ma". */
const BEHIND = 3;

/** "over een leerling van 15 en ouders willen niet": who it is about is not joined to who wants. */
/** "de medicatie van een 6 jarige, vader en moeder" */
const OF = new Set(['van', 'over']);
const TOPIC = new Set(['over', 'om', 'bij', 'met', 'voor', 'tegen']);
export const topic = (items: readonly Item[], at: number): boolean =>
  TOPIC.has(items[at - 1]?.w ?? '') ||
  (!isMark(items[at - 1]?.w ?? '.') && TOPIC.has(items[at - 2]?.w ?? ''));

const isMother = (items: readonly Item[], at: number) => mother.has(items[at]?.w ?? '');
const isParent = (items: readonly Item[], at: number) =>
  isMother(items, at) || father.has(items[at]?.w ?? '');
const isNumber = (w = '.') => w >= '0' && w < ':';
/** "ouders en hij", "zowel hij als zijn ouders", "hij, vader en moeder": said of both. */
function areJoined(
  items: readonly Item[],
  one: number,
  two: number,
  inList: boolean,
  spokenTo = false,
): boolean {
  const between = items.slice(one + 1, two).map(({ w }) => w);
  if (between.length > MOST_BETWEEN || (!spokenTo && topic(items, one))) return false;
  // "een leerling van 15 of zijn ouders"
  const ages = (w: string, i: number) => w === 'van' && isNumber(between[i + 1]) && !between.includes(',');
  if (!between.every((w, i) => BETWEEN.has(w) || isNumber(w) || ages(w, i))) return false;
  // "vader & moeder", "pa/ma": what stands between is no word.
  if (between.length === 0)
    return isMother(items, one) !== isMother(items, two) && isParent(items, one) && isParent(items, two);
  if (between.some((w) => LINK.has(w))) return true;
  if (between.includes('als')) return bothAnd(items, two);
  // "de medicatie van een 6 jarige, vader en moeder": not he.
  const of =
    OF.has(items[one - 1]?.w ?? '') || (isNumber(items[one - 1]?.w) && OF.has(items[one - 3]?.w ?? ''));
  return between[0] === ',' && inList && !of;
}

/** Somebody of whom something is said, and all who are joined to them by "en". */
export function withJoined(
  items: readonly Item[],
  persons: readonly Persoon[],
  nearest: Persoon,
  hit: Woorden,
): Persoon[] {
  const all = [nearest];
  // "noch hij noch zijn ouders", "mag van pa en ma": both.
  for (let i = persons.indexOf(nearest) + 1; i < persons.length; i++) {
    const [one, two] = [all.at(-1) as Persoon, persons[i] as Persoon];
    if (two.item >= Math.max(hit.tot, one.item) + BEHIND || one.item < hit.van) break;
    if (!areJoined(items, one.item, two.item, all.length > 1, ASKED.has(hit.value.stand))) break;
    // "mag van moeder en hij vindt het fijn": somebody who says something else.
    if (two.item >= hit.tot && two.verwijst) break;
    all.push(two);
  }
  for (let i = persons.indexOf(nearest) - 1; i >= 0; i--) {
    const [one, two] = [persons[i] as Persoon, all[0] as Persoon];
    if (!areJoined(items, one.item, two.item, all.length > 1, ASKED.has(hit.value.stand))) break;
    all.unshift(one);
  }
  return all;
}
