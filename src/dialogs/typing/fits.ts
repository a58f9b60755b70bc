import type { Option, Question } from '../check/question.ts';
import { normalise } from '../commands/normalise.ts';
import { isGeneric, named, resembling } from './match.ts';

/** "leeftijd: 14" says which question it answers. */
export function addressed(
  questions: readonly Question[],
  part: string,
): { question: Question; answer: string } | undefined {
  const typed = normalise(part);
  for (const question of questions) {
    for (const name of [normalise(question.name), normalise(question.id)]) {
      if (typed.startsWith(`${name} `)) return { question, answer: typed.slice(name.length + 1) };
    }
  }
  return undefined;
}

export interface Fit {
  readonly question: Question;
  readonly options: readonly Option[];
}

/** The questions an answer fits. One that names an option goes before one that only resembles it. */
export function fitsOf(questions: readonly Question[], answer: string): Fit[] {
  for (const match of [named, resembling]) {
    const fits = questions
      .map((question) => ({ question, options: match(question, answer) }))
      .filter(({ options }) => options.length > 0);
    if (fits.length > 0) return fits;
  }
  return [];
}

/** With one question on the screen, an answer that fits it is for that one, whatever else it fits. */
export function ofShown(first: Question, questions: readonly Question[], answer: string): Fit[] {
  const own = fitsOf([first], answer);
  return own.length > 0 || isGeneric(answer) ? own : fitsOf(questions, answer);
}
