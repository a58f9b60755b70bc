const FIRST_MS = 500;
const MOST_MS = 5 * 60 * 1000;

/**
 * Takes what was deleted out of the files: at once, or, when somebody who reads keeps that from happening, again and
 * again until it is done. A process that ends before that leaves it to the cleaning at the next start.
 */
export class Scrubber {
  readonly #once: () => Promise<boolean>;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  /** `once`: tries it; whether everything is out. */
  constructor(once: () => Promise<boolean>) {
    this.#once = once;
  }

  /** Resolves after the first try: that it has to be done again is no reason to say that deleting failed. */
  async run(): Promise<void> {
    await this.#try(FIRST_MS);
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  async #try(pause: number): Promise<void> {
    clearTimeout(this.#timer);
    const done = await this.#once().catch(() => false);
    if (done || this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(Math.min(pause * 2, MOST_MS)), pause).unref();
  }
}
