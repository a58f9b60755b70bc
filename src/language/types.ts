import type { Feiten, FeitSleutel, FeitWaarde, Perspectief } from '../rules/index.ts';

/** What somebody wants from the bot. */
export type Intent = 'vraag' | 'mdo' | 'hulp' | 'vastleggen' | 'delen' | 'overig';

/** Words of the message, with where they stand: `woorden === tekst.slice(van, tot)`. */
export interface Vindplaats {
  readonly van: number;
  readonly tot: number;
  readonly woorden: string;
}

export type SoortPersoonsgegeven = 'bsn' | 'e-mail' | 'telefoon' | 'geboortedatum' | 'naam' | 'adres';

export interface Persoonsgegeven extends Vindplaats {
  readonly soort: SoortPersoonsgegeven;
}

/** A fact with more than one reading: to ask, not to choose. */
export interface Onzeker extends Vindplaats {
  readonly feit: FeitSleutel;
  /** The readings, where they can be named. */
  readonly waarden: readonly FeitWaarde[];
}

/** What a message says, and nothing it does not say. */
export interface Begrepen {
  readonly feiten: Feiten;
  readonly intent: Intent;
  readonly perspectief?: Perspectief;
  /** For each fact the words it came from. */
  readonly bewijs: Partial<Record<FeitSleutel, readonly Vindplaats[]>>;
  readonly onzeker: readonly Onzeker[];
  readonly persoonsgegevens: readonly Persoonsgegeven[];
  /** Whether the message speaks of danger now: and nothing else, or beside a question. */
  readonly gevaar: 'alleen' | 'erbij' | null;
}
