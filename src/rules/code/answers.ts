import type { AntwoordToen } from '../contract.ts';
import { fourWords } from '../engine/four-words.ts';
import type { CodeTable } from './table.ts';
import { evenly, type Tape } from './tape.ts';

/** The place of an answer among those of a version; -1 for one that no layer knows. */
export function answerIndex({ answers }: CodeTable, answer: AntwoordToen): number {
  const wanted = fourWords(answer);
  return answers.findIndex((one) => fourWords(one) === wanted);
}

/** An answer that may not be there. */
export function answerOn(
  tape: Tape,
  table: CodeTable,
  answer: AntwoordToen | undefined,
): AntwoordToen | undefined {
  const at = answer === undefined ? 0 : answerIndex(table, answer) + 1 || -1;
  return table.answers[tape.digit(evenly(table.answers.length + 1), at) - 1];
}
