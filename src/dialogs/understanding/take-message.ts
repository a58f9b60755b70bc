import type { Feiten } from '../../rules/index.ts';
import { merge } from '../check/dropped.ts';
import type { Event, Step, View } from '../check/event.ts';
import { route } from '../check/route.ts';
import { show } from '../check/show.ts';
import { emptyState, type State } from '../state/state.ts';
import { changesOf } from './notices.ts';

/** Takes up what was read in a message: a new check, or more of the one that runs, and says what it changed. */
export function takeMessage(before: State, { understood = [], fresh = false, perspectief }: Event): Step {
  const base: State = fresh ? emptyState(perspectief ?? 'deler') : before;
  const read = Object.fromEntries(understood.map(({ feit, waarde }) => [feit, waarde])) as Feiten;
  const { feiten, notices } = merge(base.feiten, read);
  const state = route({ ...base, feiten, perspectief: perspectief ?? base.perspectief });
  const step = show(state, [...changesOf(base.feiten, read), ...notices]);
  const withFacts = (view: View): View =>
    view.kind === 'card' || view.kind === 'questions' ? { ...view, understood } : view;
  return { ...step, views: step.views.map(withFacts) };
}
