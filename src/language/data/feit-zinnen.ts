import type { FeitSleutel, FeitWaarde } from '../../rules/index.ts';

/** Phrases that say a fact. */
export interface FeitZin {
  readonly feit: FeitSleutel;
  /** `null`: these words look like the fact and are not. `weet-niet`: somebody says they do not know. */
  readonly waarde: FeitWaarde | null;
  readonly zinnen: readonly string[];
  /** What it says with "niet" or "geen" before it. Absent: then it says nothing. */
  readonly ontkend?: FeitWaarde;
  /** A negation before it changes nothing: what it is about stays what it is about. */
  readonly ookOntkend?: true;
}
