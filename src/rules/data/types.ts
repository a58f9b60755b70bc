import type {
  Advies,
  AntwoordToen,
  FeitSleutel,
  Maximaal,
  Persoon,
  Perspectief,
  Toestemming,
} from '../contract.ts';

/** One value a fact can have, as a user meets it. */
export interface Optie {
  readonly waarde: string | boolean;
  /** In a list of choices. */
  readonly label: string;
  /** Within a sentence, after "als": "de ouders gescheiden zijn". */
  readonly als: string;
  /** Longer help where the label alone leaves doubt. */
  readonly uitleg?: string;
  /** Other words that mean exactly this, for people who type. Lower case. */
  readonly ook?: readonly string[];
}

/** A fact with its question. */
export interface FeitDefinitie {
  readonly sleutel: FeitSleutel;
  /** Its name in a list of answers: "Leeftijd". */
  readonly naam: string;
  /** The question, in the wording for who is asking. */
  readonly vraag: string | Readonly<Record<Perspectief, string>>;
  /** One line: why this is asked. */
  readonly waarom: string;
  readonly opties: readonly Optie[];
  /** How somebody who does not know can find out. */
  readonly uitzoeken: string;
  /** Order of dependence: what a fact means can rest on facts of a lower step only. */
  readonly stap: number;
  /** Not asked while one of these is still to be asked: its answer may make this question needless. */
  readonly pasNa?: readonly FeitSleutel[];
  /** The usual answer. Only to choose which questions go together on a card; never taken for an answer. */
  readonly gangbaar?: string | boolean;
}

/** `actueel` holds; `verouderd` moved on; `omstreden` sources disagree; `unchecked` we are not sure. */
export type BronStatus = 'actueel' | 'verouderd' | 'omstreden' | 'unchecked';

/** A place in a law or document that a reason can rest on. */
export interface Bron {
  readonly id: string;
  readonly soort: 'wet' | 'document' | 'beroepscode';
  /** Law or document. */
  readonly titel: string;
  /** The name staff know it by, for a card. */
  readonly kort: string;
  readonly artikel: string;
  /** Date of the document, or since when the law has held (ISO, as precise as we know it). */
  readonly datum: string;
  readonly status: BronStatus;
  /** What changed, what is in doubt, or what the other source says. Required unless `actueel`. */
  readonly opmerking?: string;
}

/** A reason in plain words, resting on its own sources. */
export interface Reden {
  readonly tekst: string;
  readonly bronnen: readonly string[];
}

/** Values of a fact or of a derived notion (`begrip`) that satisfy a condition. */
export type Waarden = readonly (string | boolean)[];

/** Every entry must hold; an entry holds for any of its values. `of`: at least one alternative must hold. */
export interface Voorwaarde {
  readonly feiten?: Readonly<Partial<Record<FeitSleutel, Waarden>>>;
  readonly begrippen?: Readonly<Record<string, Waarden>>;
  readonly of?: readonly Voorwaarde[];
  readonly niet?: Voorwaarde;
}

/** A situation in which the rule carries the answer, and the one change that makes it miss. */
export interface Voorbeeld {
  readonly situatie: string;
  readonly feiten: Readonly<Partial<Record<FeitSleutel, unknown>>>;
  readonly bijna: {
    readonly wijziging: Readonly<Partial<Record<FeitSleutel, unknown>>>;
    readonly waarom: string;
  };
}

/** Filled in by a jurist and by nobody else. It lapses when the rule's hash changes. */
export interface Nagekeken {
  readonly wie: string;
  readonly rol: string;
  readonly datum: string;
  readonly hash: string;
}

interface RegelBasis {
  readonly id: string;
  readonly titel: string;
  /** Place in the line to the answer; a lower rank goes first. Equal ranks may not contradict. */
  readonly rang: number;
  readonly als: Voorwaarde;
  readonly redenen: readonly Reden[];
  /** Where the modeller doubted. */
  readonly twijfel?: string;
  readonly voorbeelden: readonly Voorbeeld[];
  readonly nagekeken: Nagekeken | null;
}

/** Which way the question goes: an answer at once, or consent under one of two regimes. */
export interface WegRegel extends RegelBasis {
  readonly vraag: 'weg';
  readonly dan:
    | {
        readonly toestemming: Exclude<Toestemming, 'nodig'>;
        readonly advies: Advies;
        readonly maximaal: Maximaal;
      }
    | {
        readonly toestemming: 'nodig';
        readonly regime: 'school' | 'geheim';
        /** While consent is not given, discuss without making the young person known. */
        readonly anoniemZolang?: true;
      };
}

/** Whose consent. */
export interface VanRegel extends RegelBasis {
  readonly vraag: 'van';
  readonly dan: { readonly van: readonly Persoon[] };
}

/** What the state of the consent means for what to do now. */
export interface StandRegel extends RegelBasis {
  readonly vraag: 'stand';
  readonly dan: { readonly advies: Advies; readonly maximaal: Maximaal };
}

export type Regel = WegRegel | VanRegel | StandRegel;

/** A notion the rules speak of that follows from facts: its first case that holds gives the value. */
export interface Begrip {
  readonly id: string;
  /** From which question on it is known: it may speak of what the questions before that one answered. */
  readonly bij: 'weg' | 'stand' | 'uitleg';
  readonly omschrijving: string;
  readonly gevallen: readonly { readonly als: Voorwaarde; readonly dan: string }[];
}

/** Something the answer says beside its four words. */
export interface Aanwijzing {
  readonly id: string;
  readonly soort: 'grondslag' | 'geheimhouding' | 'informeren' | 'doen' | 'let-op' | 'vastleggen';
  /** Of `grondslag` and `geheimhouding` the lowest rank that holds is said; of the others all that hold. */
  readonly rang: number;
  readonly als: Voorwaarde;
  /** To the one who shares, in the je-form. */
  readonly tekst: string;
  /** To anybody else, where the je-form would be wrong. */
  readonly tekstAnder?: string;
  readonly bronnen: readonly string[];
  readonly twijfel?: string;
}

/** A version of the rules that was published. */
export interface RegelVersie {
  readonly versie: string;
  /** ISO date. */
  readonly datum: string;
}

/** What one version of the rules added to what a code can say. */
export interface CodeLaag {
  /** The place of that version in the list of versions. */
  readonly vanaf: number;
  /** New facts, or more values of facts there are. The weighing has no values: it is an object of five answers. */
  readonly feiten: readonly {
    readonly sleutel: FeitSleutel;
    readonly waarden: Waarden;
    /** Most checks come to know this fact: then its being known takes less room. Of a new fact only. */
    readonly vaak?: true;
  }[];
  readonly antwoorden: readonly AntwoordToen[];
}

/** What codes of a meeting can name by its place in a list, in little room. What is in no list goes by a short hash. */
export interface OverlegLaag {
  readonly vormen: readonly string[];
  readonly doelen: readonly string[];
  readonly deelnemers: readonly string[];
  readonly eisen: readonly string[];
}
