import { answerAll } from './answer-all.ts';

/** Who asked may be done already: a short input ends before this one is ready. */
const nobodyThere = (): void => undefined;
const answer = (what: string | null): void => {
  process.send?.(what, undefined, {}, nobodyThere);
};

/** Work of a second processor: answers each piece of lines it is given, until nobody asks any more. */
export function help(): void {
  process.on('message', (piece: string) => answer(answerAll(piece)));
  answer(null);
}
