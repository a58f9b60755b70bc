import { setTimeout as delay } from 'node:timers/promises';

/** Another process is writing. Nothing was done, nothing of it is left open, and it may be tried again. */
export class Locked extends Error {
  override readonly name = 'Locked';
  /** As SQLite calls it, for the log. */
  readonly code = 'SQLITE_BUSY';
}

/** As long as somebody in a chat would wait. */
const PATIENCE_MS = 3000;
const MOST_PAUSE_MS = 40;

/**
 * Does `work` again as long as another process is writing, for a while. Waiting is done here and not by SQLite: that
 * would hold up the whole process, and with it everybody who asks for something else.
 * @throws Locked when it takes too long, and whatever `work` throws
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Locked) || performance.now() >= end) throw error;
      await delay(1 + Math.random() * MOST_PAUSE_MS);
    }
  }
}
