import type { TurnContext } from '../types.ts';
import { checklistVan, FASEN } from './checklist.ts';
import { MDO_VERBS, type MdoEvent, type MdoVerb } from './event.ts';
import { pickFor } from './pick.ts';
import type { MdoQuestion } from './question.ts';
import { TICKS } from './result-card.ts';
import { isReady, questionsOn, routeMdo } from './route.ts';
import type { MdoAnswers, MdoState } from './state.ts';
import { unpackMdo } from './unpack.ts';

const UNKNOWN_BUTTON = 'Deze knop ken ik niet meer. Kies hieronder hoe je verder wilt.';

/** Buttons that mean the same whatever card they were on. */
const STATELESS: readonly MdoVerb[] = ['begin', 'opnieuw', 'stop', 'gevaar', 'hulp'];

/** What a text or a button comes down to, with the state it is about. */
export interface MdoRead {
  readonly state: MdoState;
  readonly event: MdoEvent;
}

const field = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

/** What was filled in. Nothing ticked is no answer; of what cannot be read the name is told. */
function readInputs(
  questions: readonly MdoQuestion[],
  data: unknown,
): { answers: MdoAnswers; unreadable: string[] } {
  const answers: Record<string, string | readonly string[]> = {};
  const unreadable: string[] = [];
  for (const { id, name, options, many } of questions) {
    const value = field(data, id);
    if (value === undefined || value === null || (value === '' && !many)) continue;
    const codes = (typeof value === 'string' ? value : '?').split(',').filter(Boolean);
    const known = codes.filter((code) => options.some((option) => option.value === code));
    if (known.length < codes.length) unreadable.push(name);
    if (many) answers[id] = known;
    else if (known[0] !== undefined) answers[id] = known[0];
  }
  return { answers, unreadable };
}

/** What is ticked on the result card, part by part; a part that was not sent stays as it was. */
function readTicks(state: MdoState, data: unknown, context: TurnContext): readonly string[] {
  const points = checklistVan(state.answers, context);
  return FASEN.flatMap((fase) => {
    const ids = points.filter((point) => point.fase === fase).map(({ id }) => id);
    const value = field(data, `${TICKS}${fase}`);
    const done = typeof value === 'string' ? value.split(',') : state.ticks;
    return ids.filter((id) => done.includes(id));
  });
}

/** A state that fits its answers. Card data comes from outside: what does not fit becomes the card that does. */
export function consistentMdo(state: MdoState, context: TurnContext): MdoState {
  switch (state.screen) {
    case 'rest':
    case 'wijzig':
    case 'tafel':
    case 'inbreng':
    case 'uitzondering':
      return questionsOn(state, context).length > 0 ? state : routeMdo(state, context);
    case 'resultaat':
    case 'papieren':
    case 'notitie':
      return isReady(state, context) ? { ...state, group: [] } : routeMdo(state, context);
    case 'kies':
      return Object.keys(state.answers).length > 0 ? state : routeMdo(state, context);
    default:
      return state;
  }
}

/** The questions of a card, the one that picks what to change included. */
export const allQuestions = (state: MdoState, context: TurnContext): MdoQuestion[] =>
  state.screen === 'kies' ? [pickFor(state, context)] : questionsOn(state, context);

/** Reads a tapped button; `undefined` when it is of another dialog. What does not hold is left out, and said. */
export function readMdoAction(verb: string, data: unknown, context: TurnContext): MdoRead | undefined {
  const unpacked = unpackMdo(data, context);
  if (!unpacked) return undefined;
  const fitting = consistentMdo({ ...unpacked.state, typing: false }, context);
  const state = unpacked.foreign
    ? routeMdo(fitting, context)
    : { ...fitting, ticks: readTicks(fitting, data, context) };
  const inputs = readInputs(allQuestions(state, context), data);
  const known = MDO_VERBS.find((candidate) => candidate === verb);
  const vraag = field(data, 'vraag');
  const notices = [
    ...(unpacked.notice ? [unpacked.notice] : known ? [] : [UNKNOWN_BUTTON]),
    ...(inputs.unreadable.length > 0
      ? [`Dit antwoord kon ik niet lezen: ${inputs.unreadable.join(', ')}. Kies het opnieuw.`]
      : []),
  ];
  const event: MdoEvent = {
    verb: known && (!unpacked.foreign || STATELESS.includes(known)) ? known : 'herhaal',
    answers: inputs.answers,
    typed: false,
    ...(typeof vraag === 'string' ? { vraag } : {}),
    ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
  };
  return { state, event };
}
