import { Writable } from 'node:stream';
import { type Helper, helpers } from './helper.ts';

/** For each helper so many pieces may be on their way: enough to keep it busy, few enough to keep memory small. */
const MOST_AHEAD = 4;

/** Answers a piece here. */
export type AnswerAll = (piece: string) => string;

/** Takes pieces of whole lines, has them answered, and writes the answers in order. */
export class Answers extends Writable {
  private helpers: readonly Helper[] = [];
  private written: Promise<void> = Promise.resolve();
  private first = true;
  private ahead = 0;
  private more: (() => void) | undefined;

  /**
   * @param answerAll gets ready to answer here, which takes a while
   * @param long whether so much is to come that helpers are worth their start; they are started for a second piece too
   */
  constructor(
    private readonly output: Writable,
    private readonly answerAll: () => Promise<AnswerAll>,
    long: boolean,
  ) {
    super({ decodeStrings: false });
    if (long) this.begin();
  }

  override _write(piece: string, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.first) this.begin();
    this.first = false;
    const answers = this.answer(piece);
    const before = this.written;
    this.ahead++;
    this.written = before.then(async () => {
      await this.put(await answers);
      this.ahead--;
      this.more?.();
    });
    this.more = () => {
      this.more = undefined;
      done();
    };
    if (this.ahead < MOST_AHEAD * this.helpers.length) this.more();
  }

  override _final(done: (error?: Error | null) => void): void {
    this.written
      .then(() => Promise.all(this.helpers.map((helper) => helper.stop())))
      .then(() => done(), done);
  }

  /** By the helper that has least to do; here when there is none. */
  private async answer(piece: string): Promise<string> {
    const [helper] = [...this.helpers].sort((a, b) => a.busy - b.busy);
    return helper ? helper.ask(piece) : (await this.answerAll())(piece);
  }

  private begin(): void {
    if (this.helpers.length === 0) this.helpers = helpers((error) => this.destroy(error));
  }

  private async put(answers: string): Promise<void> {
    if (!this.output.write(answers)) await new Promise<void>((done) => this.output.once('drain', done));
  }
}
