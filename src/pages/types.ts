import type { Organisatie, Overlegvorm } from '../dialogs/index.ts';

/** What pages may know beside what is in the address. */
export interface PageContext {
  /** Where the product is found, without a slash at the end; absent when nobody said. */
  readonly publicUrl?: string;
  /** What the organisation told of itself. */
  readonly organisatie?: Organisatie;
  /** The organisation's own kinds of overleg. */
  readonly overlegvormen?: readonly Overlegvorm[];
  /** For how many days the register keeps what somebody chose to record; absent when there is no register. */
  readonly bewaardagen?: number;
  /** There is no register any more, and what was recorded before is kept for this many days. */
  readonly nogBewaard?: number;
}

/** A whole page, ready to send. */
export interface Page {
  readonly status: 200 | 404 | 405;
  readonly html: string;
}
