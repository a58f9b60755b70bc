import type { TurnContext } from '../types.ts';
import { BRINGS, EXCEPT, EXCEPTION_KEYS, EXTRA, type MdoQuestion, questionFor, SHARED } from './question.ts';
import type { MdoAnswers } from './state.ts';
import { tafelVan, vormVan } from './tafel.ts';

/** Ids of all questions there can be with these answers, in the order in which one rests on another. */
function ids(answers: MdoAnswers, context: TurnContext): string[] {
  return [
    ...tafelVan(answers, context).map(({ id }) => `${BRINGS}${id}`),
    ...EXCEPTION_KEYS.map((key) => `${EXCEPT}${key}`),
    ...(vormVan(answers, context)?.eisen ?? []).map(({ id }) => `${EXTRA}${id}`),
  ];
}

const FIRST = ['vorm', 'doel', 'tafel', 'gezin', 'klopt', ...SHARED];

/** What holds of a value as the answer to a question: one of its options, or those of several that are. */
function valid(question: MdoQuestion, value: unknown): string | readonly string[] | undefined {
  const fits = (code: unknown) => question.options.some((option) => option.value === code);
  if (!question.many) return fits(value) ? (value as string) : undefined;
  const codes = Array.isArray(value) ? [...new Set(value.filter(fits) as string[])] : [];
  return codes.length > 0 ? codes : undefined;
}

/** The answers that hold, read in order, and whether any had to be dropped. */
export function cleaned(
  raw: Readonly<Record<string, unknown>>,
  context: TurnContext,
): { answers: MdoAnswers; dropped: boolean } {
  const answers: Record<string, string | readonly string[]> = {};
  const take = (id: string) => {
    if (!Object.hasOwn(raw, id)) return;
    const question = questionFor(id, answers, context);
    const value = question && valid(question, raw[id]);
    if (value !== undefined) answers[id] = value;
  };
  FIRST.forEach(take);
  ids(answers, context).forEach(take);
  const same = (id: string) => JSON.stringify(answers[id]) === JSON.stringify(raw[id]);
  return { answers, dropped: Object.keys(raw).some((id) => !same(id)) };
}

/** Answers with more answers in them; what they made pointless is gone. */
export const withAnswers = (before: MdoAnswers, more: MdoAnswers, context: TurnContext): MdoAnswers =>
  cleaned({ ...before, ...more }, context).answers;
