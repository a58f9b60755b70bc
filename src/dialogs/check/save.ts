import { AFWEGING_VRAGEN, type Afweging, type Feiten } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { weighingOf } from '../weighing/questions.ts';
import { fromCode } from './codes.ts';
import { merge } from './dropped.ts';
import type { Answers } from './question.ts';

/** A state with what was just answered in it, and what to say about it. */
export interface Saved {
  readonly state: State;
  readonly notices: readonly string[];
}

const asFacts = (answers: Answers): Feiten =>
  Object.fromEntries(Object.entries(answers).map(([id, code]) => [id, fromCode(code)]));

const asWeighing = (answers: Answers): Afweging =>
  Object.fromEntries(
    AFWEGING_VRAGEN.filter((vraag) => vraag in answers).map((vraag) => [
      vraag,
      fromCode(answers[vraag] ?? ''),
    ]),
  );

/** Keeps what is filled in, whichever button was tapped. A change or a choice counts only once it is sent. */
export function save(state: State, answers: Answers = {}): Saved {
  if (Object.keys(answers).length === 0) return { state, notices: [] };
  if (state.screen === 'weeg') {
    const afweging = { ...weighingOf(state.feiten), ...asWeighing(answers) };
    return { state: { ...state, feiten: { ...state.feiten, afweging } }, notices: [] };
  }
  const { feiten, notices } = merge(state.feiten, asFacts(answers));
  return { state: { ...state, feiten }, notices };
}
