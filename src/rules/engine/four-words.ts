import type { Besluit } from '../contract.ts';

/** The four words of an answer, as one string: two answers are the same when these are. */
export function fourWords(b: Besluit): string {
  return `${b.toestemming}|${[...b.van].sort().join(',')}|${b.advies}|${b.maximaal}`;
}
