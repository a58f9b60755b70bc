import { jaar, jongGenoeg, kleuterklas, leeftijdOnbekend, volwassen } from '../../data/leeftijd.ts';
import { compile } from '../../patterns/compile.ts';
import type { Item } from '../../patterns/item.ts';
import { finder } from '../../patterns/shared.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import type { Gelezen } from '../state.ts';
import { asIf } from './as-if.ts';
import { besideAge } from './beside-age.ts';
import { ageCode } from './code.ts';
import { compared, isBound } from './compare.ts';
import { isAge } from './is-age.ts';
import { numberAt } from './number.ts';
import { turning } from './turning.ts';
import { ofAnother, ofParent, subjectBefore, young, youngNear } from './whose.ts';

export const leeftijdPatronen = compile(leeftijdOnbekend, true);
const unknown = finder(leeftijdPatronen);
const years = new Set(jaar);
const adult = new Set(volwassen);
const little = new Set(jongGenoeg);
const inClass = new Set(kleuterklas);
const FROM = new Set(['uit', 'vanuit']);
const REPORT = /(verslag|rapport|dossier|observatie|observaties)$/;
/** Behind what somebody becomes: when. */
const SOON = new Set('en in op deze dit volgende binnenkort straks dus maar'.split(' '));
const NOT_YET = new Set(['niet', 'nog', 'wordt', 'bijna', 'geen']);

const found = (waarde: string, van: number, tot: number): Gelezen => ({ feit: 'leeftijd', waarde, van, tot });

const MONTHS = new Set(['maanden', 'maand', 'mnd', 'mnden']);
const SMALL = new Set([...MONTHS, 'weken', 'wk']);
const WHO = new Set(['van', '(', ',', 'is']);

/** "kindje 20 maanden.", "14 maanden oud"; "kindje 3 weken ziek" is how long. */
function isLittle(items: readonly Item[], i: number): boolean {
  const [unit, then] = [word(items, i + 1), word(items, i + 2)];
  if (!SMALL.has(unit)) return false;
  if (then === 'oud' || (WHO.has(word(items, i - 1)) && subjectBefore(items, i - 1))) return true;
  return MONTHS.has(unit) && young.has(word(items, i - 1)) && isMark(then);
}

/** "een tweeling van 20 maanden": how old somebody little is; not how long something takes. */
const inMonths = (items: readonly Item[]): Gelezen[] =>
  items.flatMap(({ woord }, i) => (woord.digits && isLittle(items, i) ? [found('0-11', i, i + 2)] : []));

/** The ages told in numbers: of now, and of soon ("bijna 12" is still 11). */
function inNumbers(items: readonly Item[]): { now: Gelezen[]; soon: Gelezen[] } {
  const [now, soon]: [Gelezen[], Gelezen[]] = [[], []];
  const ages = new Set<number>();
  const numbers: number[] = [];
  for (let i = 0; i < items.length; i++) if (numberAt(items, i)) numbers.push(i);
  const take = (i: number) => {
    const { n } = numberAt(items, i) as { n: number };
    const tot = years.has(word(items, i + 1)) ? i + 2 : i + 1;
    const turns = turning(items, i);
    ages.add(i);
    if (turns === 'bijna') soon.push(found(ageCode(n - 1), i, tot));
    else if (turns === undefined) now.push(found(ageCode(n), i, tot));
  };
  for (const i of numbers) {
    const bound = compared(items, i);
    if (bound) now.push(found(bound, i, i + 1));
    else if (turns(items, i) && !ofAnother(items, i) && !asIf(items, i)) take(i);
  }
  for (const i of [...numbers].reverse()) if (!ages.has(i) && besideAge(items, i, ages)) take(i);
  return { now, soon };
}

const turns = (items: readonly Item[], i: number): boolean => {
  if (isBound(items, i)) return false;
  if (isAge(items, i, numberAt(items, i) as NonNullable<ReturnType<typeof numberAt>>)) return true;
  if (turning(items, i) !== 'bijna') return false;
  // "hij wordt in mei 12."
  return (
    isMark(word(items, i + 1)) ||
    SOON.has(word(items, i + 1)) ||
    (word(items, i - 1) === 'bijna' && youngNear(items, i))
  );
};

/** "een observatieverslag van de kleuterklas"; "de juf van de kleuterklas" is somebody. */
const reportOf = (items: readonly Item[], i: number): boolean =>
  [2, 3].some((back) => REPORT.test(word(items, i - back)) && word(items, i - back + 1) === 'van');

/** "een jongen uit de kleuterklas"; who works there says nothing of a child. */
const fromClass = (items: readonly Item[], i: number): boolean =>
  youngNear(items, i) || FROM.has(word(items, i - 1)) || FROM.has(word(items, i - 2)) || reportOf(items, i);

/** "meerderjarig", "peuter": an age in a word. */
function inWords(items: readonly Item[], others: boolean): Gelezen[] {
  return items.flatMap(({ w }, i) => {
    const other = word(items, i + 1) === 'genoeg' || ofParent(items, i);
    if (adult.has(w) && !other && !NOT_YET.has(word(items, i - 1)) && !NOT_YET.has(word(items, i - 2)))
      return [found('18+', i, i + 1)];
    return (little.has(w) || (inClass.has(w) && fromClass(items, i))) && !others && !asIf(items, i)
      ? [found('0-11', i, i + 1)]
      : [];
  });
}

const isSeveral = (all: readonly Gelezen[]): boolean => all.some(({ waarde }) => waarde !== all[0]?.waarde);
const ABOUT = new Set(['om', 'over']);
const GOES = new Set(['gaat', 'draait', 'betreft']);
/** How far before an age it may stand that it is about that one. */
const REACH = 7;

/** "maar het gaat om de jongste van 8": of more than one, which is meant. */
function concerns(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j > Math.max(0, i - REACH) && !isEnd(word(items, j)) && word(items, j) !== ','; j--)
    if (ABOUT.has(word(items, j)) && [1, 2, 3].some((back) => GOES.has(word(items, j - back)))) return true;
  return false;
}

/** The age of the young person; more than one age that differs in meaning is no answer but a question. */
export function readAge(items: readonly Item[]): { gelezen: Gelezen[]; codes: string[] } {
  const { now, soon } = inNumbers(items);
  const all = now.length > 0 ? now : soon;
  const meant = isSeveral(all) ? all.filter(({ van }) => concerns(items, van)) : [];
  const told = meant.length > 0 ? meant : all;
  const gelezen = [...told, ...inWords(items, told.length > 0)];
  if (gelezen.length === 0) gelezen.push(...inMonths(items));
  if (gelezen.length === 0)
    for (const { van, tot } of unknown(items)) gelezen.push(found('weet-niet', van, tot));
  return { gelezen, codes: [...new Set(gelezen.map(({ waarde }) => waarde as string))] };
}
