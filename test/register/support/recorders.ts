import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A recorder in a process of its own, and what it said was recorded and deleted. */
export class Recorder {
  readonly #child: ChildProcess;
  #out = '';
  problem = '';

  /** `program`: `recorder.ts`, bundled. */
  constructor(program: string, url: string, word: string, key?: string) {
    this.#child = spawn(process.execPath, [program, url, word, ...(key ? [key] : [])], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (chunk) => {
      this.#out += chunk;
    });
    this.#child.stderr?.on('data', (chunk) => {
      this.problem += chunk;
    });
  }

  /** Resolves once it confirmed something. */
  async works(): Promise<void> {
    while (!this.#out.includes('\n')) {
      if (this.#child.exitCode !== null) throw new Error(`the recorder did not start: ${this.problem}`);
      await Promise.race([
        once(this.#child.stdout as NodeJS.ReadableStream, 'data'),
        once(this.#child, 'close'),
      ]);
    }
  }

  /** Kills it as nothing can be prepared for; the ids that were confirmed and not deleted. */
  async kill(): Promise<{ kept: string[]; deleted: string[] }> {
    this.#child.kill('SIGKILL');
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close');
    const lines = this.#out.split('\n').slice(0, -1);
    const deleted = lines.filter((line) => line.startsWith('deleted ')).map((line) => line.slice(8));
    const recorded = lines.filter((line) => !line.startsWith('deleted '));
    // The last one may have been deleted without there having been time to say so.
    const unsure = recorded.length % 5 === 0 ? recorded.slice(-1) : [];
    return { kept: recorded.filter((id) => !deleted.includes(id) && !unsure.includes(id)), deleted };
  }
}
