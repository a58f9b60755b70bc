import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A file somebody asked for. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly body: Uint8Array;
}

const KEEP_MS = 10 * 60 * 1000;
const MAX_FILES = 500;
const MAX_BYTES = 50 * 1024 * 1024;

/** Files waiting to be fetched: in memory only, ten minutes, once. The token is all it takes, and cannot be guessed. */
export class Exports {
  readonly #files: LRUCache<string, ExportFile>;

  constructor(keepMs = KEEP_MS) {
    this.#files = new LRUCache({
      max: MAX_FILES,
      maxSize: MAX_BYTES,
      sizeCalculation: ({ body }) => body.byteLength + 1,
      ttl: keepMs,
      ttlAutopurge: true,
    });
  }

  /** Keeps a file and gives the token to fetch it with. */
  offer(file: ExportFile): string {
    const token = randomBytes(32).toString('base64url');
    this.#files.set(token, file);
    return token;
  }

  /** Whether there still is something to fetch; leaves it where it is. */
  has(token: string): boolean {
    return this.#files.has(token);
  }

  /** The file, and never again. */
  take(token: string): ExportFile | undefined {
    const file = this.#files.get(token);
    this.#files.delete(token);
    return file;
  }
}
