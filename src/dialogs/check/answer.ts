import type { State } from '../state/state.ts';
import { advance } from './advance.ts';
import type { Event, Step, View } from './event.ts';
import { progress } from './progress.ts';
import { open } from './question.ts';
import { questionsOf } from './questions.ts';
import { save } from './save.ts';

/** Answers that were typed: on to the next card when nothing is left open, otherwise the rest as text. */
export function answerTyped(before: State, event: Event): Step {
  const typing: State = { ...before, typing: true };
  if (before.screen === 'kies' || before.screen === 'wijzig') return advance(typing, event);
  const { state, notices } = save(typing, event.answers);
  // An answer just given may have made the rest needless.
  const { nu } = progress(state.feiten);
  const left = open(questionsOf(state)).filter(
    ({ id }) => state.screen !== 'vragen' || nu.some((key) => key === id),
  );
  if (left.length > 0) return { state, views: [{ kind: 'questions', notices }] };
  const { answers: _, ...rest } = event;
  const next = advance(state, rest);
  return { ...next, views: next.views.map((view) => withNotices(view, notices)) };
}

const withNotices = (view: View, notices: readonly string[]): View =>
  view.kind === 'card' || view.kind === 'questions'
    ? { ...view, notices: [...notices, ...(view.notices ?? [])] }
    : view;
