/**
 * Messages in, what they say out: `npm run -s begrijp`. One JSON line for each line, in order. A long input is read by
 * all processors together; a short one is done before another has started.
 */
import './warm.ts';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { Writable } from 'node:stream';
import { begrijpLine } from '../src/language/cli/begrijp.ts';
// Not by the door of the rules: reading a message needs no law, and compiling that takes as long as a thousand messages.
import { eachLine } from '../src/rules/cli/lines.ts';

const HELPER = new URL('./begrijp-deel.ts', import.meta.url);
/** A first piece of fewer characters is all there is: it is answered before a helper could have started. */
const LONG = 1 << 15;
/** Pieces a helper may have waiting: enough to keep it busy, few enough to keep memory small. */
const MOST_WAITING = 2;

/** Every line of a piece of input answered, each on its own line. */
export const answerAll = (piece: string): string =>
  piece
    .split('\n')
    .filter(Boolean)
    .map((line) => `${begrijpLine(line)}\n`)
    .join('');

/** Another process that answers pieces, in the order in which it gets them. */
class Helper {
  private readonly process = fork(HELPER);
  private readonly waiting: ((answers: string) => void)[] = [];
  private ready = false;

  constructor(failed: (error: Error) => void) {
    this.process.on('error', failed);
    this.process.on('exit', (code) => {
      if (code) failed(new Error(`een helper van begrijp stopte met code ${code}`));
    });
    this.process.on('message', (answers: string | null) => {
      if (answers === null) this.ready = true;
      else this.waiting.shift()?.(answers);
    });
  }

  get free(): boolean {
    return this.ready && this.waiting.length < MOST_WAITING;
  }

  ask(piece: string): Promise<string> {
    return new Promise((answered) => {
      this.waiting.push(answered);
      this.process.send(piece);
    });
  }

  stop(): void {
    this.process.disconnect();
  }
}

/** Takes pieces of whole lines, has them answered by whoever is free, and writes the answers in order. */
class Answers extends Writable {
  private helpers: Helper[] | undefined;
  private written: Promise<void> = Promise.resolve();
  private first = true;

  constructor(private readonly output: Writable) {
    super({ decodeStrings: false });
  }

  override _write(piece: string, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.first || piece.length > LONG) this.helpers ??= this.begin();
    this.first = false;
    const helper = this.helpers?.find(({ free }) => free);
    const answers = helper ? helper.ask(piece) : answerAll(piece);
    const before = this.written;
    this.written = before.then(async () => this.put(await answers));
    // Whoever answers here has to let the others be heard before the next piece.
    if (helper) done();
    else this.written.then(() => setImmediate(done), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.written
      .then(() => {
        for (const helper of this.helpers ?? []) helper.stop();
      })
      .then(() => done(), done);
  }

  private begin(): Helper[] {
    const failed = (error: Error) => this.destroy(error);
    return Array.from({ length: availableParallelism() - 1 }, () => new Helper(failed));
  }

  private async put(answers: string): Promise<void> {
    if (!this.output.write(answers)) await new Promise<void>((done) => this.output.once('drain', done));
  }
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const answers = new Answers(process.stdout);
  await eachLine(process.stdin, answers, (line) => line);
  await new Promise<void>((done, failed) => answers.on('error', failed).end(() => done()));
}
