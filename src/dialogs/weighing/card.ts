import type { Perspectief } from '../../rules/index.ts';
import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { alert, container, small, text, title } from '../cards/elements.ts';
import { questionInput, TYPING_HINT } from '../check/question-input.ts';
import { questionsOf } from '../check/questions.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { addressed } from '../wording/perspectief.ts';

const INTRO: Readonly<Record<Perspectief, string>> = {
  deler:
    'Er is geen toestemming. Alleen jij kunt afwegen of je toch deelt. Doe het niet alleen: praat met een collega.',
  ontvanger: 'Er is geen toestemming. De afweging is aan wie de informatie heeft. Loop de vragen samen door.',
  ander: 'Er is geen toestemming. De afweging is aan wie de informatie heeft. Loop de vragen samen door.',
};

/** The five questions of bijlage 6 on one card. */
export function weighingCard(
  state: State,
  notices: readonly string[],
  missing: readonly string[],
): AdaptiveCard {
  const questions = questionsOf(state);
  const names = questions.filter(({ id }) => missing.includes(id)).map(({ name }) => name);
  return card(
    [
      title(state.perspectief === 'deler' ? 'Weeg zelf af' : 'De afweging'),
      ...notices.map(text),
      ...(names.length > 0 ? [alert(`Nog niet ingevuld: ${names.join(', ')}. De rest is bewaard.`)] : []),
      text(INTRO[state.perspectief]),
      ...addressed(state.perspectief).map(small),
      ...questions.map((question) => container(questionInput(question, missing), { spacing: 'large' })),
      small('Vijf vragen uit het afwegingskader, bijlage 6 van het privacyconvenant (2025).'),
      small(TYPING_HINT),
    ],
    [
      primary(button('Verder', 'verder', state)),
      button('Terug', 'terug', state),
      button('Direct gevaar', 'gevaar', state),
      button('Stop', 'stop', state),
    ],
  );
}
