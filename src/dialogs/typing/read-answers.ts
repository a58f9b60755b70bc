import type { Option, Question } from '../check/question.ts';
import { addressed, fitsOf, ofShown } from './fits.ts';
import { isGeneric, named, numberOf, resembling } from './match.ts';
import { split } from './split.ts';

/** Typed answers: what was understood, or why nothing could be done with it. */
export interface ReadAnswers {
  readonly answers: Readonly<Record<string, string>>;
  readonly notice: string;
  /** Nothing was left over, and nothing fitted twice. */
  readonly whole: boolean;
}

const REST = 'De rest kon ik niet plaatsen.';

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
  // A bare number or yes is for the next question that was read, never for one not seen yet.
  if (!byName && isGeneric(part) && shown < 1) return undefined;
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

const only = (options: readonly Option[]): Option | undefined =>
  options.length === 1 ? options[0] : undefined;

/**
 * As many answers as were put, most of them one option of the question in its place: then that is what they mean.
 * One that is none of them is left out, and loses nothing of the others.
 */
function inOrder(asked: readonly Question[], parts: readonly string[]): ReadAnswers | undefined {
  if (parts.length < 2 || parts.length > asked.length) return undefined;
  const places = parts.map((part, i) => ({ part, question: asked[i] as Question }));
  const exact = places.filter(({ question, part }) => only(named(question, part)));
  if (exact.length * 2 <= parts.length) return undefined;
  const pairs = places.flatMap(({ question, part }) => {
    const option = only(named(question, part)) ?? only(resembling(question, part));
    return option ? [{ question, option }] : [];
  });
  const lines = pairs.map(({ question, option }) => `${question.name}: ${option.label}.`);
  const whole = pairs.length === parts.length;
  return {
    answers: Object.fromEntries(pairs.map(({ question, option }) => [question.id, option.value])),
    notice: [...lines, ...(whole ? [] : [REST])].join(' '),
    whole,
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
  const parts = split(text);
  // A word may answer a question that is still to come; a bare number only one that was read.
  const ordered = parts.slice(shown).some(isGeneric) ? undefined : inOrder(asked, parts);
  if (ordered) return ordered;
  const answers: Record<string, string> = {};
  const understood: string[] = [];
  const problems = new Set<string>();
  let todo = asked;
  for (const part of parts) {
    const unanswered = asked.slice(0, shown).filter(({ id }) => answers[id] === undefined);
    const found = find(all, todo, part, unanswered.length);
    if (!found || 'problem' in found) {
      problems.add(found?.problem ?? REST);
      continue;
    }
    answers[found.question.id] = found.option.value;
    understood.push(`${found.question.name}: ${found.option.label}.`);
    todo = todo.filter(({ id }) => id !== found.question.id);
  }
  if (understood.length === 0 && (problems.size === 0 || problems.has(REST))) return undefined;
  return { answers, notice: [...understood, ...problems].join(' '), whole: problems.size === 0 };
}
