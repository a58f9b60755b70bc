import { MAANDEN } from '../wording/datum.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DUTCH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const WORDS = /^(\d{1,2})(?:e|de|ste)? ([a-z]{3,9})\.? (\d{4})$/;
const BEFORE = /^(?:op )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?/;

const DAY_MS = 24 * 60 * 60 * 1000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Days from one ISO date to another; negative when it is past. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS);

const SHORT = MAANDEN.map((name) => name.slice(0, 3));

/** "maart", "mrt" or "sept" as a number; `undefined` for what is no month. */
function monthNamed(name: string): string | undefined {
  const short = { mrt: 'maa', sept: 'sep' }[name] ?? name;
  const index = MAANDEN.includes(name) ? MAANDEN.indexOf(name) : SHORT.indexOf(short);
  return index < 0 ? undefined : String(index + 1);
}

/** A date as a client or a person writes it, in ISO; `undefined` when there is no such day. */
export function readDate(written: string): string | undefined {
  const text = written.trim().toLowerCase().replace(BEFORE, '');
  const [, y, m, d] = ISO.exec(text) ?? [];
  const [, dutchD, dutchM, dutchY] = DUTCH.exec(text) ?? [];
  const [, wordsD, name = '', wordsY] = WORDS.exec(text) ?? [];
  const [year, month, day] = [
    y ?? dutchY?.padStart(4, '20') ?? wordsY,
    m ?? dutchM ?? monthNamed(name),
    d ?? dutchD ?? wordsD,
  ];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = at(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

const AWAY: Readonly<Record<string, number>> = { eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1 };

/** "vandaag" or "gisteren" as a date. */
export function relativeDay(written: string, vandaag: string): string | undefined {
  const away = AWAY[written.trim().toLowerCase()];
  return away === undefined ? undefined : new Date(at(vandaag) + away * DAY_MS).toISOString().slice(0, 10);
}

/** "03-2013", "2013-03" or "maart 2013" as 2013-03; `undefined` when it is no month with a year. */
export function readMonth(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const digits = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const iso = /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ?? [];
  const words = /^([a-z]{3,9})\.?\s+(\d{4})$/.exec(text) ?? [];
  const [year, month] = [
    Number(digits[2] ?? iso[1] ?? words[2]),
    Number(digits[1] ?? iso[2] ?? monthNamed(words[1] ?? '')),
  ];
  if (!year || !month || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Whole months from one month to another, both YYYY-MM or longer. */
export function monthsBetween(from: string, to: string): number {
  const [fy = 0, fm = 0] = from.split('-').map(Number);
  const [ty = 0, tm = 0] = to.split('-').map(Number);
  return (ty - fy) * 12 + (tm - fm);
}
