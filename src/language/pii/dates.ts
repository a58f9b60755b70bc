import { dagWoorden, vindplaatsWoorden } from '../data/datum-woorden.ts';
import { maanden } from '../data/maanden.ts';
import type { Persoonsgegeven } from '../types.ts';
import { any, BIRTH, BORN, isBirth } from './date-words.ts';
import { type Digits, separator } from './digits.ts';
import { after, before, found } from './found.ts';

const IN_LAW = new RegExp(`(?<!\\p{L})${any(vindplaatsWoorden)}\\.?\\s*$`, 'iu');
const REFERENCE = /(?<!\p{L})(?:dossier\w*|zaak\w*|kenmerk|referentie|nummer|nr)\W*$/iu;
const UNIT = /^\s?(?:jaar|jarige|uur|weken|maanden|keer|lessen|euro|x)(?!\p{L})/iu;

const OLDEST = 1920;

const fullYear = (year: string, jaar: number): number => {
  const n = Number(year);
  return year.length > 2 ? n : n + (n > jaar % 100 ? 1900 : 2000);
};

const isDay = (day: number, month: number, year: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= OLDEST && year < 2100;

/** The year of a date in three groups, `undefined` when it is none. */
function yearOf([a, b, c]: readonly string[], jaar: number): number | undefined {
  if (!a || !b || !c || b.length > 2) return undefined;
  const turned = a.length === 4;
  const [day, year] = turned ? [c, a] : [a, c];
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined;
  const full = fullYear(year, jaar);
  return isDay(Number(day), Number(b), full) ? full : undefined;
}

/** A date written as one number of eight. */
function yearOfEight(digits: string, jaar: number): number | undefined {
  if (digits.length !== 8) return undefined;
  const cut = (...at: readonly number[]) => at.slice(1).map((end, i) => digits.slice(at[i], end));
  return yearOf(cut(0, 2, 4, 8), jaar) ?? yearOf(cut(0, 4, 6, 8), jaar);
}

/** A date that begins at this group, how many groups it takes, and whether it is of a birth. */
export function dateAt(
  text: string,
  groups: readonly Digits[],
  i: number,
  jaar: number,
): { readonly birth: boolean; readonly length: number } | undefined {
  const [a, b, c] = [groups[i] as Digits, groups[i + 1], groups[i + 2]];
  const words = before(text, a.van);
  const first = separator(text, a, b);
  const second = b && separator(text, b, c);
  if (b && c && first && second) {
    const year = yearOf([a.digits, b.digits, c.digits], jaar);
    const unlike = IN_LAW.test(words) || (c.digits.length === 2 && UNIT.test(after(text, c.tot)));
    // "06-11 10.30" is a day and an hour.
    const alike = c.digits.length > 2 || first.trim() === second.trim();
    if (year && alike) return { birth: !unlike && isBirth(text, a.van, c.tot, jaar - year), length: 3 };
  }
  const said = (tot: number) =>
    isBirth(text, a.van, tot, 0) && (BIRTH.test(words) || BORN.test(after(text, tot)));
  if (b && first && /^[-/.]$/.test(first) && Number(b.digits) > 0) {
    const dayAndMonth = Number(a.digits) <= 31 && b.digits.length <= 2 && Number(b.digits) <= 12;
    const monthAndYear = Number(a.digits) <= 12 && b.digits.length === 4;
    if ((dayAndMonth || monthAndYear) && said(b.tot)) return { birth: true, length: 2 };
  }
  const year = yearOfEight(a.digits, jaar);
  if (year) return { birth: !REFERENCE.test(words) && isBirth(text, a.van, a.tot, jaar - year), length: 1 };
  if (a.digits.length >= 6 && a.digits.length <= 8 && BIRTH.test(words)) return { birth: true, length: 1 };
  return undefined;
}

const MONTH = new RegExp(`\\b${any([...maanden])}\\b\\.?`, 'gi');
const DAY_BEFORE = /(?<![\p{L}\d])(\d{1,2}|\p{L}+?)(?:e|ste|de)?[\s.-]{1,2}$/iu;
const YEAR_BEHIND = /^[\s.-]{0,2}((?:19|20)\d\d|(?<=\s)['’]\d\d)(?!\d)/;
/** "maart 12, 2013" */
const DAY_BEHIND = /^\s\d{1,2},?\s((?:19|20)\d\d)(?!\d)/;

/** "12 maart 2013", and without a year or a day where a birth is spoken of. */
export function writtenBirthDates(text: string, jaar: number): Persoonsgegeven[] {
  const all: Persoonsgegeven[] = [];
  for (const { 0: month, index } of text.matchAll(MONTH)) {
    const words = before(text, index);
    const [dayPart = '', day = ''] = DAY_BEFORE.exec(words) ?? [];
    const hasDay = /\d/.test(day) || dagWoorden.has(day.toLowerCase());
    const end = index + month.length;
    const behind = DAY_BEHIND.exec(after(text, end));
    const [yearPart = '', year] = behind ?? YEAR_BEHIND.exec(after(text, end)) ?? [];
    if (!hasDay && !year) continue;
    const [van, tot] = [index - (hasDay ? dayPart.length : 0), end + yearPart.length];
    const dated = (hasDay || behind !== null) && year !== undefined;
    const age = dated ? jaar - fullYear(year.replace(/\D/g, ''), jaar) : 0;
    if (isBirth(text, van, tot, age)) all.push(found(text, 'geboortedatum', van, tot));
  }
  return all;
}
