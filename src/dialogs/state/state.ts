import type { Feiten, FeitSleutel, Perspectief } from '../../rules/index.ts';

/** Every card the dialogs can show. */
export const SCREENS = [
  'start',
  'vragen',
  'resultaat',
  'kies',
  'wijzig',
  'weeg',
  'notitie',
  'gevaar',
  'gevaar-notitie',
  'hulp',
  'gestopt',
] as const;

export type Screen = (typeof SCREENS)[number];

/** All a dialog knows. It travels in the card as plain codes; nothing in it says who the child is. */
export interface State {
  readonly screen: Screen;
  readonly perspectief: Perspectief;
  readonly feiten: Feiten;
  /** The facts asked on the card, empty when there is nothing left to ask. */
  readonly group: readonly FeitSleutel[];
  /** The groups asked before this one, for "terug". */
  readonly trail: readonly (readonly FeitSleutel[])[];
  /** Somebody who types gets the questions as text. */
  readonly typing: boolean;
}

/** A check from nothing known. */
export const emptyState = (perspectief: Perspectief = 'deler'): State => ({
  screen: 'start',
  perspectief,
  feiten: {},
  group: [],
  trail: [],
  typing: false,
});
