import type { Item } from '../patterns/item.ts';
import type { Mention } from './mentions.ts';

/** One sentence of a message: items `van` up to `tot`, and the parties in it. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly van: number;
  readonly tot: number;
  readonly parties: readonly Mention[];
}

/** The word at `i`; empty outside the message. */
export const word = ({ items }: Sentence, i: number): string => (items[i] as Item | undefined)?.w ?? '';

/** The place of the first of these words in the sentence, between `van` and `tot`; -1 without. */
export function firstOf(s: Sentence, set: ReadonlySet<string>, van = s.van, tot = s.tot): number {
  for (let i = Math.max(van, s.van); i < Math.min(tot, s.tot); i++) if (set.has(word(s, i))) return i;
  return -1;
}

/** Whether one of these words stands in the sentence, between `van` and `tot`. */
export const some = (s: Sentence, set: ReadonlySet<string>, van = s.van, tot = s.tot): boolean =>
  firstOf(s, set, van, tot) >= 0;

/** Whether this word stands in the sentence, from `van` on. */
export function someWord(s: Sentence, w: string, van = s.van): boolean {
  for (let i = Math.max(van, s.van); i < s.tot; i++) if (word(s, i) === w) return true;
  return false;
}
