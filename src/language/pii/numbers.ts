import type { Persoonsgegeven, SoortPersoonsgegeven } from '../types.ts';

const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-check every citizen service number passes. */
export function isBsn(digits: string): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const nine = digits.padStart(9, '0');
  const sum = BSN_WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return sum % 11 === 0 && Number(nine) > 0;
}

const isPhone = (digits: string): boolean =>
  (/^0\d{9}$/.test(digits) && !digits.startsWith('00')) || /^(0031|31)[1-9]\d{8}$/.test(digits);

function isBirthDate(parts: readonly string[]): boolean {
  if (parts.length !== 3) return false;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const [day, month, year] = (parts[0] as string).length === 4 ? [c, b, a] : [a, b, c];
  const full = year < 100 ? (year > 40 ? 1900 : 2000) + year : year;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && full >= 1900 && full <= 2100;
}

/** What a run of digits with its separators is: one look at its length, no search. */
export function kindOfNumber(run: string): SoortPersoonsgegeven | undefined {
  const digits = run.replace(/\D/g, '');
  const parts = run.split(/[-/. ]/).filter(Boolean);
  if (isBirthDate(parts) && digits.length >= 6 && digits.length <= 8) return 'geboortedatum';
  if (isPhone(digits)) return 'telefoon';
  return isBsn(digits) ? 'bsn' : undefined;
}

const isDigit = (c: string) => c >= '0' && c <= '9';
const SEPARATORS = new Set([' ', '-', '.', '/', '(', ')', '+']);
/** No number a person is known by is longer, separators included. */
const LONGEST = 24;

/** Citizen service numbers, phone numbers and dates, in one pass. */
export function numbersIn(text: string): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  for (let i = 0; i < text.length; ) {
    if (!isDigit(text.charAt(i)) && !(text.charAt(i) === '+' && isDigit(text.charAt(i + 1)))) {
      i++;
      continue;
    }
    const van = i;
    let tot = i + 1;
    for (i++; i < text.length; i++) {
      const c = text.charAt(i);
      if (isDigit(c)) tot = i + 1;
      else if (!SEPARATORS.has(c) || i - tot > 1) break;
    }
    const woorden = text.slice(van, tot);
    const soort = woorden.length <= LONGEST ? kindOfNumber(woorden) : undefined;
    if (soort) found.push({ soort, van, tot, woorden });
  }
  return found;
}
