import type { Answers, Question } from './question.ts';

/** What was filled in on a card, and the names of the questions whose answer could not be read. */
export interface Inputs {
  readonly answers: Answers;
  readonly unreadable: readonly string[];
}

const valueAt = (data: unknown, id: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, id) ? Reflect.get(data, id) : undefined;

/** Reads the inputs a client merged into the data of a button. An empty input is no answer. */
export function readInputs(questions: readonly Question[], data: unknown): Inputs {
  const answers: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const { id, name, options } of questions) {
    const value = valueAt(data, id);
    if (value === undefined || value === null || value === '') continue;
    const option = options.find((candidate) => candidate.value === value);
    if (option) answers[id] = option.value;
    else unreadable.push(name);
  }
  return { answers, unreadable };
}
