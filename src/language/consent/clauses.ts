import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set, wordAt as word } from '../text/words.ts';
import { isNoun, isPerson } from './person-words.ts';
import { bothAnd } from './spoken.ts';

/** A clause: the items `van` up to `tot`. */
export interface Clause {
  readonly van: number;
  readonly tot: number;
}

/** Here something else begins to be said. */
const STARTS = set(
  'maar want omdat dus zolang wanneer indien zodra terwijl hoewel aangezien doordat zodat waardoor nadat voordat totdat als tenzij mits dat of',
);
/** What stands behind "en" when a new clause begins there. */
const AFTER_AND = set(
  'nu toen ik wij we dan inmiddels die dat dit daar daarom daarna heeft hebben wil willen is vindt vinden mag kan moet zegt zeggen zei zeiden geeft geven ook gaat gaan weigert weigeren komt komen kunnen mogen moeten zullen hoeven aan met bij van zijn hun haar tegen kreeg kregen krijg krijgt moest moesten',
);
/** "tegen school en zij had", and not "ouders en zij hadden". */
const SHE = set('hij zij ze');
const WHOSE = set('zijn hun haar');
/** "stemde in en moeder is": behind who it is of a new clause begins. */
const VERBS = set(
  'is heeft wil vindt weet zegt zei geeft gaf weigert mag moet kan was had wilde vond tekende zijn hebben willen vinden weten zeggen weigeren heb nog niet',
);
/** A clause longer than this is cut: nobody writes them, hostile text has them. */
const LONGEST = 40;

const MOST_ASIDE = 5;
/** What is said in brackets with one of these is said by itself. */
const SAYS = set(
  'ik wij we moet moeten ga gaan heb heeft hebben is zijn zegt zeggen zei weet weten tekende getekend niet geen nooit wel ook niks niets wil willen vindt vinden nog ja nee akkoord , . ?',
);

/** "leerling (17)", "moeder (enige met gezag)": a few words in brackets end nothing. */
function aside(items: readonly Item[], i: number): boolean {
  const w = word(items, i);
  if (w !== '(' && w !== ')') return false;
  const step = w === '(' ? 1 : -1;
  for (let n = 1, j = i + step; n <= MOST_ASIDE + 1; n++, j += step) {
    const other = word(items, j);
    if (other === (w === '(' ? ')' : '(')) return n > 1;
    if (SAYS.has(other) || isMark(other)) return false;
  }
  return false;
}

/** "hij en zijn ouders": said of both. */
const togetherAt = (items: readonly Item[], i: number): boolean =>
  WHOSE.has(word(items, i + 1)) &&
  (isPerson(word(items, i - 1)) ||
    word(items, i - 1) === ')' ||
    (isPerson(word(items, i + 2)) && isPerson(word(items, i - 2))));

/** The clauses of a message: from mark to mark, and from one conjunction to the next. */
export function clausesOf(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = [];
  let van = 0;
  const cut = (at: number, next: number) => {
    if (at > van) clauses.push({ van, tot: at });
    van = next;
  };
  for (let i = 0; i < items.length; i++) {
    const w = word(items, i);
    if (isMark(w) && !aside(items, i)) cut(i, i + 1);
    else if (STARTS.has(w) && !(w === 'als' && bothAnd(items, i))) cut(i, i);
    else if (w === 'en' && AFTER_AND.has(word(items, i + 1)) && !togetherAt(items, i)) cut(i, i + 1);
    else if (
      w === 'en' &&
      VERBS.has(word(items, i + 2)) &&
      isNoun(word(items, i + 1)) &&
      !isPerson(word(items, i - 1))
    )
      cut(i, i + 1);
    else if (w === 'en' && SHE.has(word(items, i + 1)) && !isPerson(word(items, i - 1))) cut(i, i + 1);
    else if (i - van >= LONGEST) cut(i, i);
  }
  cut(items.length, items.length);
  return clauses;
}
