import { setTimeout as delay } from 'node:timers/promises';
import type { Register } from '../register/index.ts';

/** Whoever asks after our health often waits a second at most. */
const PATIENCE_MS = 500;

/** How the bot is, for its operator. */
export interface Health {
  readonly status: 'ok';
  readonly register: 'ok' | 'unreachable' | 'off';
}

/** How the bot is. Without its register it still answers everything else, so that is no reason to be restarted. */
export async function health(register: Register | undefined): Promise<Health> {
  if (!register) return { status: 'ok', register: 'off' };
  const reached = await Promise.race([register.bereikbaar(), delay(PATIENCE_MS, false, { ref: false })]);
  return { status: 'ok', register: reached ? 'ok' : 'unreachable' };
}
