import { keptSince } from '../retention.ts';

/** Until when records are kept, at one moment. */
export interface Term {
  /** ISO time of this moment. */
  readonly now: string;
  readonly retentionDays: number;
  /** Records made before this are past their term. */
  readonly since: string;
}

export function termAt(now: Date, retentionDays: number): Term {
  return { now: now.toISOString(), retentionDays, since: keptSince(now, retentionDays) };
}
