import type { Option, Question } from '../check/question.ts';
import { normalise } from '../commands/normalise.ts';

const AGES: readonly (readonly [below: number, code: string])[] = [
  [12, '0-11'],
  [16, '12-15'],
  [18, '16-17'],
  [121, '18+'],
];

/** "14 jaar", or 14 where the list has no fourteenth option. */
function age(question: Question, typed: string): Option | undefined {
  const match = question.id === 'leeftijd' ? /^(\d{1,3})( jaar)?$/.exec(typed) : null;
  if (!match) return undefined;
  const years = Number(match[1]);
  const code = AGES.find(([below]) => years < below)?.[1];
  return question.options.find(({ value }) => value === code);
}

const DONT_KNOW = 'weet-niet';

/** The numbers under which options are shown: from 1, and 0 for not knowing. */
export const numberOf = (question: Question, option: Option): number =>
  option.value === DONT_KNOW ? 0 : question.options.indexOf(option) + 1;

const names = ({ value, label, words }: Option): string[] => [value, label, ...words].map(normalise);

/** The options a typed answer names: by number, age, code, label or a word that means exactly that. */
export function named(question: Question, answer: string): readonly Option[] {
  const typed = normalise(answer);
  if (/^\d+$/.test(typed)) {
    const option = question.options.find((candidate) => numberOf(question, candidate) === Number(typed));
    if (option) return [option];
  }
  const years = age(question, typed);
  if (years) return [years];
  return typed === '' ? [] : question.options.filter((option) => names(option).includes(typed));
}

/** The options a typed answer may mean: "ja" for "Ja, zij stemmen in", or a part of a label. */
export function resembling(question: Question, answer: string): readonly Option[] {
  const typed = normalise(answer);
  const first = question.options.filter(({ label }) => normalise(label).split(' ')[0] === typed);
  if (first.length > 0 || typed.length < 3) return first;
  return question.options.filter((option) =>
    names(option).some((name) => ` ${name} `.includes(` ${typed} `)),
  );
}

/** An answer that says nothing about which question it belongs to: a number, yes, no, or not knowing. */
export const isGeneric = (answer: string): boolean =>
  /^(\d+|ja|nee|weet niet|weet ik niet|geen idee|onbekend)$/.test(normalise(answer));
