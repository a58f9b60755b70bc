/** A source: the id of one in the rules, or one an organisation names itself. */
export type Bronverwijzing = string | EigenBron;

/** A document of an organisation's own, such as a regional agreement. */
export interface EigenBron {
  readonly titel: string;
  readonly artikel: string;
  /** ISO, as precise as it is known. */
  readonly datum: string;
}

/** A statement about a kind of overleg in plain words, with where it comes from. */
export interface Afspraak {
  readonly tekst: string;
  readonly bronnen: readonly Bronverwijzing[];
}

/** A purpose of the meeting, of those in art. 3.1 of the convenant, in the code the rules know it by. */
export interface Overlegdoel {
  readonly id: string;
  readonly naam: string;
  /** A value of the fact `doel`. */
  readonly doel: string;
  readonly bronnen: readonly Bronverwijzing[];
}

/** Somebody who may sit at the table: a role, never a person. */
export interface Deelnemer {
  readonly id: string;
  /** As the field says it. */
  readonly naam: string;
  /** Within a sentence, with its article: "de jeugdarts". */
  readonly kort?: string;
  /** Other words for it, for who types. Lower case. */
  readonly woorden?: readonly string[];
  /** A value of the fact `deler`; absent for who holds nothing the rules speak of, such as foster parents. */
  readonly deler?: string;
  /** A value of the fact `ontvanger`: what this participant is when listening. */
  readonly ontvanger: string;
  /**
   * Another kind of receiver than the casusoverleg as such: what may be said in the meeting is not always for these
   * ears, so each line is also looked at for them.
   */
  readonly apart?: boolean;
  /** The statutory task in which they sit there. */
  readonly taak: string;
  readonly bronnen: readonly Bronverwijzing[];
}

/** What a local overleg asks beyond the law. */
export interface Eis extends Afspraak {
  readonly id: string;
  /** Asked once for the meeting; yes means it is met. */
  readonly vraag: string;
}

/** A kind of overleg as data. Survives JSON: an organisation writes its own in a file. */
export interface Overlegvorm {
  readonly id: string;
  readonly naam: string;
  /** What people type to mean this kind. Lower case. */
  readonly woorden: readonly string[];
  readonly doelen: readonly Overlegdoel[];
  /** Who usually sits there. */
  readonly deelnemers: readonly Deelnemer[];
  readonly voorzitter: Afspraak;
  /** Who tells parents and young person beforehand. */
  readonly informeert: Afspraak;
  /** Whether those it is about sit at the table in this kind of overleg. */
  readonly ouders: Afspraak & { readonly aanTafel: boolean };
  /** How the report travels, and to whom. */
  readonly verslag: Afspraak;
  readonly eisen: readonly Eis[];
  /** Where the source leaves doubt, or differs from another. */
  readonly twijfel?: string;
}
