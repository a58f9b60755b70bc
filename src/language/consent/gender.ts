import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import { isObject, MALE } from './number.ts';
import { type Persoon, sameSentence, type Wie } from './person-words.ts';

const women = set(
  'buurvrouw buurmeisje oma grootmoeder tante stiefmoeder pleegmoeder zus zusje vriendin vriendinnetje',
);
const men = set('buurman buurjongen opa grootvader oom stiefvader pleegvader broer broertje vriend vriendje');
const boys = set('jongen jongetje zoon student knul');
const girls = set('meisje meid dochter leerlinge studente meiden');

/** "haar moeder bellen, maar ze wil dat niet": she who is to be called is not the one who does not want it. */
const TOLD = set('bellen inlichten informeren vertellen mailen spreken waarschuwen vragen');
const ONE = set('curator vertegenwoordiger gezaghebbende');
const TOLD_WITH = set('met aan');
/** "met moeder besproken, zij ok": she who was spoken with. */
const TALKED = set('besproken overlegd gebeld gesproken voorgelegd doorgesproken gemaild geappt');
/** "met moeder gebeld, zij", "met moeder gebeld en dat zij" */
const talkedBefore = (items: readonly Item[], i: number): boolean =>
  TALKED.has(wordAt(items, i - 2)) ||
  (TALKED.has(wordAt(items, i - 3)) && wordAt(items, i - 2) === 'en' && wordAt(items, i - 1) === 'dat');
const PREPOSITIONS = set('door van met aan bij tegen over voor naar zonder');
const governed = (items: readonly Item[], i: number): boolean =>
  PREPOSITIONS.has(wordAt(items, i - 1)) || PREPOSITIONS.has(wordAt(items, i - 2));

const MAY = set('mag mogen mocht mochten');
/** "eerst mocht het van moeder": she said so. */
const mayOf = (items: readonly Item[], i: number): boolean =>
  [wordAt(items, i - 1), wordAt(items, i - 2)].includes('van') &&
  items.slice(Math.max(0, i - 6), i).some(({ w }) => MAY.has(w));

const CONSENT = set('toestemming akkoord handtekening krabbel fiat ja goedkeuring instemming');
/** "de toestemming van moeder mist nog, ik bel haar": her. */
const gives = (items: readonly Item[], i: number): boolean =>
  [2, 3].some((n) => CONSENT.has(wordAt(items, i - n))) &&
  [wordAt(items, i - 1), wordAt(items, i - 2)].includes('van');

const AUTHORITY = set('gezag voogdij');
/** "gezag ligt bij moeder, met haar valt niet te praten": her. */
const holds = (items: readonly Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 5), i).some(({ w }) => AUTHORITY.has(w));

/** "pa en ma hebben ja gezegd, hem nog niet": neither of the two. */
export const oneOfTwo = (
  items: readonly Item[],
  found: readonly Persoon[],
  { wie, item }: Persoon,
): boolean =>
  (wie === 'moeder' || wie === 'vader') &&
  found.some(
    (other) =>
      (other.wie === 'moeder' || other.wie === 'vader') &&
      other.wie !== wie &&
      Math.abs(other.item - item) === 2 &&
      wordAt(items, Math.min(other.item, item) + 1) === 'en',
  );

/** Whether the pronoun at `i` can stand for somebody: a woman, a man, one who is not only spoken to. */
export function gender(items: readonly Item[], { wie, item }: Persoon, i: number): boolean {
  const w = wordAt(items, i);
  const male = MALE.has(w);
  // "geslagen door zijn vader. Hij wil ...": not the father.
  // "eerst met moeder praten? Ik heb haar nog niet gevraagd": her.
  const parent = wie === 'moeder' || wie === 'vader';
  const spokenTo =
    TOLD_WITH.has(wordAt(items, item - 1)) &&
    (w === 'haar' || w === 'hem' ? isObject(items, i) : talkedBefore(items, i));
  if (
    parent &&
    !spokenTo &&
    !mayOf(items, item) &&
    !gives(items, item) &&
    !holds(items, item) &&
    (governed(items, item) || TOLD.has(wordAt(items, item + 1)))
  )
    return false;
  // "de buurman zegt dat hij": somebody whose consent does not count.
  if (wie === 'ander')
    return (
      !governed(items, item) && sameSentence(items, item, i) && !(male ? women : men).has(wordAt(items, item))
    );
  // "de curator stuurde het terug, hij werkt niet mee": one who decides for somebody.
  if (wie === 'ouders' && ONE.has(wordAt(items, item)))
    return !governed(items, item) && (sameSentence(items, item, i) || isEnd(wordAt(items, i - 1)));
  // "zijn mentor is zijn zus ... zij gaf"
  if (wie === 'ouders' && (women.has(wordAt(items, item)) || men.has(wordAt(items, item))))
    return !governed(items, item) && !(male ? women : men).has(wordAt(items, item));
  if (wie === 'moeder') return !male;
  if (wie === 'vader') return male;
  const noun = wordAt(items, item);
  return wie === 'jeugdige' && !(male ? girls : boys).has(noun);
}

/** "meisje ... of hij het goed vindt": not her, when a father was spoken of. */
export function otherwise(items: readonly Item[], found: readonly Persoon[], w: string): Wie {
  const male = MALE.has(w);
  const nouns = found.filter(({ wie, verwijst }) => wie === 'jeugdige' && !verwijst);
  const fits = nouns.some(({ item }) => !(male ? girls : boys).has(wordAt(items, item)));
  const parent = male ? 'vader' : 'moeder';
  // "het gaat over vader. Moeder vindt het goed, hem vroeg ik niks": no child was named.
  if (
    nouns.length === 0 &&
    found.some(({ wie }) => wie === parent) &&
    found.at(-1)?.wie === (male ? 'moeder' : 'vader')
  )
    return parent;
  if (fits || nouns.length === 0) return 'jeugdige';
  return found.some(({ wie }) => wie === parent) ? parent : 'jeugdige';
}
