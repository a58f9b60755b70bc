import { FEIT_SLEUTELS } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { mayWeigh } from '../weighing/may-weigh.ts';
import type { Event, Step } from './event.ts';
import { PICK } from './fact-questions.ts';
import { show } from './show.ts';

const NOTHING_YET = 'Er is nog geen antwoord om te wijzigen. Begin met de vragen hieronder.';

/** To the card that changes one answer: first which one, unless that is already said. */
export function change(state: State, event: Event, picked?: string): Step {
  const feit = FEIT_SLEUTELS.find((sleutel) => sleutel === (picked ?? event.feit));
  if (Object.keys(state.feiten).length === 0) return show(state, [NOTHING_YET]);
  if (feit === 'afweging' && mayWeigh(state.feiten)) return show({ ...state, screen: 'weeg', group: [] });
  if (feit && feit !== 'afweging') return show({ ...state, screen: 'wijzig', group: [feit] });
  return show({ ...state, screen: 'kies' }, [], event.verb === 'verder' ? [PICK] : []);
}
