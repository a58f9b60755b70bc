import {
  COLLEAGUES,
  FROM_LAST_SCHOOL,
  NEXT_SCHOOLS,
  OTHER_SCHOOLS,
  SCHOOL_TEAM,
  SCHOOLS,
  TO_NEXT_SCHOOL,
  TO_OTHER_SCHOOL,
  TO_TEAM,
} from '../../test/language/support/partijen-team.ts';
import { WRITERS } from '../../test/language/support/partijen-zinnen.ts';
import type { Bericht } from '../begrijp-meet.ts';
import { bericht } from './message.ts';

const START = /^\p{Ll}/u;
const filled = (phrase: string, s: string, name: string): string =>
  phrase
    .replaceAll('{S}', s)
    .replaceAll('{C}', name)
    .replaceAll('{N}', name)
    .replace(START, (first) => first.toUpperCase());
const pick = <T>(all: readonly T[], nth: number): T => all[nth % all.length] as T;

/** Every phrase with every writer, and each time another of a row. */
const each = (
  phrases: readonly string[],
  writers: readonly (readonly [string, string])[],
  names: readonly string[],
  ontvanger: string,
): Bericht[] =>
  phrases.flatMap((phrase, n) =>
    writers.map(([s, code], i) => bericht(filled(phrase, s, pick(names, n * 3 + i * 2)), code, ontvanger)),
  );

const AWAY = WRITERS.filter(
  ([, code]) => code !== 'onderwijs' && code !== 'mbo' && code !== 'gedragswetenschapper',
);

/** Colleagues, of every kind of work; and schools that are not the one somebody goes to. */
export const ownTeam = (): Bericht[] => [
  ...COLLEAGUES.flatMap(([s, code, names]) => each(TO_TEAM, [[s, code]], names, 'eigen-team')),
  ...SCHOOL_TEAM.map((tekst) => bericht(tekst, 'onderwijs', 'eigen-team')),
  ...each(
    TO_OTHER_SCHOOL,
    SCHOOLS.map((s) => [s, 'onderwijs'] as const),
    OTHER_SCHOOLS,
    'andere-school',
  ),
  ...each(TO_NEXT_SCHOOL, AWAY, NEXT_SCHOOLS, 'andere-school'),
  ...FROM_LAST_SCHOOL.map((tekst) => bericht(tekst, 'onderwijs', 'andere-school')),
];
