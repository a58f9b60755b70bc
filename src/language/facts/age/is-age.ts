import { geenLeeftijd, jaar, maat } from '../../data/leeftijd.ts';
import { voornamen } from '../../data/namen.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { inOtherWords } from './in-other-words.ts';
import { type Getal, numberAt, OLD } from './number.ts';
import { isPronoun, ofAnother, subjectBefore, young, youngNear } from './whose.ts';

const years = new Set(jaar);
const measure = new Set(maat);
const notAge = new Set(geenLeeftijd);
/** From here on a number behind a level is no class: "leerling pro (16)". */
const SURE = 7;
const ADULT = 18;
/** From here on a number by itself is no class, no count of a list and no mark. */
const GROWN = 12;
/** "17-jarige" says who, not how long. */
const NOUN = new Set(['jarige', 'jarigen', 'jarig', 'plusser', 'plussers']);
const BECAME = new Set(['geworden', 'gewordn', 'worden', 'wordt']);
/** "blijkt net 16 te zijn geworden". */
const BECOMING = 3;
/** "8 jaar" by itself may be how long something takes; behind these it is an age. */
const AGED = new Set(
  'van is telt een nu net pas nog kind student ben al bijna ruim leeftijd lft oud en of'.split(' '),
);
/** Kinds of school without classes by number. */
const LEVEL = new Set(['so', 'sbo', 'vso', 'bao', 'po', 'bo', 'pro']);
const AGO = new Set(['geleden', 'lang', 'later', 'leraar', 'ervaring', 'werkzaam', 'verder']);
const STILL = new Set([
  'nog',
  'nu',
  'pas',
  'net',
  'al',
  'ruim',
  'bijna',
  'inmiddels',
  'haast',
  'amper',
  'ondertussen',
  'intussen',
  'maar',
]);
/** "op de 2e", "op mijn 16e": no age of who it is about. */
const OWN = new Set(['de', 'mijn', 'mn', 'onze']);
const AGE = new Set(['leeftijd', 'lft']);
const IS = new Set(['is', 'was', 'ben', 'hijs']);
const ARE = new Set(['zijn', 'waren']);
/** How far before an age between brackets they may open: "(2 vmbo, 14)". */
const OPENED = 4;
const LETTER = new Set(['m', 'v', 'j', 'hem', 'van', 'jongen', 'meisje', 'man', 'vrouw']);
const JOINS = new Set(['en', '/', 'of', '&', 'a']);

/** "groep (7)", "havo (4)": something else has the number. */
const numbered = (items: readonly Item[], at: number): boolean =>
  notAge.has(word(items, at)) || (items[at]?.rol !== undefined && !young.has(word(items, at)));

/** "(15)", "(m, 15)", "(17, mbo 2)", "hij (leeftijd 13)". */
function inBrackets(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  const [before, after] = [word(items, i - 1), word(items, i + 1)];
  if (!digits || n <= 1 || (after !== ')' && after !== ',')) return false;
  if (before === '(') return !numbered(items, i - 2) || (n >= SURE && youngNear(items, i));
  // "(m/13)"
  if (LETTER.has(before) && word(items, i - 2) === '(') return true;
  const opened = [2, 3, OPENED].some((back) => word(items, i - back) === '(');
  // "(mbo verpleegkunde, 20)", and not "(groep 7, 8)".
  return (
    after === ')' &&
    before === ',' &&
    opened &&
    !(numberAt(items, i - 2) && notAge.has(word(items, i - 3))) &&
    n >= SURE
  );
}

/** "m14", "v17". */
const withLetter = (items: readonly Item[], i: number, { digits, n }: Getal): boolean => {
  const [letter, item] = [items[i - 1], items[i]];
  if (!digits || n < SURE || !letter || !item || item.van - letter.tot > 1) return false;
  const alone = isMark(word(items, i - 2)) && isMark(word(items, i + 1));
  if (letter.tot !== item.van && !alone) return false;
  return letter.tot - letter.van === 1 && (letter.w === 'hem' || letter.w === 'm' || letter.w === 'van');
};

const BOUND = new Set(['grens', 'leeftijdsgrens', 'minimum', 'maximum']);
/** "mdo voor 15jr", "overleg over 14jr meisje": written short, behind what is held or written about somebody. */
const ABOUT = new Set('voor over rond om mbt inzake betreft casus dossier kind'.split(' '));
const ONE = new Set('jongen meisje leerling lln kind meid knul zoon dochter student studente'.split(' '));
const SHORT = new Set(['jr', 'j']);

const writtenShort = (items: readonly Item[], i: number): boolean => {
  const [before, years, then] = [word(items, i - 1), word(items, i + 1), word(items, i + 2)];
  return ONE.has(then) || (SHORT.has(years) && ABOUT.has(before));
};

/** Whether it is about years of age: "14 jaar", "15 jr oud", and not "10 jaar geleden". */
function inYears(items: readonly Item[], i: number): boolean {
  const [before, after, then] = [word(items, i - 1), word(items, i + 1), word(items, i + 2)];
  if (then === 'oud' && after !== 'jaars') return true;
  // "ik ben 19 jaar juf": how long.
  if (before === 'ben' && items[i + 2]?.rol) return false;
  // "is 12 jaar de grens?"
  if (BOUND.has(then) || BOUND.has(word(items, i + 3))) return false;
  // "met 10 jaar nog luiers"
  if (before === 'met' && STILL.has(then)) return true;
  if (AGO.has(then) || after === 'jaars') return false;
  // "15jr m": how files write who it is.
  if (LETTER.has(then) && items[i + 2] && (items[i + 2] as Item).tot - (items[i + 2] as Item).van === 1)
    return true;
  if (isMark(before) || numberAt(items, i - 1)) return true;
  if (JOINS.has(before) && numberAt(items, i - 2)) return true;
  if (writtenShort(items, i)) return true;
  // "met zijn 17 jaar"
  if (word(items, i - 2) === 'met' && (before === 'zijn' || before === 'haar')) return true;
  if (voornamen.has(before) && SHORT.has(after)) return true;
  return (AGED.has(before) && before !== 'al') || youngNear(items, i) || isPronoun(items, i - 1);
}

