import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import { gender, oneOfTwo, otherwise } from './gender.ts';
import { numberOf } from './number.ts';
import {
  child,
  father,
  mother,
  type Persoon,
  parents,
  possessive,
  sameSentence,
  type Wie,
} from './person-words.ts';

/** "haar toestemming", said of somebody named before: a word that only says whose. */
const CONSENT = set(
  'toestemming akkoord handtekening krabbel paraaf ja nee fiat zegen medewerking woord mening jawoord',
);
const inSentence = (items: readonly Item[], found: readonly Persoon[], i: number): boolean => {
  const last = found.at(-1);
  return last !== undefined && sameSentence(items, last.item, i);
};

const POINTS = set(', maar en want dus');
const DOES = set(
  'heb hebben heeft had hadden moet moeten wil willen wilde wilden is zijn was waren kan kunnen weet weten vindt vinden vond vonden zegt zeggen zei zeiden mag mogen ga gaan krijg krijgen werkt woont zit ligt verblijft reageert neemt geeft gaf tekende weigert reageren nemen geven gaven tekenden weigeren',
);
/** ", die wil niet", and at the start "Die willen niet". */
const pointsBack = (items: readonly Item[], i: number): boolean => {
  const before = wordAt(items, i - 1);
  return POINTS.has(before)
    ? before !== 'en' || DOES.has(wordAt(items, i + 1))
    : isEnd(before) && DOES.has(wordAt(items, i + 1));
};

/** The parents spoken of, also when it is of a mother and a father. */
function parentsIn(items: readonly Item[], found: readonly Persoon[]): Wie | undefined {
  const last = found.findLast(({ wie }) => wie !== 'jeugdige');
  if (!last || last.wie === 'ouders' || last.wie === 'alle') return last?.wie;
  return oneOfTwo(items, found, last) ? 'ouders' : undefined;
}

/** Whether the words right before a pointing "die" name somebody whose consent does not count. */
function partyBefore(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= i - 3; j--) {
    if (items[j]?.rol?.vorm === 'persoon') return true;
    if (!POINTS.has(wordAt(items, j))) return false;
  }
  return false;
}

const ACCORDING = set('volgens van voor');
/** "ouders mogen het volgens haar niet weten, die": not she. */
const aside = (items: readonly Item[], { verwijst, item }: Persoon): boolean =>
  verwijst && ACCORDING.has(wordAt(items, item - 1));

const KIN = set('man vrouw ex partner baas vriend vriendin broer zus oma opa tante oom');
const HOW_MANY = set('beide twee gescheiden eigen biologische');
const TELLS = set('zegt zei vertelt vertelde meldt meldde schrijft schreef mailt mailde appt appte');
const SHE = set('zij');
const HE = set('hij');
/** "ouders zijn het oneens: zij wel, hij niet": the one and the other of two parents. */
function ofTheTwo(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  const w = wordAt(items, i);
  if (!SHE.has(w) && !HE.has(w)) return undefined;
  const last = found.findLast(({ wie, verwijst }) => wie !== 'moeder' && wie !== 'vader' && !verwijst);
  const ofParents = found.some(({ wie, item }) => wie === 'ouders' && sameSentence(items, item, i));
  if (!ofParents && !(last === undefined && items.some((item) => APART.has(item.w)))) return undefined;
  const other = SHE.has(w) ? HE : SHE;
  for (let j = Math.max(0, i - MOST_APART); j < items.length && !(j > i && isEnd(wordAt(items, j))); j++)
    if (
      other.has(wordAt(items, j)) &&
      Math.abs(j - i) <= MOST_APART &&
      marked(items, Math.min(i, j), Math.max(i, j))
    )
      return SHE.has(w) ? 'moeder' : 'vader';
  return undefined;
}
/** Where two were together, "zij" and "hij" are those. */
const APART = set('gescheiden scheiding exen echtscheiding vechtscheiding');
const MOST_APART = 12;
const marked = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ w }) => w === ',' || w === 'en' || w === 'maar') &&
  wordAt(items, to - 1) !== 'dat';

/** Nobody looks further back than this many persons. */
const MOST_BACK = 12;

/** Whom a pronoun stands for; undefined where that is not plain. */
export function resolve(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  const w = wordAt(items, i);
  const after = wordAt(items, i + 1);
  // "haar beide ouders"
  const next = possessive.has(w) && HOW_MANY.has(after) ? wordAt(items, i + 2) : after;
  if (possessive.has(w) && (child.has(next) || mother.has(next) || father.has(next) || parents.has(next)))
    return undefined;
  // "haar stiefvader is tegen": a party of hers.
  if (possessive.has(w) && items[i + 1]?.rol?.vorm === 'persoon') return undefined;
  // "haar man is overleden": whose, and no more.
  if (possessive.has(w) && KIN.has(next)) return undefined;
  // "ze (16)": parents are not that young.
  if (next === '(' && wordAt(items, i + 2) >= '0' && wordAt(items, i + 2) < ':') return 'jeugdige';
  if ((wordAt(items, i + 1) === 'zelf' || next === 'zelf') && w !== 'die') return 'jeugdige';
  if ((w === 'die' || w === 'deze') && !pointsBack(items, i)) return undefined;
  if (possessive.has(w) && CONSENT.has(next) && inSentence(items, found, i)) return undefined;
  const back = found.slice(-MOST_BACK).reverse();
  // "hem hebben we niet gevraagd": the verb is the writer's.
  const many = numberOf(items, i);
  if (many === true)
    return parentsIn(items, found) ?? back.find(({ wie }) => wie === 'ouders' || wie === 'alle')?.wie;
  const last = back[0];
  // "de buurman zegt dat hij": he himself, or the boy; that is not plain.
  if (
    wordAt(items, i - 1) === 'dat' &&
    TELLS.has(wordAt(items, i - 2)) &&
    items[i - 3]?.rol?.vorm === 'persoon'
  )
    return 'ander';
  // "woont bij haar tante en die vindt": she who was named last.
  if (w === 'die' && partyBefore(items, i)) return 'ander';
  if (w === 'die') return (back.find((person) => !aside(items, person)) ?? last)?.wie;
  const each = ofTheTwo(items, found, i);
  if (each) return each;
  if (w === 'ze' && many === undefined) return last?.wie ?? (next === '(' ? 'jeugdige' : undefined);
  const fits = back.find(
    (person) =>
      !person.verwijst &&
      near(items, person.item, i) &&
      gender(items, person, i) &&
      !oneOfTwo(items, found, person),
  );
  return fits?.wie ?? otherwise(items, found, w);
}

/** In this sentence or the one before it. */
function near(items: readonly Item[], from: number, to: number): boolean {
  let ends = 0;
  for (let i = from; i < to; i++) if (isEnd(wordAt(items, i))) ends++;
  return ends <= 1;
}
