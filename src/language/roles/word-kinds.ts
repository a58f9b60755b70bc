import {
  belt,
  geeft,
  haalt,
  hoort,
  ik,
  kennis,
  mij,
  modaal,
  vertelt,
  vraagt,
  wil,
} from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { remembered } from '../patterns/lists.ts';
import { knownOf } from '../patterns/word.ts';

/** What a word does with information: of more than one kind the first. */
const kinds = new Map<string, string>();
for (const [name, words] of Object.entries({
  wil,
  modaal,
  belt,
  vraagt,
  geeft,
  haalt,
  vertelt,
  hoort,
  kennis,
  ik,
  mij,
}))
  for (const w of words) if (!kinds.has(w)) kinds.set(w, name);

/** What a word does with information; null when it does nothing with it. */
export const kindOf = knownOf(({ w }): string | null => kinds.get(w) ?? null);
const formOf = remembered((vorm) => `@${vorm}`);

/**
 * A word by what it does, or as it is when it is one of ours: a party by its form, a number and a word of no list as
 * just that, so that no name is ever learnt; the end of the message as `#`.
 */
export function labelOf(item: Item | undefined): string {
  if (item === undefined) return '#';
  if (item.rol) return formOf(item.rol.vorm);
  const kind = kindOf(item.woord);
  if (kind !== null) return kind;
  if (item.woord.digits) return 'getal';
  return item.vreemd ? (item.hoofdletter ? 'Vreemd' : 'vreemd') : item.w;
}

/** The kinds of the words from `van` up to `tot`, each once, in order. */
export function kindsBetween(items: readonly Item[], van: number, tot: number): string[] {
  const seen: string[] = [];
  for (let i = van; i < tot; i++) {
    const kind = kindOf((items[i] as Item).woord);
    if (kind !== null && !seen.includes(kind)) seen.push(kind);
  }
  return seen;
}
