import { geenPostcode, geenStraat, straatAlleen, straten, wegen } from '../data/adressen.ts';
import type { Persoonsgegeven } from '../types.ts';
import { type Digits, digitGroups } from './digits.ts';
import { found, before as wordsBefore } from './found.ts';

const LETTERS = /^\s?([A-Za-z]{2})(?!\p{L})/u;
const STREET = /(?<![\p{L}'’])([\p{L}'’]+)\.?(?:(?:\s+(?:nr|nummer)\.?)?\s+|(?<=straat|laan))$/iu;
/** Behind the number of a house: "12b", "3 hs". */
const ADDITION = /^\s?-?[a-z0-9]{1,2}(?![\d\p{L}])/iu;
const CLEAR = /^(?![\d\p{L}])/u;
/** "Weg naar de zee 3": words between the street and its number. */
const LONG =
  /(?<!\p{L})(?:Weg|Laan|Plein)\s+(?:\p{L}+\s+){0,4}(?:\d{4}\s+)?(?:nr|nummer)?\.?\s*\d{1,4}(?!\d)/gu;
const LIVES =
  /(?<!\p{L})(?:woont|wonen|woonachtig|adres|woonadres|verblijft|logeert|logeren|slaapt|verhuisd|ingeschreven)(?!\p{L})/iu;
/** Behind a number: it counts something, and is not of a house. */
const COUNTS =
  /^\s?(?:uur|keer|x|dagen|weken|maanden|lessen|leerlingen|kinderen|jaar|november|december|jan)/i;

/** A street is longer than its ending alone: "de laan 3" is none. */
const SHORTEST = 3;
const endsWith = (w: string, endings: readonly string[]): boolean =>
  endings.some((end) => w.length >= end.length + SHORTEST && w.endsWith(end));

/** "Kerkplein 2024" is a year sooner than a house. */
const YEAR = /^(?:19|20)\d\d$/;

function isStreet(raw: string, number: string, before: string, after: string): boolean {
  const w = raw.toLowerCase();
  if (YEAR.test(number) && !LIVES.test(before)) return false;
  const capital = raw !== w && raw !== raw.toUpperCase();
  if (capital && straatAlleen.has(w)) return !COUNTS.test(after);
  if (geenStraat.has(w)) return capital && /[A-Z]\p{L}+\s$/u.test(before);
  return endsWith(w, straten) || (raw !== w && endsWith(w, wegen)) || (capital && LIVES.test(before));
}

/** "3245 TG", and not "2026 is". */
function postcodeAt(text: string, { digits, tot }: Digits): string | undefined {
  if (digits.length !== 4 || digits.startsWith('0')) return undefined;
  const [behind = '', letters = ''] = LETTERS.exec(text.slice(tot, tot + 4)) ?? [];
  if (!letters) return undefined;
  const small = letters !== letters.toUpperCase();
  const word = geenPostcode.has(letters.toLowerCase()) && (small || /\s/.test(behind));
  const year = /^20\d\d$/.test(digits) && small && /\s/.test(behind);
  return word || year ? undefined : behind;
}

/** Streets with a number, and postcodes. */
export function addressesIn(text: string): Persoonsgegeven[] {
  const all: Persoonsgegeven[] = [];
  const add = (van: number, tot: number) => all.push(found(text, 'adres', van, tot));
  for (const group of digitGroups(text)) {
    const words = wordsBefore(text, group.van);
    const behind = postcodeAt(text, group);
    if (behind !== undefined && !/\p{L}$/u.test(words)) add(group.van, group.tot + behind.length);
    const [street = '', name = ''] = (group.digits.length < 5 && STREET.exec(words)) || [];
    const rest = text.slice(group.tot, group.tot + 20);
    const addition = ADDITION.exec(rest)?.[0] ?? (CLEAR.test(rest) ? '' : undefined);
    if (!name || addition === undefined) continue;
    const tot = group.tot + addition.length;
    const van = group.van - street.length;
    if (isStreet(name, group.digits, words.slice(0, -street.length), text.slice(tot, tot + 20)))
      add(van, tot);
  }
  for (const { 0: words, index } of text.matchAll(LONG)) add(index, index + words.length);
  return all;
}
