import { FEIT_SLEUTELS, type FeitSleutel, PERSPECTIEVEN, type Perspectief } from '../../rules/index.ts';
import { consistent } from '../check/consistent.ts';
import { type Event, VERBS, type Verb } from '../check/event.ts';
import { readInputs } from '../check/inputs.ts';
import { questionsOf } from '../check/questions.ts';
import { unpackAction } from '../state/unpack.ts';
import type { Read } from './read-text.ts';

const UNKNOWN_BUTTON = 'Deze knop ken ik niet meer. Kies hieronder hoe je verder wilt.';

/** Buttons that mean the same whatever card they were on. */
const STATELESS: readonly Verb[] = ['begin', 'opnieuw', 'stop', 'gevaar', 'hulp'];

const field = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((candidate) => candidate === value);

const unreadable = (names: readonly string[]): string[] =>
  names.length > 0 ? [`Dit antwoord kon ik niet lezen: ${names.join(', ')}. Kies het opnieuw.`] : [];

/** Reads a tapped button. Whatever in it does not hold is left out, and the event says so. */
export function readAction(verb: string, data: unknown): Read {
  const unpacked = unpackAction(data);
  const state = consistent({ ...unpacked.state, typing: false });
  const inputs = readInputs(questionsOf(state), data);
  const known: Verb | undefined = oneOf(VERBS, verb);
  const feit: FeitSleutel | undefined = oneOf(FEIT_SLEUTELS, field(data, 'feit'));
  const perspectief: Perspectief | undefined = oneOf(PERSPECTIEVEN, field(data, 'wie'));
  const notices = [
    ...(unpacked.notice ? [unpacked.notice] : known ? [] : [UNKNOWN_BUTTON]),
    ...unreadable(inputs.unreadable),
  ];
  const event: Event = {
    verb: known && (!unpacked.foreign || STATELESS.includes(known)) ? known : 'herhaal',
    answers: inputs.answers,
    typed: false,
    ...(feit ? { feit } : {}),
    ...(perspectief ? { perspectief } : {}),
    ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
  };
  return { state, event };
}
