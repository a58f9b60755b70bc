/** What the form holds, as plain text by field. */
export type Formulier = Readonly<Record<string, string>>;

/** What is asked to be kept. The register knows the same shape; dialogs do not know the register. */
export interface NieuweVastlegging {
  readonly soort: 'check' | 'mdo';
  /** The author's own case reference. Not a name. */
  readonly kenmerk: string;
  readonly feiten: object;
  readonly besluit: object;
  readonly regels: readonly string[];
  readonly regelversie: string;
  readonly regelhash: string;
  readonly formulier: Formulier;
  /** The agreed end, ISO date. */
  readonly eindigtOp?: string;
  /** Year and month of birth, YYYY-MM: in earlier records. What is asked now is the month of an age, in the form. */
  readonly geboortemaand?: string;
}

/** What was kept, as it comes back. Of another version it may hold what is no longer known. */
export interface Vastlegging extends Omit<NieuweVastlegging, 'formulier'> {
  readonly id: string;
  readonly formulier: Readonly<Record<string, unknown>>;
  /** ISO times. */
  readonly gemaakt: string;
  readonly gewijzigd: string;
  readonly notities: readonly { readonly op: string; readonly tekst: string }[];
  readonly ingetrokken?: { readonly op: string; readonly [key: string]: unknown };
  /** The day from which it is gone, ISO date. */
  readonly vervaltOp: string;
}

/** A page of somebody's records, newest first. */
export interface Bladzijde {
  readonly items: readonly Vastlegging[];
  readonly volgende?: string;
  readonly totaal: number;
  /** Everything there is, to warn about; on the first page only. */
  readonly alles?: readonly Vastlegging[];
}

/** Something to take along: a link that works once, or, without an address of our own, the text itself. */
export interface Uitvoer {
  readonly records: readonly Vastlegging[];
  readonly links: readonly { readonly naam: string; readonly url: string }[];
}

/** The newest record with a reference, and how many older ones have it too. */
export interface Gevonden {
  readonly record: Vastlegging;
  readonly ouder: number;
}
