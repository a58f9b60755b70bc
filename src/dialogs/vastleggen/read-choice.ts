import { normalise } from '../commands/normalise.ts';
import type { Optie, Veld } from './veld.ts';

/** Words around a choice that add nothing to it. */
const AROUND = new Set('en de het een met per via op door in of ook zelf gezag + -'.split(' '));

const phrasesOf = ({ label, waarde, ook = [] }: Optie): string[] =>
  [label, waarde, waarde.replaceAll('-', ' '), ...ook].map(normalise);

/**
 * The choices somebody typed, in codes. What is no choice stays in the answer as it was, so that it is asked about and
 * never silently dropped.
 */
export function readChoice({ opties = [], soort }: Veld, typed: string): string {
  const phrases = opties
    .flatMap((optie) => phrasesOf(optie).map((phrase) => ({ phrase, optie })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const found = new Set<Optie>();
  let rest = ` ${normalise(typed)} `;
  for (const { phrase, optie } of phrases)
    while (rest.includes(` ${phrase} `)) {
      rest = rest.replace(` ${phrase} `, '  ');
      found.add(optie);
    }
  const unplaced = rest.split(/\s+/).filter((word) => word !== '' && !AROUND.has(word));
  const codes = opties.filter((optie) => found.has(optie)).map(({ waarde }) => waarde);
  if (soort === 'meer') return [...codes, ...(unplaced.length > 0 ? [unplaced.join(' ')] : [])].join();
  return codes.length === 1 && unplaced.length === 0 ? (codes[0] ?? typed) : typed;
}
