import type { FeitSleutel, Perspectief } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import type { Answers } from './question.ts';

/** What somebody can ask of the bot; each button sends one, and each can be typed. */
export const VERBS = [
  'begin',
  'verder',
  'antwoord',
  'bericht',
  'terug',
  'stop',
  'opnieuw',
  'wijzig',
  'weeg',
  'vastleggen',
  'waarom',
  'wat-als',
  'perspectief',
  'gevaar',
  'hulp',
  'typ',
  'herhaal',
  'dank',
] as const;

export type Verb = (typeof VERBS)[number];

export interface Event {
  readonly verb: Verb;
  readonly answers?: Answers;
  /** For `wijzig`: which fact, when that is already known. */
  readonly feit?: FeitSleutel;
  readonly perspectief?: Perspectief;
  /** For `bericht`: what was read in a message, and whether it begins a check of its own. */
  readonly understood?: readonly UnderstoodFact[];
  readonly fresh?: boolean;
  /** A line to say with whatever is shown. */
  readonly notice?: string;
  /** Typed rather than tapped: longer texts then come as messages. */
  readonly typed: boolean;
}

/** Something to show: the card of the state, its questions as text, or one of the longer texts. */
export type View =
  | {
      readonly kind: 'card';
      readonly notices?: readonly string[];
      readonly missing?: readonly string[];
      readonly understood?: readonly UnderstoodFact[];
    }
  | {
      readonly kind: 'questions';
      readonly notices?: readonly string[];
      readonly understood?: readonly UnderstoodFact[];
    }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'note' | 'danger-note' | 'why' | 'what-if' };

export interface Step {
  readonly state: State;
  readonly views: readonly View[];
}
