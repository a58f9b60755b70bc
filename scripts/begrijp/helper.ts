import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a process that is started to help is told. */
export const HELP = 'help';
/** Pieces a helper may have waiting: enough to keep it busy, few enough to keep memory small. */
const MOST_WAITING = 2;

/** Another process that answers pieces, in the order in which it gets them. */
export class Helper {
  private readonly process = fork(process.argv[1] as string, [HELP]);
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

/** A helper for each processor but the one this runs on. */
export const helpers = (failed: (error: Error) => void): Helper[] =>
  Array.from({ length: availableParallelism() - 1 }, () => new Helper(failed));
