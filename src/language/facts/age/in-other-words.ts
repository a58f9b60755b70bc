import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { set, wordAt as word } from '../../text/words.ts';
import { type Getal, numberAt } from './number.ts';
import { young, youngNear } from './whose.ts';

const WHO = set('hij zij ze die');
/** Behind "zestien is ie" the sentence ends, or goes on like this. */
const GOES_ON = set('en maar nu net pas al dus want inmiddels geworden');
const ALL = set('allemaal allebei beiden beide alledrie');
const PAIR = set('en of a tot');
const ABOUT = set('ongeveer circa ca plusminus rond omstreeks dus zelf');
const SINCE = set(
  'kort gisteren vandaag eergisteren week weekend maand zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zomer',
);
const NOW = set('inmiddels ondertussen intussen');
const LONG_AGO = set('geleden terug lang');
const STILL = set('inmiddels nu net al pas bijna ondertussen intussen');
/** Below this a number counts things more often than years. */
const SOME = 3;
/** From here on a number by itself is no class and no mark. */
const GROWN = 12;
const MORE = set('meer nog anderen hoger ouder');
const WITH = set('zonder met en');
const PAST = set('gepasseerd voorbij gehaald');

const closes = (w: string): boolean => isMark(w) || GOES_ON.has(w);

/** "14 en 15", "16 of 17": with another number, and then nothing it could count. */
const paired = (items: readonly Item[], i: number): boolean =>
  (PAIR.has(word(items, i + 1)) && numberAt(items, i + 2) !== undefined && isMark(word(items, i + 3))) ||
  (numberAt(items, i + 1) !== undefined && isMark(word(items, i + 2)));

/** "zestien is ie", "een meisje dat 13 is": the verb behind it. */
function beforeVerb(items: readonly Item[], i: number): boolean {
  if (word(items, i + 1) !== 'is') return false;
  const [one, two] = [word(items, i - 1), word(items, i - 2)];
  if (WHO.has(word(items, i + 2))) return (isMark(one) || one === 'net') && closes(word(items, i + 3));
  if (one === 'dat') return young.has(two);
  // "een leerling die inmiddels 18 is"
  const at = STILL.has(one) ? i - 2 : i - 1;
  return (word(items, at) === 'die' || word(items, at) === 'dat') && young.has(word(items, at - 1));
}

/** ", 17 en verstandelijk beperkt": no row of numbers, and nothing it could count. */
const alone = (items: readonly Item[], i: number): boolean =>
  word(items, i + 1) === 'en' &&
  !MORE.has(word(items, i + 2)) &&
  ![i + 2, i - 2].some((at) => numberAt(items, at));

/** "sinds kort 16", "sinds vorige week 16". */
const since = (items: readonly Item[], i: number): boolean =>
  SINCE.has(word(items, i - 1)) && (word(items, i - 2) === 'sinds' || word(items, i - 3) === 'sinds');

const WAS = set('werd werden');
const DAY = set('vorige afgelopen gisteren eergisteren vandaag net pas onlangs kort laatst in op deze');

/** "hij werd vorige week 18": what somebody is since then. */
const became = (items: readonly Item[], i: number): boolean =>
  isMark(word(items, i + 1)) &&
  [1, 2, 3, 4].some(
    (back) =>
      WAS.has(word(items, i - back)) &&
      (back === 1 || DAY.has(word(items, i - back + 1))) &&
      ![...Array(back).keys()].some((j) => isMark(word(items, i - j - 1))),
  );

/** "ongeveer 14", "rond de 14", "jongen zelf 15 ook": nothing behind it that it counts. */
function about(items: readonly Item[], i: number): boolean {
  const at = word(items, i - 1) === 'de' ? i - 2 : i - 1;
  if (!ABOUT.has(word(items, at))) return false;
  const next = word(items, i + 1);
  return (
    (isMark(next) || next === 'ook' || next === 'jaar') &&
    (isMark(word(items, at - 1)) || youngNear(items, at))
  );
}

/** Ages in ways of saying that turn the sentence around, or say it roughly. */
export function inOtherWords(items: readonly Item[], i: number, { n }: Getal): boolean {
  if (n < SOME) return false;
  const [before, after, then] = [word(items, i - 1), word(items, i + 1), word(items, i + 2)];
  if (beforeVerb(items, i)) return true;
  if (before === 'of' && word(items, i - 2) === 'jaar') return !LONG_AGO.has(after) && !LONG_AGO.has(then);
  if (ALL.has(before)) return isMark(after) || paired(items, i);
  if (before === ',' && paired(items, i)) return youngNear(items, i);
  if (before === 'de' && word(items, i - 2) === 'tussen') return PAIR.has(after) && youngNear(items, i);
  if (about(items, i)) return true;
  // "een jongetje, net zes": little ones of whom it is said so too.
  const only = before === 'net' || before === 'pas' || NOW.has(before);
  if (only && isMark(word(items, i - 2)) && isMark(after)) return true;
  if (n < GROWN) return false;
  if (became(items, i) || since(items, i) || (before === 'de' && (PAST.has(after) || PAST.has(then))))
    return true;
  if (only) return false;
  // "student die stopt, 17 zonder diploma", "meisje, 15 en zwanger".
  if (!isEnd(before))
    return before === ',' && (NOW.has(after) || (youngNear(items, i) && WITH.has(after)) || alone(items, i));
  // "Zeventien, wil niet." "17 en zwanger." "16 of 17, weet niet precies."
  return (
    (isMark(after) && after !== ':') ||
    NOW.has(after) ||
    paired(items, i) ||
    (after === 'en' && !numberAt(items, i + 2))
  );
}
