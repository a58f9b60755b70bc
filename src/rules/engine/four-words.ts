import type { AntwoordToen } from '../contract.ts';

/** An answer as one string, whatever the order of the persons: two answers are the same when these are. */
export function fourWords(answer: AntwoordToen): string {
  if (typeof answer === 'string') return answer;
  return `${answer.toestemming}|${[...answer.van].sort().join(',')}|${answer.advies}|${answer.maximaal}`;
}
