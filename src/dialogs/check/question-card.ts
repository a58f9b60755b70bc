import { type Action, button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { alert, container, type Element, small, text, title } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { understoodSection } from '../understanding/section.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import { PERSPECTIVE_LINE, perspectiveButtons } from '../wording/perspectief.ts';
import { progress } from './progress.ts';
import { questionInput, TYPING_HINT } from './question-input.ts';
import { questionsOf } from './questions.ts';

const NO_NAMES = 'Een naam is niet nodig. Typ die ook niet.';

/** "Nog niet ingevuld", by name, so that it is also found with the eyes closed. */
function missingLine(state: State, missing: readonly string[]): Element[] {
  const names = questionsOf(state)
    .filter(({ id }) => missing.includes(id))
    .map(({ name }) => name);
  return names.length > 0 ? [alert(`Nog niet ingevuld: ${names.join(', ')}. De rest is bewaard.`)] : [];
}

/** How far it still is, counted from the rules and not promised. */
function progressLine({ feiten, group }: State): string {
  const after = Math.max(
    0,
    progress(feiten).nogOngeveer - group.filter((key) => feiten[key] === undefined).length,
  );
  const left = Math.round(after);
  if (left === 0) return 'Hierna komt waarschijnlijk de uitkomst.';
  return `Hierna nog ongeveer ${left} ${left === 1 ? 'vraag' : 'vragen'}.`;
}

/** The card with questions of the check. */
export function questionCard(
  state: State,
  notices: readonly string[],
  missing: readonly string[],
  understood: readonly UnderstoodFact[] = [],
): AdaptiveCard {
  const first = state.trail.length === 0;
  const intro = first ? [text(PERSPECTIVE_LINE[state.perspectief]), small(NO_NAMES)] : [];
  const body = [
    title(first ? 'Toestemming nodig?' : 'Nog even dit'),
    ...notices.map(text),
    ...missingLine(state, missing),
    ...understoodSection(understood, state),
    ...intro,
    ...questionsOf(state).map((question) =>
      container(questionInput(question, missing), { spacing: 'large' }),
    ),
    small(progressLine(state)),
    small(TYPING_HINT),
  ];
  const actions: Action[] = [
    primary(button('Verder', 'verder', state)),
    ...(first ? [] : [button('Terug', 'terug', state)]),
    button('Direct gevaar', 'gevaar', state),
    ...(first ? perspectiveButtons(state) : []),
    button('Stop', 'stop', state),
  ];
  return card(body, actions);
}
