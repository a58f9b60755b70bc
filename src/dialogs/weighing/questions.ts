import { type Afweging, type AfwegingVraag, afwegingVragen, type Feiten } from '../../rules/index.ts';
import { DONT_KNOW, NO, toCode, YES } from '../check/codes.ts';
import type { Question } from '../check/question.ts';
import type { State } from '../state/state.ts';

const YES_NO = [{ value: YES, label: 'Ja', words: [] }, { value: NO, label: 'Nee', words: [] }, DONT_KNOW];

/** The weighing as far as it was filled in. */
export const weighingOf = (feiten: Feiten): Afweging =>
  typeof feiten.afweging === 'object' ? feiten.afweging : {};

/** The answer to one of the five, if any. */
export const weighed = (feiten: Feiten, vraag: AfwegingVraag) => weighingOf(feiten)[vraag];

/** The five questions of bijlage 6, each with what to think of. */
export const weighingQuestions = (state: State): Question[] =>
  afwegingVragen.map(({ sleutel, naam, vraag, denkAan }) => {
    const value = weighed(state.feiten, sleutel);
    return {
      id: sleutel,
      name: naam,
      label: vraag,
      why: `Denk aan: ${denkAan}`,
      options: YES_NO,
      ...(value === undefined ? {} : { value: toCode(value) }),
    };
  });
