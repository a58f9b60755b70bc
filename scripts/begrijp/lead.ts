import type { Readable } from 'node:stream';
// Not by the door of the rules: reading a message needs no law, and compiling that takes as long as a thousand messages.
import { eachLine } from '../../src/rules/cli/lines.ts';
import { Answers } from './answers.ts';

/** Less than this at first is all there is, most of the time: it is answered before a helper could have started. */
const LONG = 1 << 15;

/** Whether the input begins with so much that there must be more; nothing of it is taken. */
async function isLong(input: Readable): Promise<boolean> {
  await new Promise((begun) => input.once('readable', begun));
  const chunk = input.read() as Buffer | null;
  if (chunk) input.unshift(chunk);
  return chunk !== null && chunk.length >= LONG;
}

/** Answers the lines of standard input; by all processors when there are many. */
export async function lead(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const answerAll = async () => (await import('./answer-all.ts')).answerAll;
  const answers = new Answers(process.stdout, answerAll, await isLong(process.stdin));
  await eachLine(process.stdin, answers, (line) => line);
  await new Promise<void>((done, failed) => answers.on('error', failed).end(() => done()));
}
