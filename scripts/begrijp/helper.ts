import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a message leaves behind is thrown away at once, and less often when there is more room for it; in megabytes. */
const ROOM = 64;
/** A thread that answers pieces, in the order in which it gets them. */
export class Helper {
  private readonly worker = new Worker(process.argv[1] as string, {
    resourceLimits: { maxYoungGenerationSizeMb: ROOM },
  });
  private readonly waiting: ((answers: string) => void)[] = [];

  constructor(failed: (error: Error) => void) {
    this.worker.on('error', failed);
    this.worker.on('message', (answers: string) => this.waiting.shift()?.(answers));
  }

  /** How many pieces it has not answered yet. */
  get busy(): number {
    return this.waiting.length;
  }

  ask(piece: string): Promise<string> {
    return new Promise((answered) => {
      this.waiting.push(answered);
      this.worker.postMessage(piece);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}

/** A helper for each processor: who hands out the pieces has little else to do. */
export const helpers = (failed: (error: Error) => void): Helper[] =>
  Array.from({ length: availableParallelism() }, () => new Helper(failed));
