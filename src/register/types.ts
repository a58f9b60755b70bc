/** Whose record it is: Entra object id within its tenant. Every method sees the records of this owner alone. */
export interface Eigenaar {
  readonly tenant: string;
  readonly auteur: string;
}

/** Anything that survives a JSON round trip. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

export interface NieuweVastlegging {
  readonly soort: 'check' | 'mdo';
  /** The author's own case reference. The dialogs see to it that it is no name. */
  readonly kenmerk: string;
  /** The facts and the answer as the rules have them; stored as JSON, to be read again through the rules. */
  readonly feiten: object;
  readonly besluit: object;
  /** Ids of the rules that carried the answer. */
  readonly regels: readonly string[];
  readonly regelversie: string;
  readonly regelhash: string;
  /** What was filled in on the form. */
  readonly formulier: Readonly<Record<string, Json>>;
  /** The agreed end, ISO date. */
  readonly eindigtOp?: string;
  /** Year and month of birth, YYYY-MM. Never a whole date. */
  readonly geboortemaand?: string;
}

export interface Notitie {
  /** When, ISO. */
  readonly op: string;
  readonly tekst: string;
}

/** What is recorded about consent that was withdrawn: whatever the dialog asks, beside the time. */
export interface Intrekking {
  readonly op: string;
  readonly wie?: string;
  readonly [key: string]: Json | undefined;
}

export interface Vastlegging extends NieuweVastlegging {
  /** Unguessable: 128 random bits, 22 characters that may stand in a URL. */
  readonly id: string;
  /** ISO times. `gewijzigd` moves with a note and with a withdrawal. */
  readonly gemaakt: string;
  readonly gewijzigd: string;
  /** Oldest first. */
  readonly notities: readonly Notitie[];
  readonly ingetrokken?: Intrekking;
  /** The day from which it is gone, ISO date (UTC). */
  readonly vervaltOp: string;
}

export interface Bladzijde {
  /** Newest first. */
  readonly items: readonly Vastlegging[];
  /** Where the next page begins; absent on the last. */
  readonly volgende?: string;
  /** How many records the owner has in all. */
  readonly totaal: number;
}

/**
 * What people chose to record. A promise that resolves means: it is on disk. Every method throws `RegisterUnavailable`
 * when the database fails; a record that is not there, or another's, or past its term, is `undefined` or `false`.
 */
export interface Register {
  /** Records once per `sleutel` (the key of the card) and owner: a second time gives back what the first one recorded. */
  bewaar(eigenaar: Eigenaar, nieuw: NieuweVastlegging, sleutel: string): Promise<Vastlegging>;
  /** A page, newest first. An `na` that is no cursor of ours gives the first page. */
  lijst(eigenaar: Eigenaar, vraag: { readonly na?: string; readonly hoeveel: number }): Promise<Bladzijde>;
  open(eigenaar: Eigenaar, id: string): Promise<Vastlegging | undefined>;
  /** Adds a note, once per `sleutel`. */
  notitie(eigenaar: Eigenaar, id: string, tekst: string, sleutel: string): Promise<Vastlegging | undefined>;
  /** Marks consent as withdrawn. The first time stands; anything later belongs in a note. */
  trekIn(
    eigenaar: Eigenaar,
    id: string,
    gegevens: Readonly<Record<string, Json>>,
  ): Promise<Vastlegging | undefined>;
  /** Deletes for good, notes included. Whether there was something to delete. */
  verwijder(eigenaar: Eigenaar, id: string): Promise<boolean>;
  /** Everything of one owner, newest first. */
  alles(eigenaar: Eigenaar): AsyncIterable<Vastlegging>;
  /** Deletes what is past its term, of everybody; the number of records. */
  ruimOp(): Promise<number>;
  /** Whether the database answers, and still has the key it was opened with. Never throws. */
  bereikbaar(): Promise<boolean>;
  sluit(): Promise<void>;
}
