import type { Regel } from './data/types.ts';
import { regelHash } from './hash.ts';

/** Whether a jurist checked this rule as it now stands. A later change to the rule makes the review lapse. */
export function nagekekenGeldig(regel: Regel): boolean {
  return regel.nagekeken !== null && regel.nagekeken.hash === regelHash(regel);
}
