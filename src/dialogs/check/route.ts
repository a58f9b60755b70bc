import type { Feiten } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { progress } from './progress.ts';

/** Whether the rules have an answer, or several side by side. */
export const answered = (feiten: Feiten): boolean => progress(feiten).nu.length === 0;

/** The next card: what can still change the answer, or the answer itself. */
export function route(state: State): State {
  const group = progress(state.feiten).nu;
  return { ...state, screen: group.length > 0 ? 'vragen' : 'resultaat', group };
}

/** Back to where the check was before a card that only informs. */
export const resume = (state: State): State =>
  state.group.length > 0 ? { ...state, screen: 'vragen' } : route(state);
