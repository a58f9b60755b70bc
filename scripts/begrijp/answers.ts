import { Writable } from 'node:stream';
import { type Helper, helpers } from './helper.ts';

/** So many pieces may be answered and wait for one before them to be written. */
const MOST_AHEAD = 8;

/** Takes pieces of whole lines, has them answered by whoever is free, and writes the answers in order. */
export class Answers extends Writable {
  private helpers: Helper[] | undefined;
  private written: Promise<void> = Promise.resolve();
  private first = true;
  private ahead = 0;

  /**
   * @param answerAll answers a piece here
   * @param long whether so much is to come that helpers are worth their start; they are started for a second piece too
   */
  constructor(
    private readonly output: Writable,
    private readonly answerAll: Promise<(piece: string) => string>,
    long: boolean,
  ) {
    super({ decodeStrings: false });
    if (long) this.begin();
  }

  override _write(piece: string, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.first) this.begin();
    this.first = false;
    const helper = this.helpers?.find(({ free }) => free);
    const answers = helper ? helper.ask(piece) : this.answerAll.then((answer) => answer(piece));
    const before = this.written;
    this.ahead++;
    this.written = before.then(async () => {
      await this.put(await answers);
      this.ahead--;
    });
    const next = (): void => {
      if (this.ahead > MOST_AHEAD) this.written.then(() => done(), done);
      // Whoever answers here has to let the others be heard before the next piece.
      else setImmediate(done);
    };
    if (helper) next();
    else answers.then(next, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.written
      .then(() => {
        for (const helper of this.helpers ?? []) helper.stop();
      })
      .then(() => done(), done);
  }

  private begin(): void {
    this.helpers ??= helpers((error) => this.destroy(error));
  }

  private async put(answers: string): Promise<void> {
    if (!this.output.write(answers)) await new Promise<void>((done) => this.output.once('drain', done));
  }
}
