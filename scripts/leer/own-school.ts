import {
  COMING_IN,
  FROM_PEDAGOGUE,
  PEDAGOGUE_HEARS,
  PEDAGOGUE_TELLS,
  PEDAGOGUES,
  TO_PEDAGOGUE,
} from '../../test/language/support/partijen-eigen.ts';
import { asReceiver, fill, OTHERS, SHARERS, WRITERS } from '../../test/language/support/partijen-zinnen.ts';
import type { Bericht } from '../begrijp-meet.ts';
import { bericht, PAIRS, some } from './message.ts';

const OWN = 'gedragswetenschapper';
/** Of whom a school's own psychologist may hear something. */
const SOURCES = OTHERS.filter(([, code]) => SHARERS.has(code) && code !== 'onderwijs');
const ASKERS = OTHERS.filter(([, code]) => code !== 'onderwijs');
const TEACHERS = WRITERS.filter(([, code]) => code === 'onderwijs' || code === 'mbo');
const START = /^\p{Ll}/u;

const pedagogue = (nth: number): string => PEDAGOGUES[nth % PEDAGOGUES.length] as string;
const named = (phrase: string, nth: number): string =>
  phrase.replace('{P}', pedagogue(nth)).replace(START, (first) => first.toUpperCase());

const withTeacher = (phrases: readonly string[], from: (code: string) => [string, string]): Bericht[] =>
  phrases.flatMap((phrase, n) =>
    TEACHERS.map(([s, code], i) =>
      bericht(named(fill(phrase, s, ''), n * TEACHERS.length + i), ...from(code)),
    ),
  );

/** A school's own psychologist, who is neither the writer nor a teacher; and a school that takes a pupil in. */
export const ownSchool = (): Bericht[] => [
  ...PEDAGOGUE_HEARS.flatMap((phrase, n) =>
    some(SOURCES, n).map(([o, code], i) => bericht(named(fill(phrase, '', o), n * PAIRS + i), code, OWN)),
  ),
  ...PEDAGOGUE_TELLS.flatMap((phrase, n) =>
    some(ASKERS, n).map(([o, code], i) => bericht(named(fill(phrase, '', o), n * PAIRS + i), OWN, code)),
  ),
  ...withTeacher(TO_PEDAGOGUE, (code) => [code, OWN]),
  ...withTeacher(FROM_PEDAGOGUE, (code) => [OWN, asReceiver(code)]),
  ...COMING_IN.flatMap((phrase, n) =>
    some(SOURCES, n).map(([o, code]) => bericht(fill(phrase, '', o), code, 'andere-school')),
  ),
];
