import { type FeitSleutel, feitDefinitie } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { given, nameOf, questionOf } from '../wording/feit.ts';
import { DONT_KNOW, toCode } from './codes.ts';
import type { Question } from './question.ts';

/** A fact as a question in the wording for who is asking, with the answer so far. */
export function factQuestion(sleutel: FeitSleutel, state: State): Question {
  const { naam, waarom, opties } = feitDefinitie(sleutel);
  const value = state.feiten[sleutel];
  return {
    id: sleutel,
    name: naam,
    label: questionOf(sleutel, state.perspectief),
    why: waarom,
    options: [
      ...opties.map(({ waarde, label, ook }) => ({ value: toCode(waarde), label, words: ook ?? [] })),
      DONT_KNOW,
    ],
    ...(value !== undefined && typeof value !== 'object' ? { value: toCode(value) } : {}),
  };
}

export const PICK = 'kies';

/** Which of the answers given is to change. */
export const pickQuestion = (state: State): Question => ({
  id: PICK,
  name: 'Antwoord',
  label: 'Welk antwoord wil je wijzigen?',
  why: 'De andere antwoorden blijven staan.',
  options: given(state.feiten).map(([sleutel]) => ({
    value: sleutel,
    label: nameOf(sleutel),
    words: [sleutel.toLowerCase()],
  })),
});
