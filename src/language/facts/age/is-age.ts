import { geenLeeftijd, jaar, maat } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { ADULT, AGO, STILL, SURE } from './age-words.ts';
import { behindName, byItself } from './by-name.ts';
import { inBrackets, withLetter } from './in-brackets.ts';
import { inOtherWords } from './in-other-words.ts';
import { inYears } from './in-years.ts';
import { type Getal, OLD } from './number.ts';
import { becomes, toldOf } from './told-of.ts';
import { isPronoun, subjectBefore, young } from './whose.ts';

const years = new Set(jaar);
const measure = new Set(maat);
const notAge = new Set(geenLeeftijd);
/** "17-jarige" says who, not how long. */
const NOUN = new Set(['jarige', 'jarigen', 'jarig', 'plusser', 'plussers']);
/** Kinds of school without classes by number. */
const LEVEL = new Set(['so', 'sbo', 'vso', 'bao', 'po', 'bo', 'pro']);
/** "op de 2e", "op mijn 16e": no age of who it is about. */
const OWN = new Set(['de', 'mijn', 'mn', 'onze']);
const AGE = new Set(['leeftijd', 'lft']);
const PARENTS = new Set(['ouders', 'ouder']);

/** Whether the number at `i` is somebody's age, by the words around it. */
export function isAge(items: readonly Item[], i: number, number: Getal): boolean {
  const { digits, n } = number;
  const [before, after] = [word(items, i - 1), word(items, i + 1)];
  if (OLD.test(word(items, i))) return true;
  if (n < SURE && items[i + 1]?.rol?.zwak) return false;
  if (inBrackets(items, i, number)) return true;
  if (NOUN.has(after) && !AGO.has(word(items, i + 2))) return true;
  if (years.has(after)) return inYears(items, i);
  if (after === 'oud') return true;
  if (after === 'e' && !OWN.has(before) && word(items, i - 2) === 'op' && !isEnd(before)) return true;
  const ordinal = (after === 'e' || after === 'de') && items[i]?.tot === items[i + 1]?.van;
  // "ouders van een leerling van 17 vragen": they ask, and are not counted.
  if (after === 'vragen' && before === 'van' && young.has(word(items, i - 2))) return true;
  // "ll 14 ouders weigeren": nobody has fourteen of them.
  const their = PARENTS.has(after) && young.has(before) && n > 2;
  if ((measure.has(after) && !their) || ordinal || after === 'e') return false;
  if (behindName(items, i, number)) return true;
  if (after === 'plus' && n >= ADULT) return true;
  if (AGE.has(before) || (AGE.has(word(items, i - 2)) && (before === ':' || before === 'is'))) return true;
  if (withLetter(items, i, number)) return true;
  // "leerling so 9", "dochter: elf"
  if (young.has(word(items, i - 2)) && isMark(after))
    if ((LEVEL.has(before) && digits && n >= SURE) || (before === ':' && n > 2)) return true;
  if (notAge.has(before) || items[i - 1]?.rol?.zwak) return false;
  const modified = STILL.has(before) && word(items, i - 2) === 'van';
  if (before === 'van' || before === '(' || modified) return subjectBefore(items, modified ? i - 2 : i - 1);
  if ((digits || n > 3) && becomes(items, i)) return true;
  if (after === 'is' && digits && (isPronoun(items, i - 1) || young.has(before))) return n > 2;
  if (young.has(before)) return digits || n > 1;
  if (before === ',' && young.has(word(items, i - 2))) return digits || (n > 3 && isMark(after));
  return (
    inOtherWords(items, i, number) ||
    toldOf(items, i, number) ||
    byItself(items, i, number) ||
    (digits && items[i]?.w.endsWith('+') === true)
  );
}
