import { maanden } from '../data/maanden.ts';
import type { Persoonsgegeven, SoortPersoonsgegeven } from '../types.ts';
import { isBsn } from './numbers.ts';

// A run of digits with what people put between them; bounded, so that no text takes long.
const RUN = /\+?\d(?:[\s().\-/_]{0,3}\d){0,19}/g;
const DATE = /^(\d{1,4})[\s.\-/_]+(\d{1,2})[\s.\-/_]+(\d{1,4})$/;
const BIRTH = /\b(geb|gebdatum|geboren|geboorte\w*|jarig|verjaar\w*)\b/i;
const BSN = /bsn|burgerservice|sofi|pgn|onderwijsnummer/i;
const OLDEST = 1920;

/** Dates this many years back and further are not of something that is being arranged now. */
const RECENT_YEARS = 2;

const isPhone = (run: string, digits: string): boolean =>
  /^0[1-9]\d{8}$/.test(digits) ||
  /^(0031|31)0?[1-9]\d{8}$/.test(digits) ||
  (/^(\+|00)/.test(run) && digits.length >= 9 && digits.length <= 15);

const fullYear = (year: number, jaar: number): number =>
  year >= 100 ? year : year + (year > jaar % 100 ? 1900 : 2000);

/** Whether day, month and year, in either order, make a date long enough ago to be somebody's birth. */
function isLongAgo(a: number, b: number, c: number, jaar: number): boolean {
  const [day, month, year] = a > 31 ? [c, b, a] : [a, b, fullYear(c, jaar)];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= OLDEST && year <= jaar - RECENT_YEARS;
}

function isDate(run: string, digits: string, jaar: number): boolean {
  const written = DATE.exec(run);
  if (written) return isLongAgo(Number(written[1]), Number(written[2]), Number(written[3]), jaar);
  if (run.length !== digits.length || digits.length !== 8) return false;
  const cut = (...at: number[]) => at.slice(1).map((end, i) => Number(digits.slice(at[i], end)));
  const [d, m, y] = cut(0, 2, 4, 8) as [number, number, number];
  const [y2, m2, d2] = cut(0, 4, 6, 8) as [number, number, number];
  return isLongAgo(d, m, y, jaar) || isLongAgo(y2, m2, d2, jaar);
}

function kindOf(run: string, before: string, jaar: number): SoortPersoonsgegeven | undefined {
  const digits = run.replace(/\D/g, '');
  if (isDate(run, digits, jaar)) return 'geboortedatum';
  if (BIRTH.test(before) && digits.length >= 6 && digits.length <= 8) return 'geboortedatum';
  if (isPhone(run, digits)) return 'telefoon';
  if (digits.length === 9 && isBsn(digits)) return 'bsn';
  return digits.length === 8 && BSN.test(before) && isBsn(digits) ? 'bsn' : undefined;
}

/** How much of the text before a number tells what it is. */
const LOOK_BACK = 30;

/** Citizen service numbers, phone numbers and birth dates in digits. */
export function numbersInField(text: string, jaar: number): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  const add = (woorden: string, van: number): boolean => {
    const soort = kindOf(woorden, text.slice(Math.max(0, van - LOOK_BACK), van), jaar);
    if (soort) found.push({ soort, van, tot: van + woorden.length, woorden });
    return soort !== undefined;
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (add(run, index)) continue;
    // Two numbers next to each other look like one.
    for (const piece of run.matchAll(/\d+/g)) if (piece[0].length > 7) add(piece[0], index + piece.index);
  }
  return found;
}

const WRITTEN = /(\p{L}+|\d{1,2})(?:e|ste|de)?[\s.]+(\p{L}{3,9})\.?(?:[\s.]+((?:19|20)\d\d))?/gu;

/** "12 maart 2013" when long enough ago, and any day and month behind "geboren" or "jarig". */
export function writtenBirthDates(text: string, jaar: number): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  for (let at = 0; at < text.length; ) {
    WRITTEN.lastIndex = at;
    const match = WRITTEN.exec(text);
    if (!match) break;
    const [woorden, day = '', month = '', year] = match;
    const van = match.index;
    // A match takes two words; the second of them may be the day of the next.
    at = van + day.length + 1;
    if (!maanden.has(month.toLowerCase())) continue;
    const before = text.slice(Math.max(0, van - LOOK_BACK), van);
    const said = BIRTH.test(before) || /^\s*geboren/.test(text.slice(van + woorden.length));
    const old = year !== undefined && Number(year) <= jaar - RECENT_YEARS;
    if (old || (said && /\d/.test(day)))
      found.push({ soort: 'geboortedatum', van, tot: van + woorden.length, woorden });
  }
  return found;
}
