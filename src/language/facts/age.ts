import { geenLeeftijd, jaar, jong, leeftijdOnbekend, maat, telwoorden } from '../data/leeftijd.ts';
import { voornamen } from '../data/namen.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import type { Gelezen } from './state.ts';

export const leeftijdPatronen = compile(leeftijdOnbekend, true);
const unknown = finder(leeftijdPatronen);
const young = new Set(jong);
const years = new Set(jaar);
const measure = new Set(maat);
const notAge = new Set(geenLeeftijd);
const numerals = new Map(Object.entries(telwoorden));
const OLDEST = 27;
/** From here on a number behind a level is no class: "leerling pro (16)". */
const SURE = 7;
/** "veertienjarige". */
const OLD = /jarigen?$|jarig$/;

/** Ages as the rules divide them. */
export function ageCode(age: number): string {
  if (age < 12) return '0-11';
  if (age < 16) return '12-15';
  return age < 18 ? '16-17' : '18+';
}

interface Number {
  readonly n: number;
  readonly digits: boolean;
  readonly plus: boolean;
}

function numberAt(items: readonly Item[], i: number): Number | undefined {
  const w = items[i]?.w;
  if (w === undefined) return undefined;
  if (w >= '0' && w < ':') {
    const n = Number.parseFloat(w.replace(',', '.'));
    return n <= OLDEST ? { n: Math.floor(n), digits: true, plus: w.endsWith('+') } : undefined;
  }
  // "een" is an article far more often than an age.
  if (w === 'een') return undefined;
  const n = numerals.get(w) ?? (w.includes('jarig') ? numerals.get(w.replace(OLD, '')) : undefined);
  return n === undefined ? undefined : { n, digits: false, plus: false };
}

const word = (items: readonly Item[], i: number) => items[i]?.w ?? '.';
const BECOMING = new Set(['wordt', 'bijna', 'net', 'haast']);

/** "over 2 maanden 12", "bijna 18", "wordt volgende week 18": what somebody will be, not what they are. */
function future(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    const w = word(items, j);
    if (isEnd(w)) return false;
    if (w === 'over' && word(items, j + 1) !== 'een' && numberAt(items, j + 1) && j + 1 !== i) return true;
    if (w === ',') return false;
    if (
      w === 'bijna' ||
      w === 'haast' ||
      w === 'wordt' ||
      w === 'voordat' ||
      w === 'tot' ||
      w === 'vanaf' ||
      w === 'worden'
    )
      return true;
    if (w === 'net' || w === 'pas') return false;
  }
  return BECOMING.has(word(items, i + 1)) || word(items, i + 1) === 'wordt';
}

/** Whether the number at `i` is somebody's age, by the words around it. */
function isAge(items: readonly Item[], i: number, { digits, n }: Number): boolean {
  const [before, after] = [word(items, i - 1), word(items, i + 1)];
  if (OLD.test(items[i]?.w ?? '')) return true;
  if (before === '(' && after === ')' && digits && n > 1)
    return !numbered(items, i - 2) || (n >= SURE && youngNear(items, i));
  if (NOUN.has(after) && !AGO.has(word(items, i + 2))) return true;
  if (years.has(after)) {
    if (AGO.has(word(items, i + 2)) || after === 'jaars') return false;
    return isMark(before) || AGED.has(before) || youngNear(items, i);
  }
  if (measure.has(after) || after === 'e' || after === 'de') return false;
  if (notAge.has(before) || items[i - 1]?.rol?.zwak) return false;
  if (before === 'van' || before === '(') return subjectBefore(items, i - 1);
  if (digits && BECAME.has(after)) return true;
  if (young.has(before)) return digits || n > 1;
  if (before === ',' && young.has(word(items, i - 2))) return digits;
  if (digits && before === ',' && (after === ',' || isEnd(after))) return n > 2 && youngNear(items, i);
  const still = before === 'nog' || before === 'nu' || before === 'pas' || before === 'net';
  if (digits && still && (word(items, i - 2) === 'is' || word(items, i - 3) === 'is')) return true;
  if (digits && before === 'is' && n > 2) return !young.has(after);
  if (digits && young.has(word(items, i - 2)) && before === 'is') return true;
  return digits && items[i]?.w.endsWith('+') === true;
}

