import type { Option, Question } from '../check/question.ts';
import { addressed, fitsOf, ofShown } from './fits.ts';
import { isGeneric, named, numberOf } from './match.ts';
import { split } from './split.ts';

/** Typed answers: what was understood, or why nothing could be done with it. */
export interface ReadAnswers {
  readonly answers: Readonly<Record<string, string>>;
  readonly notice: string;
  /** Nothing was left over, and nothing fitted twice. */
  readonly whole: boolean;
}

const list = (names: readonly string[]): string => names.join(' of ');

const chooseOption = (question: Question, options: readonly Option[]): string => {
  const choices = options.map((option) => `${numberOf(question, option)} (${option.label})`);
  return `Dat past bij meer antwoorden op ‘${question.label}’. Typ ${list(choices)}.`;
};

const chooseQuestion = (questions: readonly Question[]): string => {
  const example = questions[0]?.name.toLowerCase() ?? '';
  return `Dat past bij meer vragen: ${list(questions.map(({ name }) => name))}. Zet de naam van de vraag ervoor, zoals ‘${example}: …’.`;
};

type Found = { question: Question; option: Option } | { problem: string } | undefined;

function find(all: readonly Question[], questions: readonly Question[], part: string, shown: number): Found {
  const byName = addressed(all, part);
  const first = questions[0];
  if (!first && !byName) return undefined;
  const candidates = byName ? [byName.question] : isGeneric(part) && first ? [first] : questions;
  const answer = byName?.answer ?? part;
  const fits =
    first && shown === 1 && !byName ? ofShown(first, questions, answer) : fitsOf(candidates, answer);
  const fit = fits[0];
  if (!fit) return undefined;
  if (fits.length > 1) return { problem: chooseQuestion(fits.map(({ question }) => question)) };
  const option = fit.options[0];
  if (!option || fit.options.length > 1) return { problem: chooseOption(fit.question, fit.options) };
  return { question: fit.question, option };
}

/** As many answers as were put, each naming one option of the question in its place: then that is what they mean. */
function inOrder(asked: readonly Question[], parts: readonly string[]): ReadAnswers | undefined {
  if (parts.length < 2 || parts.length > asked.length) return undefined;
  const chosen = parts.map((part, i) => named(asked[i] as Question, part));
  if (chosen.some((options) => options.length !== 1)) return undefined;
  const pairs = chosen.map(([option], i) => ({ question: asked[i] as Question, option: option as Option }));
  return {
    answers: Object.fromEntries(pairs.map(({ question, option }) => [question.id, option.value])),
    notice: pairs.map(({ question, option }) => `${question.name}: ${option.label}.`).join(' '),
    whole: true,
  };
}

/**
 * Reads a typed answer to the questions `asked`, or to any of the card by its name. `shown` is how many were put
 * as text.
 * `undefined` when nothing in it is an answer.
 */
export function readAnswers(
  all: readonly Question[],
  asked: readonly Question[],
  text: string,
  shown: number,
): ReadAnswers | undefined {
  const ordered = inOrder(asked, split(text));
  if (ordered) return ordered;
  const answers: Record<string, string> = {};
  const understood: string[] = [];
  let todo = asked;
  for (const part of split(text)) {
    const found = find(all, todo, part, shown);
    if (!found || 'problem' in found) {
      if (understood.length === 0 && !found) return undefined;
      const problem = found?.problem ?? 'De rest kon ik niet plaatsen.';
      return { answers, notice: [...understood, problem].join(' '), whole: false };
    }
    answers[found.question.id] = found.option.value;
    understood.push(`${found.question.name}: ${found.option.label}.`);
    todo = todo.filter(({ id }) => id !== found.question.id);
  }
  return understood.length > 0 ? { answers, notice: understood.join(' '), whole: true } : undefined;
}
