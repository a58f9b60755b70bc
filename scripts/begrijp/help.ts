import { parentPort } from 'node:worker_threads';
import { answerAll } from './answer-all.ts';

/** Work of a processor of its own: answers each piece of lines it is given. */
export function help(): void {
  parentPort?.on('message', (piece: string) => parentPort?.postMessage(answerAll(piece)));
}
