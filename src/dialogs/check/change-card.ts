import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { container, small, text, title } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { questionInput, TYPING_HINT } from './question-input.ts';
import { questionsOf } from './questions.ts';

const TITLES = { kies: 'Wijzig een antwoord', wijzig: 'Wijzig je antwoord' };

/** One question, to change one answer: which one, or what it should be. */
export const changeCard = (
  state: State & { readonly screen: 'kies' | 'wijzig' },
  notices: readonly string[],
  missing: readonly string[],
): AdaptiveCard =>
  card(
    [
      title(TITLES[state.screen]),
      ...notices.map(text),
      ...questionsOf(state).map((question) => container(questionInput(question, missing))),
      small(TYPING_HINT),
    ],
    [
      primary(button('Verder', 'verder', state)),
      button('Terug', 'terug', state),
      button('Stop', 'stop', state),
    ],
  );
