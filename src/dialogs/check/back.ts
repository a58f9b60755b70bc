import type { FeitSleutel } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { leaveWeighing } from './advance.ts';
import { without } from './dropped.ts';
import type { Event, Step } from './event.ts';
import { progress } from './progress.ts';
import { resume, route } from './route.ts';
import { save } from './save.ts';
import { show } from './show.ts';

const AT_START = 'Dit is de eerste kaart. Verder terug kan niet.';

/** The card before this one, with its answers filled in. What was answered later stays. */
export function back(before: State, event: Event): Step {
  if (before.screen === 'vragen') {
    const { state, notices } = save(before, event.answers);
    return state.typing ? undoTyped(state) : previous(state, notices);
  }
  if (before.screen === 'resultaat') return previous(before, []);
  if (before.screen === 'weeg') return show(route(leaveWeighing(before)));
  if (before.screen === 'kies' || before.screen === 'wijzig') return show(route(before));
  return show(resume(before));
}

/** Who types answers one by one takes back the last one; with none of this group given, the group before. */
function undoTyped(state: State): Step {
  const answered = state.group.filter((sleutel) => state.feiten[sleutel] !== undefined);
  const last = answered.at(-1);
  if (!last || answered.length === state.group.length) return previous(state, []);
  return show({ ...state, feiten: without(state.feiten, [last]) });
}

function previous(state: State, notices: readonly string[]): Step {
  const { nu } = progress(state.feiten);
  const stillAsked = (sleutel: FeitSleutel) => state.feiten[sleutel] !== undefined || nu.includes(sleutel);
  const trail = [...state.trail];
  while (trail.length > 0) {
    const group = (trail.pop() ?? []).filter(stillAsked);
    if (group.length > 0) return show({ ...state, screen: 'vragen', group, trail }, notices);
  }
  return show(state, [...notices, AT_START]);
}
