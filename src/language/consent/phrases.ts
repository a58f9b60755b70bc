import { standen } from '../data/toestemming/standen.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { composed } from './compose.ts';
import { dangerous } from './danger.ts';
import { father, mother } from './person-words.ts';
import { sideBySide } from './side-by-side.ts';
import { ASKED, bothAnd, REACH, type Woorden } from './spoken.ts';
import { threats } from './threat.ts';

export const toestemmingPatronen = standen.flatMap((zin) => compile(zin.zinnen, zin));
const find = finder(toestemmingPatronen);

/** What follows these is so. */
const TOLD = new Set('nu omdat terwijl nadat hoewel ondanks want'.split(' '));
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
export function wordsOf(items: readonly Item[]): Woorden[] {
  const together = composed(items);
  // "toestemming moet ik nog aan de ouders vragen" is no question.
  const asked = together.filter(({ value }) => ASKED.has(value.stand));
  const overlaps = (hit: Woorden) => asked.some((one) => one.van < hit.tot && hit.van < one.tot);
  const phrases = find(items).filter(
    (hit) =>
      hit.value.stand !== null || (!told(items, hit.van, hit.tot) && !overlaps(hit) && !runsOn(items, hit)),
  );
  return longest([...phrases, ...together, ...dangerous(items), ...threats(items), ...sideBySide(items)]);
}

/** "als alleen vader het goedvindt": it is so, whatever is asked about it. */
export const onlyThat = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - 1), to).some(({ w }) => ONLY.has(w));
