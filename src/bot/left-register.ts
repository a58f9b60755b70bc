import { openRegister, type RegisterSettings } from '../register/index.ts';
import { keepHouse } from './housekeeping.ts';
import type { Log } from './log.ts';
import { isTrouble, problemOf, Trouble } from './trouble.ts';

/**
 * What is left of a register that was turned off. Nothing is added to it and nothing of it is shown, but what was said
 * when it was recorded still holds: it is deleted at its term. Returns what ends that.
 */
export async function keepLeftRegister(settings: RegisterSettings, log: Log): Promise<() => Promise<void>> {
  log.warn('register off', {
    problem: 'REGISTER is off, but records from before are still there: they are deleted at their term',
  });
  try {
    const register = await openRegister(settings);
    const end = keepHouse(register, log, new Trouble(log));
    return async () => {
      end();
      await register.sluit();
    };
  } catch (error) {
    if (!isTrouble(error)) throw error;
    // Nobody asked for a register, so that it cannot be opened is no reason not to start.
    log.error('register not cleaned up', { problem: problemOf(error) });
    return async () => undefined;
  }
}
