import { setTimeout as delay } from 'node:timers/promises';
import type { Session } from './session.ts';

const TRIES = 12;
const PAUSE_MS = 250;

/** What the operator hears when it was not done. */
export const NOT_SCRUBBED =
  'but another process is reading, so the log beside the database still holds what was deleted: let that end and do this again (a running bot does it too, once a day)';

/** Takes what was deleted out of the files, waiting a moment for who reads. Whether it was done. */
export async function scrub({ engine, db }: Session): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    if (await engine.scrub(db)) return true;
    if (tries === TRIES) return false;
    await delay(PAUSE_MS);
  }
}
