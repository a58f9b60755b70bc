import { type Register, RegisterUnavailable } from '../register/index.ts';
import { describeError, type Log } from './log.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** After a failure: the database may be back soon. */
const AGAIN_MS = 5 * 60 * 1000;

/** Deletes what is past its term, now and every day from now. Returns what ends that. */
export function keepHouse(register: Register, log: Log): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  const clean = async (): Promise<void> => {
    const next = await register.ruimOp().then(
      (deleted) => {
        log.info('register cleaned up', { deleted });
        return DAY_MS;
      },
      (error) => {
        if (ended) return AGAIN_MS;
        const reason = error instanceof RegisterUnavailable ? error.reason : undefined;
        log.warn('register unreachable', { ...describeError(error), reason });
        return AGAIN_MS;
      },
    );
    if (!ended) timer = setTimeout(clean, next).unref();
  };
  void clean();

  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
