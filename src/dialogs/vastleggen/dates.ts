const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DUTCH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const WORDS = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/;
const MONTHS = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ');

const DAY_MS = 24 * 60 * 60 * 1000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Days from one ISO date to another; negative when it is past. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS);

/** "maart" or "mrt" as 3; `undefined` for what is no month. */
function monthNamed(name: string): string | undefined {
  const index = MONTHS.indexOf(name.replace(/^mrt/, 'maa').slice(0, 3));
  return index < 0 ? undefined : String(index + 1);
}

/** A date as a client or a person writes it, in ISO; `undefined` when there is no such day. */
export function readDate(written: string): string | undefined {
  const text = written.trim();
  const [, y, m, d] = ISO.exec(text) ?? [];
  const [, dutchD, dutchM, dutchY] = DUTCH.exec(text) ?? [];
  const [, wordsD, name = '', wordsY] = WORDS.exec(text.toLowerCase()) ?? [];
  const wordsM = monthNamed(name);
  const [year, month, day] = [y ?? dutchY ?? wordsY, m ?? dutchM ?? wordsM, d ?? dutchD ?? wordsD];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = at(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
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
