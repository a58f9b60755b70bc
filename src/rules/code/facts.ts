import {
  AFWEGING_VRAGEN,
  type Afweging,
  type Feiten,
  type FeitSleutel,
  type FeitWaarde,
  WEET_NIET,
} from '../contract.ts';
import type { CodeFact } from './table.ts';
import { evenly, type Tape } from './tape.ts';

type Weights = readonly [absent: number, dontKnow: number, given: number];

/**
 * How much room it takes to say that a fact is absent, not known, or given, for facts that most checks come to know and
 * for the others. A code is written in each of these ways and the shortest is taken. Never change these: only how a
 * code reads is fixed by them, for old codes too.
 */
const WAYS: readonly { readonly often: Weights; readonly seldom: Weights }[] = [
  // As a check mostly goes: the situation is known, and something of what else could matter.
  { often: [3, 1, 28], seldom: [23, 1, 8] },
  // A longer check, up to a refusal and a weighing.
  { often: [1, 1, 62], seldom: [26, 2, 36] },
  // Everything is known.
  { often: [1, 1, 62], seldom: [1, 1, 62] },
  // Much is not known.
  { often: [2, 7, 7], seldom: [6, 5, 5] },
];

/** In how many ways facts can be written. */
export const WAY_COUNT = WAYS.length;

/** Of the five answers of a weighing: absent, not known, yes, no. */
const WEIGHED = [1, 1, 7, 7];
const ANSWERS = [undefined, WEET_NIET, true, false] as const;

/** Writes facts in one of the ways, or reads them back. */
export function factsOn(tape: Tape, table: readonly CodeFact[], way: number, feiten: Feiten): Feiten {
  const read: [FeitSleutel, FeitWaarde][] = [];
  for (const fact of table) {
    const value = feiten[fact.key];
    const weights = (WAYS[way] as (typeof WAYS)[number])[fact.often ? 'often' : 'seldom'];
    const state = tape.digit(weights, value === undefined ? 0 : value === WEET_NIET ? 1 : 2);
    if (state === 1) read.push([fact.key, WEET_NIET]);
    if (state === 2) read.push([fact.key, valueOn(tape, fact, value)]);
  }
  return Object.fromEntries(read);
}

function valueOn(tape: Tape, { key, values }: CodeFact, value: FeitWaarde | undefined): FeitWaarde {
  if (key === 'afweging') return weighingOn(tape, typeof value === 'object' ? value : {});
  return values[tape.digit(evenly(values.length), values.indexOf(value as string | boolean))] as FeitWaarde;
}

function weighingOn(tape: Tape, afweging: Afweging): Afweging {
  const read = AFWEGING_VRAGEN.map((vraag) => {
    const answer = ANSWERS[tape.digit(WEIGHED, ANSWERS.indexOf(afweging[vraag]))];
    return answer === undefined ? [] : [[vraag, answer] as const];
  });
  return Object.fromEntries(read.flat());
}
