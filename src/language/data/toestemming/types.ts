export type Stand =
  | 'niet-gevraagd'
  | 'gegeven'
  | 'geweigerd'
  | 'niet-te-vragen'
  | 'ingetrokken'
  | 'weet-niet';

/** Said by leaning on what was said before: "ouders wel", "zijzelf niet", "vader ook"; "nu wel" turns it round. */
export type Leunend = 'wel' | 'niet' | 'ook' | 'omgekeerd';

/** Phrases about where consent stands; whose it is follows from the sentence. */
export interface StandZin {
  /** `null`: it is asked or supposed, not said. `tegenstrijdig`: may mean not asked or refused. */
  readonly stand: Stand | Leunend | 'tegenstrijdig' | null;
  readonly zinnen: readonly string[];
}
