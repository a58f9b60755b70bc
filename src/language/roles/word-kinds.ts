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

/** What a word does with information, if anything. */
export const kindOf = (w: string): string | undefined => kinds.get(w);

const isNumber = (w: string): boolean => w >= '0' && w < ':';

/**
 * A word by what it does, or as it is when it is one of ours: a party by its form, a number and a word of no list as
 * just that, so that no name is ever learnt; the end of the message as `#`.
 */
export function labelOf(item: Item | undefined): string {
  if (item === undefined) return '#';
  if (item.rol) return `@${item.rol.vorm}`;
  const kind = kinds.get(item.w);
  if (kind !== undefined) return kind;
  if (isNumber(item.w)) return 'getal';
  return item.vreemd ? (item.hoofdletter ? 'Vreemd' : 'vreemd') : item.w;
}

/** The kinds of the words from `van` up to `tot`, each once, in order. */
export function kindsBetween(items: readonly Item[], van: number, tot: number): string[] {
  const seen: string[] = [];
  for (let i = van; i < tot; i++) {
    const kind = kinds.get((items[i] as Item).w);
    if (kind !== undefined && !seen.includes(kind)) seen.push(kind);
  }
  return seen;
}
