import { evidence, wordsAt } from './evidence.ts';
import { findPersonal } from './pii/find.ts';
import { readMessage } from './read.ts';
import type { Begrepen } from './types.ts';
import { speller } from './vocabulary.ts';

/**
 * What a message says, and nothing it does not say, with for each fact the words it came from, and what in it may tell who it is
 * about. Reads the same message the same way every time. Never throws.
 *
 * @param inGesprek whether a check is going on: then what is said is about that, also without a question in it
 */
export function begrijp(tekst: string, inGesprek = false): Begrepen {
  const { words, items, gelezen, twijfels, ...begrepen } = readMessage(tekst, inGesprek);
  return {
    ...begrepen,
    bewijs: evidence(tekst, items, gelezen),
    onzeker: twijfels.map(({ feit, waarden, ...at }) => ({ feit, waarden, ...wordsAt(tekst, items, at) })),
    persoonsgegevens: findPersonal(tekst, words, speller.words),
  };
}
