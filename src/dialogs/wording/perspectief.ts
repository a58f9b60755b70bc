import { PERSPECTIEVEN, type Perspectief } from '../../rules/index.ts';
import { button, type Execute } from '../cards/actions.ts';
import type { State } from '../state/state.ts';

/** Whom the card takes the reader for, in one line. */
export const PERSPECTIVE_LINE: Readonly<Record<Perspectief, string>> = {
  deler: 'Ik ga ervan uit dat jij iets weet en het wilt delen.',
  ontvanger: 'Ik ga ervan uit dat jij iets wilt weten dat een ander weet.',
  ander: 'Ik ga ervan uit dat je meekijkt met een ander.',
};

/** The law speaks to whoever shares; who asks or looks on is told so above those texts. */
export const addressed = (perspectief: Perspectief): string[] =>
  perspectief === 'deler' ? [] : ['Met *je* is hieronder wie de informatie deelt bedoeld.'];

const SWITCH: Readonly<Record<Perspectief, string>> = {
  deler: 'Ik wil zelf iets delen',
  ontvanger: 'Ik wil juist iets weten',
  ander: 'Ik kijk mee met een ander',
};

/** Buttons to be addressed as somebody else, keeping what is filled in. */
export const perspectiveButtons = (state: State): Execute[] =>
  PERSPECTIEVEN.filter((wie) => wie !== state.perspectief).map((wie) =>
    button(SWITCH[wie], 'perspectief', state, { wie }),
  );
