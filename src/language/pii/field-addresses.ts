import { geenStraat, geenVeldpostcode, veldStraten, veldWegen } from '../data/veld-straten.ts';
import type { Persoonsgegeven } from '../types.ts';

const POSTCODE = /(?<![\d\p{L}])[1-9]\d{3}\s?([A-Za-z]{2})(?![\p{L}])/gu;
const NUMBERED = /([\p{L}'’]+)(?:\s+(?:nr|nummer)\.?)?\s+(\d{1,4}(?:\s?-?[a-z0-9]{1,2})?)(?![\d\p{L}])/giu;
/** "Weg naar de zee 3": words between the street and its number. */
const LONG =
  /(?<!\p{L})(?:Weg|Laan|Plein)\s+(?:\p{L}+\s+){0,4}(?:\d{4}\s+)?(?:nr|nummer)?\.?\s*\d{1,4}(?!\d)/gu;
const LIVES = /\b(woont|wonen|woonachtig|adres|verblijft)\b/i;

function isStreet(raw: string, before: string): boolean {
  const w = raw.toLowerCase();
  const capital = raw !== w;
  const ends = (endings: readonly string[]) =>
    endings.some((end) => w.length > end.length + 2 && w.endsWith(end));
  if (geenStraat.has(w)) return capital && /[A-Z]\p{L}+\s$/u.test(before);
  return ends(veldStraten) || (capital && ends(veldWegen)) || (capital && LIVES.test(before));
}

/** Streets with a number and postcodes. */
export function addressesInField(text: string): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  const add = (van: number, woorden: string) =>
    found.push({ soort: 'adres', van, tot: van + woorden.length, woorden });
  for (const { 0: woorden, 1: letters = '', index } of text.matchAll(POSTCODE)) {
    const word = geenVeldpostcode.has(letters.toLowerCase()) && letters !== letters.toUpperCase();
    const year = /^20\d\d /.test(woorden) && letters !== letters.toUpperCase();
    if (!word && !year) add(index, woorden);
  }
  for (const { 0: woorden, 1: street = '', index } of text.matchAll(NUMBERED))
    if (isStreet(street, text.slice(0, index))) add(index, woorden);
  for (const { 0: woorden, index } of text.matchAll(LONG)) add(index, woorden);
  return found;
}
