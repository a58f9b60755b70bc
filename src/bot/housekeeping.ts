import type { Register } from '../register/index.ts';
import { describeError, type Log } from './log.ts';
import { isTrouble, type Trouble } from './trouble.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** After a failure: the database may be back soon. */
const AGAIN_MS = 5 * 60 * 1000;

/** Deletes what is past its term, now and every day from now. Returns what ends that. */
export function keepHouse(register: Register, log: Log, trouble: Trouble): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  const clean = async (): Promise<void> => {
    const next = await register.ruimOp().then(
      (deleted) => {
        trouble.over();
        log.info('register cleaned up', { deleted });
        return DAY_MS;
      },
      (error) => {
        if (ended) return AGAIN_MS;
        if (isTrouble(error)) trouble.report(error);
        else log.error('register not cleaned up', describeError(error));
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
