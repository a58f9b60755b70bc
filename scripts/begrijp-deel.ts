/** A second processor for `begrijp`: answers each piece of lines it is given, until nobody asks any more. */
import { answerAll } from './begrijp.ts';

process.on('message', (piece: string) => process.send?.(answerAll(piece)));
process.send?.(null);
