import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import type { Persoon, Wie } from './person-words.ts';

const PARENT = set('ouder');
const PARENTS = set('ouders gezaghebbenden gezagsouders beiden beide twee moeders vaders');
const EITHER = set('moeder vader mama papa');
const ARTICLE = set('de die');
const ONE = set('een 1');
const OF = set('van vd v');
/** "een van de ouders", "een van beide ouders", "1 van de 2 ouders" */
const BOTH = set('de beide twee 2 haar zijn hun');
const OTHER = set('ander andere');
const ANY: ReadonlySet<string> = new Set([
  ...PARENT,
  ...PARENTS,
  ...OTHER,
  ...EITHER,
  'ene',
  'een',
  'eentje',
]);
/** What "de ander" stands before when it is a person by itself. */
const DOES = set(
  'is heeft wil weet vindt zegt zei weigert niet nog ook tekent tekende geeft gaf kan moet mag reageert neemt ligt twijfelt heb hebben wilde had was hebben krijg',
);

/**
 * "een van de ouders", "de ene ouder", "de andere ouder", "de ander": of two parents one, whichever. They take the
 * places of the two that can be told apart.
 */
export function oneOfParents(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  if (!ANY.has(wordAt(items, i))) return undefined;
  const [w, before, first] = [wordAt(items, i), wordAt(items, i - 1), wordAt(items, i - 2)];
  if ((PARENT.has(w) || EITHER.has(w)) && OTHER.has(before)) return 'vader';
  if (EITHER.has(w)) return undefined;
  if (oneOfThem(items, i) && spokenOf(found)) return 'moeder';
  if (PARENT.has(w) && (before === 'ene' || (before === 'een' && otherFollows(items, i)))) return 'moeder';
  const one = (at: number) => ONE.has(wordAt(items, at));
  if (PARENTS.has(w) && BOTH.has(before) && OF.has(first) && one(i - 3)) return 'moeder';
  if (PARENTS.has(w) && BOTH.has(before) && first === 'de' && OF.has(wordAt(items, i - 3)) && one(i - 4))
    return 'moeder';
  if (PARENTS.has(w) && OF.has(before) && one(i - 2)) return 'moeder';
  if (
    w === 'ene' &&
    before === 'de' &&
    spokenOf(found) &&
    (DOES.has(wordAt(items, i + 1)) || isMark(wordAt(items, i + 1)))
  )
    return 'moeder';
  const alone = DOES.has(wordAt(items, i + 1)) || isMark(wordAt(items, i + 1));
  const to = w === 'andere' && JOINS.has(before) ? true : ARTICLE.has(before);
  return OTHER.has(w) &&
    to &&
    alone &&
    found.some(({ wie }) => wie === 'moeder' || wie === 'ouders') &&
    spokenOf(found)
    ? 'vader'
    : undefined;
}

/** "eentje is akkoord", "de een zegt ja" */
const oneOfThem = (items: readonly Item[], i: number): boolean =>
  (wordAt(items, i) === 'eentje' || (wordAt(items, i) === 'een' && wordAt(items, i - 1) === 'de')) &&
  DOES.has(wordAt(items, i + 1));

/** Whether parents were spoken of last. */
function spokenOf(found: readonly Persoon[]): boolean {
  const wie = found.at(-1)?.wie;
  return wie === 'ouders' || wie === 'moeder';
}

const FAR = 20;
/** "een ouder tekende, de andere niet" */
const otherFollows = (items: readonly Item[], i: number): boolean =>
  items
    .slice(i + 1, i + FAR)
    .some(
      ({ w }, n) => OTHER.has(w) && (ARTICLE.has(wordAt(items, i + n)) || JOINS.has(wordAt(items, i + n))),
    );
const JOINS = set(', en maar .');
