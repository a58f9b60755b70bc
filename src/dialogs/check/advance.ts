import type { State } from '../state/state.ts';
import { withoutHalfWeighing } from '../weighing/may-weigh.ts';
import { change } from './change.ts';
import type { Event, Step } from './event.ts';
import { PICK } from './fact-questions.ts';
import { progress } from './progress.ts';
import { open } from './question.ts';
import { questionsOf } from './questions.ts';
import { resume, route } from './route.ts';
import { save } from './save.ts';
import { show } from './show.ts';

/** On to the next card: what is not filled in and still matters is asked again, with all else kept. */
export function advance(before: State, event: Event): Step {
  switch (before.screen) {
    case 'vragen':
      return advanceQuestions(before, event);
    case 'wijzig': {
      const { state, notices } = save(before, event.answers);
      return show(route(state), notices);
    }
    case 'kies':
      return change(before, event, event.answers?.[PICK]);
    case 'weeg':
      return advanceWeighing(before, event);
    case 'resultaat':
      return show(before, ['Dit is de uitkomst. Je kunt die vastleggen of een antwoord wijzigen.']);
    default:
      return show(resume(before));
  }
}

function advanceQuestions(before: State, event: Event): Step {
  const { state, notices } = save(before, event.answers);
  const { nu } = progress(state.feiten);
  const missing = before.group.filter(
    (sleutel) => state.feiten[sleutel] === undefined && nu.includes(sleutel),
  );
  if (missing.length === 0) return show(route({ ...state, trail: [...state.trail, before.group] }), notices);
  const group = before.group.filter((sleutel) => state.feiten[sleutel] !== undefined || nu.includes(sleutel));
  return show({ ...state, group }, notices, missing);
}

function advanceWeighing(before: State, event: Event): Step {
  const { state } = save(before, event.answers);
  const missing = open(questionsOf(state)).map(({ id }) => id);
  return missing.length > 0 ? show(state, [], missing) : show(route(state));
}

/** The state for any other card than that of the weighing. */
export const leaveWeighing = (state: State): State => ({
  ...state,
  feiten: withoutHalfWeighing(state.feiten),
});
