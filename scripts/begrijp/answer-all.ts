import { begrijpLine } from '../../src/language/cli/begrijp.ts';

/** Every line of a piece of input answered, each on its own line. */
export const answerAll = (piece: string): string =>
  piece
    .split('\n')
    .filter(Boolean)
    .map((line) => `${begrijpLine(line)}\n`)
    .join('');