/** "17-jarige" says who, not how long. */
const NOUN = new Set(['jarige', 'jarigen', 'jarig']);
const BECAME = new Set(['geworden', 'gewordn']);
/** "groep (7)", "havo (4)": something else has the number. */
const numbered = (items: readonly Item[], at: number): boolean =>
  notAge.has(word(items, at)) || (items[at]?.rol !== undefined && !young.has(word(items, at)));

/** "8 jaar" by itself may be how long something takes; behind these it is an age. */
const AGED = new Set(['van', 'is', 'een', 'nu', 'net', 'pas', 'nog', 'kind', 'student']);
const AGO = new Set(['geleden', 'lang', 'later']);

/** "meisje van 14", "lln havo (15)", "Sara (8)", "een van 12". */
function subjectBefore(items: readonly Item[], at: number): boolean {
  for (let j = at - 1; j >= Math.max(0, at - 4); j--) {
    const item = items[j] as Item;
    if (isEnd(item.w)) return false;
    if (young.has(item.w) || item.w === 'een' || item.w === 'eentje') return true;
  }
  const last = items[at - 1];
  return last !== undefined && (last.hoofdletter || last.rol?.zwak === true || voornamen.has(last.w));
}

function youngNear(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5) && !isEnd(word(items, i)); i--)
    if (young.has(word(items, i))) return true;
  return false;
}

const OTHER = new Set([
  'broer',
  'broertje',
  'zus',
  'zusje',
  'zussen',
  'vriend',
  'vriendin',
  'vader',
  'moeder',
  'stiefvader',
  'broers',
  'klasgenoot',
]);
const ofAnother = (items: readonly Item[], i: number): boolean =>
  [1, 2, 3].some((back) => OTHER.has(word(items, i - back)));

/** The age of the young person; more than one age that differs in meaning is no answer but a question. */
export function readAge(items: readonly Item[]): { gelezen: Gelezen[]; codes: string[] } {
  const gelezen: Gelezen[] = [];
  for (let i = 0; i < items.length; i++) {
    const number = numberAt(items, i);
    if (!number || !isAge(items, i, number) || future(items, i) || ofAnother(items, i)) continue;
    const tot = years.has(word(items, i + 1)) ? i + 2 : i + 1;
    gelezen.push({ feit: 'leeftijd', waarde: ageCode(number.n), van: i, tot });
  }
  for (let i = 1; i < items.length && gelezen.length === 0; i++) {
    const number = numberAt(items, i);
    // "bijna 12" is still 11.
    if (number && word(items, i - 1) === 'bijna' && youngNear(items, i) && !measure.has(word(items, i + 1)))
      gelezen.push({ feit: 'leeftijd', waarde: ageCode(number.n - 1), van: i - 1, tot: i + 1 });
  }
  for (let i = 0; i < items.length; i++) {
    const w = word(items, i);
    if (w === 'meerderjarig' || w === 'meerderjarige') {
      const no = ['niet', 'nog', 'wordt', 'bijna'].some(
        (n) => n === word(items, i - 1) || n === word(items, i - 2),
      );
      if (!no) gelezen.push({ feit: 'leeftijd', waarde: '18+', van: i, tot: i + 1 });
    }
    if ((w === 'dreumes' || w === 'peuter' || w === 'baby') && gelezen.length === 0)
      gelezen.push({ feit: 'leeftijd', waarde: '0-11', van: i, tot: i + 1 });
  }
  if (gelezen.length === 0)
    for (const { van, tot } of unknown(items))
      gelezen.push({ feit: 'leeftijd', waarde: 'weet-niet', van, tot });
  return { gelezen, codes: [...new Set(gelezen.map(({ waarde }) => waarde as string))] };
}
