import type { FeitSleutel, FeitWaarde } from '../../../rules/index.ts';

/** What a clause may be about, whatever it says of it. */
export interface Onderwerp {
  readonly feit: FeitSleutel;
  /** What it says when affirmed, and when denied; absent: then nothing. */
  readonly ja?: FeitWaarde;
  readonly nee?: FeitWaarde;
  readonly zinnen: readonly string[];
  /** One of these words must stand in the clause to affirm, or to deny. */
  readonly jaMet?: string;
  readonly neeMet?: string;
  /** With one of these words in the clause it is about something else. */
  readonly nietMet?: string;
  /** With one of these words in the clause no phrase in it says the fact either. */
  readonly dooft?: string;
  /** With one of these words shortly before it, in the message, it is about something else. */
  readonly nietNa?: string;
  /** What is supposed ("als ouders erbij zitten") counts as said. */
  readonly als?: true;
  /** The phrases hold a denial of their own, which does not deny them. */
  readonly eigen?: true;
  /** Is so, whatever is asked about it: "wie tekent er bij mentorschap?" */
  readonly vast?: true;
  /** Says only the value of `nee` or `ja` when two subjects of the fact do. */
  readonly samen?: true;
}
