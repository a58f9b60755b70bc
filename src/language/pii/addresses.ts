import { geenPostcode, straten, wegen } from '../data/adressen.ts';
import type { Token } from '../text/tokens.ts';
import type { Persoonsgegeven } from '../types.ts';

/** A street is longer than its ending alone: "de laan 3" is none. */
const SHORTEST = 3;
const NUMBER = /^\d{1,4}$/;
const POSTCODE = /^[1-9]\d{3}$/;
const LETTERS = /^[a-z]{2}$/;

const endsWith = (w: string, endings: readonly string[]): boolean =>
  endings.some((ending) => w.length >= ending.length + SHORTEST && w.endsWith(ending));

const isStreet = ({ w, hoofdletter }: Token): boolean =>
  endsWith(w, straten) || (hoofdletter && endsWith(w, wegen));

/** "1234 AB": in small letters only when written as one. */
function isPostcode(text: string, digits: Token, letters: Token | undefined): boolean {
  if (!letters || !POSTCODE.test(digits.w) || !LETTERS.test(letters.w)) return false;
  const joined = letters.van === digits.tot;
  const capitals = text.slice(letters.van, letters.tot) === letters.w.toUpperCase();
  return joined || (capitals && letters.van === digits.tot + 1 && !geenPostcode.has(letters.w));
}

/** Streets with a number, and postcodes. In order of place. */
export function addressesIn(text: string, tokens: readonly Token[]): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  const add = (van: number, tot: number) =>
    found.push({ soort: 'adres', van, tot, woorden: text.slice(van, tot) });
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i] as Token, tokens[i + 1]];
    if (isPostcode(text, token, next)) add(token.van, next?.tot ?? token.tot);
    else if (next && NUMBER.test(next.w) && isStreet(token)) {
      const extra = tokens[i + 2];
      const letter = extra && extra.van === next.tot && extra.w.length === 1 && /[a-z]/.test(extra.w);
      add(token.van, letter ? extra.tot : next.tot);
    }
  }
  return found;
}
