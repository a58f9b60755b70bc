import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
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
  set,
  type Wie,
  wordAt,
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
  'heb hebben heeft moet moeten wil willen wilde wilden is zijn kan kunnen weet weten vindt vinden zegt zeggen mag mogen ga gaan krijg krijgen',
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

/** Nobody looks further back than this many persons. */
const MOST_BACK = 12;

/** Whom a pronoun stands for; undefined where that is not plain. */
export function resolve(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  const w = wordAt(items, i);
  const next = wordAt(items, i + 1);
  if (possessive.has(w) && (child.has(next) || mother.has(next) || father.has(next) || parents.has(next)))
    return undefined;
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
  if (w === 'die') return last?.wie;
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
