import { jong } from '../data/leeftijd.ts';
import { aanhef, geenNaam, heetZo, naamVolgt, tussenvoegsels, vanWie, voornamen } from '../data/namen.ts';
import type { Token } from '../text/tokens.ts';
import type { Persoonsgegeven } from '../types.ts';

/** First names that are ordinary words too, and only count with a capital. */
const isFirstName = ({ w, hoofdletter }: Token): boolean =>
  voornamen.has(w) && (hoofdletter || w.length > 4) && !geenNaam.has(w);

const young = new Set(jong);
/** "Poolse", "Syrische": where somebody comes from. */
const ORIGIN = /s(ch)?e$/;

/** Written as a name is: one capital, and not a word of ours. */
const looksLikeName = (text: string, { w, van, tot, hoofdletter }: Token, known: Known): boolean =>
  hoofdletter &&
  w.length > 1 &&
  /^[a-z]+$/.test(w) &&
  text.slice(van + 1, tot) === text.slice(van + 1, tot).toLowerCase() &&
  !known.has(w) &&
  !ORIGIN.test(w);

/** Words that mean something else, and are no names. */
export type Known = ReadonlySet<string>;

/** What stands before it says a name comes. */
function introduced(text: string, tokens: readonly Token[], i: number, known: Known): boolean {
  const [before, earlier] = [tokens[i - 1], tokens[i - 2]];
  const token = tokens[i] as Token;
  if (!before || geenNaam.has(token.w) || !/[a-z]/.test(token.w)) return false;
  const called = naamVolgt.has(before.w) && (before.w !== 'heet' || heetZo.has(earlier?.w ?? ''));
  const named = before.w === 'is' && earlier?.w === 'naam';
  if (called || named) return token.hoofdletter || (!known.has(token.w) && token.w.length > 2);
  if (token.hoofdletter && aanhef.has(before.w)) return true;
  const whose = before.w === 'van' && vanWie.has(earlier?.w ?? '');
  return (whose || young.has(before.w)) && looksLikeName(text, token, known);
}

/**
 * Names of persons: a known first name, or what follows "heet", "mevrouw" or "de ouders van"; with the family name
 * behind it.
 */
export function namesIn(text: string, tokens: readonly Token[], known: Known): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isFirstName(token) && !introduced(text, tokens, i, known)) continue;
    const start = i;
    let last = i;
    for (let j = i + 1; j < tokens.length && j - last <= 3; j++) {
      const next = tokens[j] as Token;
      if (tussenvoegsels.has(next.w) && !next.hoofdletter) continue;
      if (!next.hoofdletter || geenNaam.has(next.w)) break;
      last = j;
    }
    const [van, tot] = [(tokens[start] as Token).van, (tokens[last] as Token).tot];
    found.push({ soort: 'naam', van, tot, woorden: text.slice(van, tot) });
    i = last;
  }
  return found;
}
