import { WEET_NIET } from '../../rules/index.ts';

/** Inputs of a card hold text only; these are the texts of yes and no. */
export const YES = 'ja';
export const NO = 'nee';

/** A value as the value of an input. */
export const toCode = (value: string | boolean): string =>
  value === true ? YES : value === false ? NO : value;

/** The value of an input as a yes, a no or a code. */
export const fromCode = (code: string): string | boolean =>
  code === YES ? true : code === NO ? false : code;

export const DONT_KNOW = {
  value: WEET_NIET,
  label: 'Weet ik niet',
  words: ['weet niet', 'weet ik niet', 'geen idee', 'onbekend', '0'],
} as const;
