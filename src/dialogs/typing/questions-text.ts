import type { Question } from '../check/question.ts';
import { open } from '../check/question.ts';
import { numberOf } from './match.ts';

const MAX_OPTIONS = 18;

/** The questions a typed answer is for: those still open, or all when somebody went back. */
export const askedByText = (questions: readonly Question[]): readonly Question[] => {
  const todo = open(questions);
  return todo.length > 0 ? todo : questions;
};

/** How many of them fit in one message without a wall of options: at least one. */
export function shownAsText(questions: readonly Question[]): readonly Question[] {
  let options = 0;
  const tooMany = questions.findIndex((question) => {
    options += question.options.length;
    return options > MAX_OPTIONS;
  });
  return tooMany < 0 ? questions : questions.slice(0, Math.max(1, tooMany));
}

const asText = (question: Question): string => {
  const lines = question.options.map((option) => `- ${numberOf(question, option)}: ${option.label}`);
  return [`**${question.label}**`, question.why, lines.join('\n')].join('\n\n');
};

const HOW = 'Typ een nummer of een woord. Ook kan: *terug*, *stop* of *hulp*.';
const HOW_MANY = 'Typ per vraag een nummer, op volgorde, zoals *2 1*. Ook kan: *terug*, *stop* of *hulp*.';

/** The open questions as a message with numbered options. */
export function questionsText(questions: readonly Question[], notices: readonly string[] = []): string {
  const asked = askedByText(questions);
  const shown = shownAsText(asked);
  const later = asked.filter((question) => !shown.includes(question)).map(({ name }) => name.toLowerCase());
  const more = later.length > 0 ? [`Daarna nog: ${later.join(', ')}.`] : [];
  return [...notices, ...shown.map(asText), ...more, shown.length > 1 ? HOW_MANY : HOW].join('\n\n');
}
