import { remembered } from '../patterns/lists.ts';

/** A word by which something is seen. The words that weights are kept by have a number of their own; the others have 0. */
export interface Label {
  readonly name: string;
  readonly number: number;
}

const known = new Map<string, Label>();

/** The label of a word of ours, or of one that a weight is kept by. Of these there are as many as there are weights. */
export function label(name: string): Label {
  const found = known.get(name);
  if (found) return found;
  const made = { name, number: known.size + 1 };
  known.set(name, made);
  return made;
}

/** Several at once, by their names. */
export const labels = <N extends string>(...names: readonly N[]): Readonly<Record<N, Label>> =>
  Object.fromEntries(names.map((name) => [name, label(name)])) as Record<N, Label>;

/** The label of any word: one that no weight is kept by is not remembered. */
export const labelled = (name: string): Label => known.get(name) ?? { name, number: 0 };

/** The same, remembered: of codes, kinds and prepositions, of which there are few. */
export const named = remembered(labelled);

/** Of what is seen without a word to it. */
export const NOTHING = label('');
