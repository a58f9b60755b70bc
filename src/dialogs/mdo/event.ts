import type { UnderstoodFact } from '../understanding/understood.ts';
import type { MdoAnswers, MdoState } from './state.ts';

/** What somebody can ask of this dialog; each button sends one, and each can be typed. */
export const MDO_VERBS = [
  'begin',
  'verder',
  'antwoord',
  'bericht',
  'terug',
  'stop',
  'opnieuw',
  'wijzig',
  'vastleggen',
  'waarom',
  'papieren',
  'gevaar',
  'hulp',
  'typ',
  'herhaal',
] as const;

export type MdoVerb = (typeof MDO_VERBS)[number];

export interface MdoEvent {
  readonly verb: MdoVerb;
  readonly answers?: MdoAnswers;
  /** For `wijzig`: which question, when that is already known. */
  readonly vraag?: string;
  /** What was read in a message. */
  readonly understood?: readonly UnderstoodFact[];
  /** A line to say with whatever is shown. */
  readonly notice?: string;
  readonly typed: boolean;
}

/** Something to show: the card of the state, its questions as text, or one of the longer texts. */
export type MdoView =
  | {
      readonly kind: 'card' | 'questions';
      readonly notices?: readonly string[];
      readonly missing?: readonly string[];
      readonly understood?: readonly UnderstoodFact[];
    }
  | { readonly kind: 'note' | 'danger-note' | 'why' };

export interface MdoStep {
  readonly state: MdoState;
  readonly views: readonly MdoView[];
}