/** Behind "is", with or without "net", "al", "nu": how old somebody is. */
function toldOf(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  let at = i - 1;
  let still = 0;
  while (STILL.has(word(items, at)) && still < 2) {
    at--;
    still++;
  }
  const verb = word(items, at);
  const next = word(items, at + 1);
  // The writer, and not who it is about.
  if (verb === 'ben' && n > ADULT) return false;
  // "ze zijn 16 en 17": more than one.
  if (ARE.has(verb) && (isPronoun(items, at - 1) || young.has(word(items, at - 1)))) return n > 2;
  if (IS.has(verb) || (isPronoun(items, at) && IS.has(word(items, at - 1))))
    return (
      (digits && n > 2) || n > 3 || (n > 1 && young.has(word(items, at - 1)) && isMark(word(items, i + 1)))
    );
  // "net 18, wil zelf niet"
  return (
    still > 0 &&
    digits &&
    (n > 3 || (n > 1 && young.has(verb) && isMark(word(items, i + 1)))) &&
    (isMark(verb) || young.has(verb)) &&
    next !== 'al'
  );
}

/** "Sem, 5, haalt hem op": behind a name. */
const named = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item || item.rol || isMark(item.w)) return false;
  return voornamen.has(item.w) || (item.hoofdletter && at > 0 && !isEnd(word(items, at - 1)));
};

const PARENTS = new Set(['ouders', 'ouder']);
/** First names that are words for something else too, when they stand without a capital. */
const ALSO_WORDS = new Set(
  'max mark jan bas floor roos rik iris liv noor sam tom kim mei jet wil'.split(' '),
);
/** Before the name of somebody grown up. */
const STAFF = new Set(
  'meester juf mevrouw meneer mevr dhr collega docent docente tante oom oma opa moeder vader'.split(' '),
);
/** What is counted, most of the time: "Lotte 3 dingen vertellen". */
const COUNTED = /(en|s|ers)$/;
/** Verbs of one person end like that only before "te" or behind others. */
const NOT_COUNTED = new Set(
  'en ouders uit is was thuis als eens mensen geen steeds soms sinds alvast moeders willen hebben zijn weten zeggen mogen kunnen moeten krijgen weigeren vinden tegen binnen tussen'.split(
    ' ',
  ),
);

/** "Lotte 9", "over Tim 8 die": typed without a mark between. */
function behindName(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  const [name, next] = [items[i - 1], items[i + 1]];
  if (!digits || n < 3 || !name || name.rol || !voornamen.has(name.w)) return false;
  if (!name.hoofdletter && ALSO_WORDS.has(name.w)) return false;
  if (STAFF.has(word(items, i - 2)) || items[i]?.w.startsWith('0')) return false;
  if (next === undefined || isMark(next.w)) return next?.w !== ':' && next?.w !== '-';
  if (next.rol || NOT_COUNTED.has(next.w)) return true;
  return !next.woord.digits && !COUNTED.test(next.w);
}

/** "15, ouders gescheiden": by itself between marks. */
function byItself(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  const [before, after] = [word(items, i - 1), word(items, i + 1)];
  const first = i === 0 && after === 'en' && n >= GROWN && n > SURE;
  if (digits && first) return true;
  if (!digits || !isMark(before) || before === '(' || !(after === ',' || isEnd(after))) return false;
  if (before === ',' && (youngNear(items, i) || isPronoun(items, i - 2))) return n > 2;
  if (before === ',') return n > 2 && (named(items, i - 2) || (n >= GROWN && !numberAt(items, i - 2)));
  // "14 en al drie weken ziek": how a message begins.
  return n >= GROWN && (after === ',' || i > 0);
}

/** "net zestien geworden", "net 16 te zijn geworden". */
function becomes(items: readonly Item[], i: number): boolean {
  if (BECAME.has(word(items, i + 1))) return true;
  if (IS.has(word(items, i + 1)) && BECAME.has(word(items, i + 2))) return true;
  return word(items, i + 1) === 'te' && BECAME.has(word(items, i + BECOMING));
}

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

/** "kinderen van 4 en 6", "3, 5 en 8 jaar", "16/17 jaar": the other number of a pair, when one of them is an age. */
export function besideAge(items: readonly Item[], i: number, ages: ReadonlySet<number>): boolean {
  const next = word(items, i + 1);
  // "16, 4 havo": the other number is a class.
  if (numberAt(items, i) === undefined || measure.has(next) || notAge.has(next) || ofAnother(items, i))
    return false;
  // "groep 8, 12 jaar", "havo 2, 13 jr".
  if (numbered(items, i - 1)) return false;
  const joined = (a: number, b: number) =>
    ages.has(b) &&
    (Math.abs(a - b) === 1 ||
      JOINS.has(word(items, Math.min(a, b) + 1)) ||
      word(items, Math.min(a, b) + 1) === ',');
  return joined(i, i + 1) || joined(i, i + 2) || joined(i, i - 1) || joined(i, i - 2);
}
