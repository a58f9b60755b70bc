import type { State } from '../state/state.ts';
import { mayWeigh } from '../weighing/may-weigh.ts';
import { leaveWeighing } from './advance.ts';
import { answered, route } from './route.ts';

/**
 * A state that fits its facts. Card data comes from outside: a result without facts, or a weighing where there is
 * nothing to weigh, becomes the card that does fit.
 */
export function consistent(read: State): State {
  const state = read.screen === 'weeg' ? read : leaveWeighing(read);
  switch (state.screen) {
    case 'vragen':
      return state.group.length > 0 ? state : route(state);
    case 'resultaat':
    case 'notitie':
      return answered(state.feiten) ? { ...state, group: [] } : route(state);
    case 'kies':
      return Object.keys(state.feiten).length > 0 ? state : route(state);
    case 'wijzig':
      return state.group.length === 1 ? state : route(state);
    case 'weeg':
      return mayWeigh(state.feiten) ? { ...state, group: [] } : route(leaveWeighing(state));
    default:
      return state;
  }
}
