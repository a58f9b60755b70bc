import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import { named } from './person-words.ts';

export const MALE = set('hij hem ie');
const PLURAL = set(
  'hebben zijn willen vinden weten zeggen gaven geven hadden weigeren waren stemmen tekenden wilden',
);
const SINGULAR = set(
  'heeft is wil vindt weet zegt gaf geeft had weigert was stemt tekende wilde zei kan vond mocht mag moet gaat liet kwam nam zag vroeg riep ging trok deed kreeg belde mailde appte smeekte vertelde reageerde schudde knikte weigerde',
);

/** "smeekt", "durft": of one. */
const THIRD = /^[a-z]{3,}t$/;

/** "trekken", "houden": of more. */
const MANY = /^[a-z]{3,}en$/;
const NO_VERB = set(
  'even samen alleen tegen eigen open morgen gisteren boven binnen mogen moeten kunnen zeven inmiddels buiten niet het dat wat met uit ooit net vast',
);

/** Whether the verb near `i` is plural: "ze hebben" is of parents, "ze heeft" of one. */
function plural(items: readonly Item[], i: number): boolean | undefined {
  if (MALE.has(wordAt(items, i))) return false;
  // "ouders en hij tekenden": of both.
  if (wordAt(items, i - 1) === 'en' && named.has(wordAt(items, i - 2))) return false;
  // "dat mag niet, zegt ze": the verb stands before it.
  if (isEnd(wordAt(items, i + 1)) && SINGULAR.has(wordAt(items, i - 1))) return false;
  for (const j of [i + 1, i - 1, i + 2, i + 3, i + 4]) {
    const w = wordAt(items, j);
    if (j > i && (isEnd(w) || w === 'en')) return undefined;
    // "hij en zijn ouders": whose, and not a verb.
    if (w === 'zijn' && (j === i - 1 || named.has(wordAt(items, j + 1)))) continue;
    if (PLURAL.has(w) || (j === i + 1 && MANY.test(w) && !NO_VERB.has(w))) return true;
    if (SINGULAR.has(w) || (j === i + 1 && THIRD.test(w) && !NO_VERB.has(w))) return false;
  }
  return undefined;
}

const OBJECT_OF = set('het ik wij we met aan bij van voor over om naar zonder');
const WRITER = set('ik wij we');
/** "ik heb ze", "we vragen ze": more than one, for of one woman it is "haar". */
export const isObject = (items: readonly Item[], i: number): boolean =>
  OBJECT_OF.has(wordAt(items, i - 1)) || WRITER.has(wordAt(items, i - 2)) || WRITER.has(wordAt(items, i - 3));

/** Whether a pronoun stands for more than one. */
export function numberOf(items: readonly Item[], i: number): boolean | undefined {
  const w = wordAt(items, i);
  if (w === 'hen' || w === 'hun') return true;
  if (w === 'hem' || w === 'haar') return false;
  return plural(items, i) ?? (w === 'ze' && isObject(items, i) ? true : undefined);
}
