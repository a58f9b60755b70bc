import type { Item } from '../patterns/item.ts';

/** The words of a row, to look one up in. */
export const set = (row: string): ReadonlySet<string> => new Set(row.split(' '));

/** The word at `i`; an end of the sentence outside the message. */
export const wordAt = (items: readonly Item[], i: number): string => items[i]?.w ?? '.';

/** Whether one of these words stands from `from` up to `to`. */
export function has(items: readonly Item[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(wordAt(items, i))) return true;
  return false;
}
