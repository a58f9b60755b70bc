import type { Persoonsgegeven, SoortPersoonsgegeven } from '../types.ts';
import { dateAt } from './dates.ts';
import { type Digits, digitGroups, type Window, windowsAt } from './digits.ts';
import { before, found } from './found.ts';

const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-check every citizen service number passes. */
export function isBsn(digits: string): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const nine = digits.padStart(9, '0');
  const sum = BSN_WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return sum % 11 === 0 && Number(nine) > 0;
}

const BSN = /bsn|burgerservice|sofi|pgn|onderwijsnummer/i;
const PHONE = /(?<!\p{L})(tel|telefoon|telefoonnummer|telnr|mobiel|mob|gsm)\W{0,3}(?:\p{L}+\W{1,2}){0,2}$/iu;

/** Whether it is cut as a telephone number is: "06 12 34 56 78", "0187-48 25 11"; not "03-11 10.30-11". */
function isPhone({ digits, groups, even }: Window, international: boolean): boolean {
  if (international) return digits.length >= 9;
  const first = (groups[0] as Digits).digits;
  if (/^(0031\d?|31)0?[1-9]\d{8}$/.test(digits))
    return first.startsWith('00') || first.length > 9 || /^310?6/.test(digits);
  return /^0[1-9]\d{8}$/.test(digits) && even && (first.length > 2 || first === '06');
}

function isCitizen({ digits, groups, even }: Window, words: string): boolean {
  const said = BSN.test(words);
  if (said && digits.length === 9) return true;
  if (said && digits.length === 8) return isBsn(digits);
  const whole = groups.every((group) => group.digits.length > 1) && groups.length <= 4;
  const same = groups.length < 3 || even;
  return digits.length === 9 && whole && same && isBsn(digits);
}

function kindOf(window: Window, words: string): SoortPersoonsgegeven | undefined {
  if (window.digits.length < 8) return undefined;
  if (isPhone(window, /(?:\+|\(\+)$/.test(words))) return 'telefoon';
  return isCitizen(window, words) ? 'bsn' : undefined;
}

/** A number without its area code, where it is said to be one. */
const isShortPhone = ({ digits, even }: Window, words: string): boolean =>
  digits.length >= 6 && digits.length <= 10 && even && PHONE.test(words);

/** Citizen service numbers, phone numbers and birth dates in digits. */
export function numbersIn(text: string, jaar: number): Persoonsgegeven[] {
  const all: Persoonsgegeven[] = [];
  const groups = digitGroups(text);
  for (let i = 0; i < groups.length; ) {
    const { van } = groups[i] as Digits;
    const words = before(text, van);
    const windows = windowsAt(text, groups, i);
    const add = (soort: SoortPersoonsgegeven, last: Digits, length: number) => {
      const plus = text.charAt(van - 1) === '+' ? 1 : 0;
      all.push(found(text, soort, van - plus, last.tot));
      i += length;
    };
    const known = windows.find((window) => kindOf(window, words));
    const soort = known && kindOf(known, words);
    const date = soort ? undefined : dateAt(text, groups, i, jaar);
    const short = soort || date ? undefined : windows.find((window) => isShortPhone(window, words));
    if (known && soort) add(soort, known.groups.at(-1) as Digits, known.groups.length);
    else if (date?.birth) add('geboortedatum', groups[i + date.length - 1] as Digits, date.length);
    else if (short) add('telefoon', short.groups.at(-1) as Digits, short.groups.length);
    else i += date?.length ?? 1;
  }
  return all;
}
