import { normalise } from '../../commands/normalise.ts';
import type { Reply, TurnContext } from '../../types.ts';
import { isTypedForm } from '../../vastleggen/typed-form.ts';
import type { MdoEvent } from '../event.ts';
import { isReady } from '../route.ts';
import type { MdoState } from '../state.ts';
import { meetingFormText, openMeetingForm, submitMeeting, submitMeetingText } from './form.ts';

/** The note to copy, which is there with and without a register. */
const NOTE: MdoEvent = { verb: 'vastleggen', typed: false };
const AFTER_DANGER = ['gevaar', 'gevaar-notitie'];

/** Whether there is a meeting in front of somebody to keep, and somewhere to keep it. */
const canKeep = (state: MdoState, context: TurnContext): boolean =>
  context.register === true && !AFTER_DANGER.includes(state.screen) && isReady(state, context);

const resultOf = (state: MdoState): MdoState => ({ ...state, screen: 'resultaat', group: [] });

/** A button that records a meeting: the form, or the event that gives the note; `undefined` for any other. */
export function recordTapped(
  verb: string,
  data: unknown,
  state: MdoState,
  context: TurnContext,
): Reply | MdoEvent | undefined {
  if (verb === 'mdo-tekst') return NOTE;
  if (verb !== 'vastleggen' && verb !== 'mdo-bewaar') return undefined;
  if (!canKeep(state, context)) return verb === 'mdo-bewaar' ? NOTE : undefined;
  const shown = resultOf(state);
  return verb === 'vastleggen' ? openMeetingForm(shown, context) : submitMeeting(shown, data, context);
}

const COPY = ['tekst', 'kopieer', 'notitie om te kopieren', 'als tekst'];
const FORM = ['typ formulier', 'formulier als tekst'];
const RECORD = ['vastleggen', 'leg vast', 'noteer'];

/** The same, typed with the result in front of somebody. */
export function recordTyped(
  text: string,
  state: MdoState,
  context: TurnContext,
): Reply | MdoEvent | undefined {
  if (!canKeep(state, context) || state.screen !== 'resultaat') return undefined;
  const typed = normalise(text.slice(0, 100));
  if (isTypedForm(text)) return submitMeetingText(state, text, context);
  if (COPY.includes(typed)) return { ...NOTE, typed: true };
  if (FORM.includes(typed)) return meetingFormText(state, context);
  if (!RECORD.includes(typed)) return undefined;
  return state.typing ? meetingFormText(state, context) : openMeetingForm(state, context);
}
