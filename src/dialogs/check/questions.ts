import type { State } from '../state/state.ts';
import { weighingQuestions } from '../weighing/questions.ts';
import { factQuestion, pickQuestion } from './fact-questions.ts';
import type { Question } from './question.ts';

/** The questions of the card a state shows; empty for a card that asks nothing. */
export function questionsOf(state: State): readonly Question[] {
  switch (state.screen) {
    case 'vragen':
    case 'wijzig':
      return state.group.map((sleutel) => factQuestion(sleutel, state));
    case 'kies':
      return [pickQuestion(state)];
    case 'weeg':
      return weighingQuestions(state);
    default:
      return [];
  }
}
