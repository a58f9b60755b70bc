import { keptSince, type Retention } from '../retention.ts';

/** Until when records are kept, at one moment. */
export interface Term {
  /** ISO time of this moment. */
  readonly now: string;
  readonly retention: Retention;
  /** Records made before this are past their term. */
  readonly since: string;
}

/** The term at a moment. */
export function termAt(now: Date, retention: Retention): Term {
  return { now: now.toISOString(), retention, since: keptSince(now, retention) };
}
