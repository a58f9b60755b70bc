import type { FeitSleutel, FeitWaarde, Uitkomst } from './contract.ts';
import type { Bron } from './data/types.ts';

/** A statement in plain words with the sources it rests on. */
export interface Toelichting {
  readonly tekst: string;
  readonly bronnen: readonly Bron[];
}

/** Why the answer is what it is, and what comes with it. All texts are plain Dutch, ready to show. */
export interface Uitleg {
  /** One or more per rule that carried the answer, in the order of the line to the answer. */
  readonly redenen: readonly (Toelichting & { readonly regel: string; readonly titel: string })[];
  /** The lawful basis under the AVG. */
  readonly grondslag: Toelichting;
  /** The duty of secrecy. A separate question from the lawful basis. */
  readonly geheimhouding: Toelichting;
  /** Who must be informed, and when. */
  readonly informeren: readonly Toelichting[];
  /** What goes before all else, because somebody may be in danger. */
  readonly eerst: readonly Toelichting[];
  /** What the law or the sources ask to be done with this answer. */
  readonly doen: readonly Toelichting[];
  /** Where law moved on, sources disagree, or somebody should look twice. */
  readonly letOp: readonly Toelichting[];
  /** What must be recorded. */
  readonly vastleggen: readonly Toelichting[];
  /** Doubts of the modellers, per rule that carried the answer. */
  readonly twijfels: readonly string[];
  /** Rules that would have spoken, had an earlier one not gone before them. */
  readonly opzij: readonly { readonly regel: string; readonly titel: string }[];
}

/** One change of one fact that changes the answer. */
export interface WatAls {
  readonly feit: FeitSleutel;
  readonly waarde: FeitWaarde;
  /** What the rules then say: an answer, a further question, or several answers. */
  readonly uitkomst: Uitkomst;
}
