import { maanden } from '../data/maanden.ts';
import { aanhef, geenNaam, tussenvoegsels, voornamen } from '../data/namen.ts';
import type { Token } from '../text/tokens.ts';
import type { Persoonsgegeven } from '../types.ts';

/** First names that are ordinary words too, and only count with a capital. */
const isFirstName = ({ w, hoofdletter }: Token): boolean =>
  voornamen.has(w) && (hoofdletter || w.length > 4) && !geenNaam.has(w);

const introduced = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  const token = tokens[i] as Token;
  if (!before || !token.hoofdletter || geenNaam.has(token.w)) return false;
  return aanhef.has(before.w) || (before.w === 'is' && tokens[i - 2]?.w === 'naam');
};

/** Names of persons: a known first name, or what follows "heet" or "mevrouw"; with the family name behind it. */
export function namesIn(text: string, tokens: readonly Token[]): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isFirstName(token) && !introduced(tokens, i)) continue;
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

/** "12 maart 2010". */
export function writtenDates(text: string, tokens: readonly Token[]): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  tokens.forEach(({ w }, i) => {
    const [day, year] = [tokens[i - 1], tokens[i + 1]];
    if (!maanden.has(w) || !day || !year || !/^\d{1,2}$/.test(day.w) || !/^(19|20)\d\d$/.test(year.w)) return;
    found.push({
      soort: 'geboortedatum',
      van: day.van,
      tot: year.tot,
      woorden: text.slice(day.van, year.tot),
    });
  });
  return found;
}
