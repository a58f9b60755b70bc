import { questionsOf } from '../check/questions.ts';
import type { Flow } from '../flow.ts';
import { FROM_MESSAGE, type Said, saidInMention } from '../groep/mention.ts';
import { unpack } from '../state/unpack.ts';
import type { Reply, TurnContext } from '../types.ts';
import { own } from '../vastleggen/read-fields.ts';
import type { MdoEvent } from './event.ts';
import { SHARED } from './question.ts';
import { consistentMdo, type MdoRead, readMdoAction } from './read-action.ts';
import { readMdoText } from './read-text.ts';
import { recordTapped, recordTyped } from './record/flow.ts';
import { rememberedMdo } from './remember.ts';
import { renderMdo } from './render.ts';
import { mdoTapped, mdoTyped } from './share.ts';
import { beginMeeting, namesMeeting, wantsMeeting } from './start.ts';
import { emptyMdo, type MdoState } from './state.ts';
import { mdoStep } from './step.ts';
import { unpackMdo } from './unpack.ts';

function take({ state, event }: MdoRead, memory: unknown, context: TurnContext): Reply {
  const next = mdoStep(state, event, context);
  const out = renderMdo(next, context);
  return { out, ...rememberedMdo(next.state, context, memory !== undefined) };
}

/** A meeting that begins with what somebody said of the case in a mention: once, as it is with a check. */
function takeSaid({ understood, notices }: Said, memory: unknown, context: TurnContext): Reply {
  const ofCase = understood.filter(({ feit }) => SHARED.includes(feit));
  const told = ofCase.length > 0 ? notices : notices.filter((one) => one !== FROM_MESSAGE);
  const event: MdoEvent = {
    verb: 'begin',
    typed: false,
    understood: ofCase,
    ...(told.length > 0 ? { notice: told.join('\n\n') } : {}),
  };
  const reply = take({ state: emptyMdo(), event }, memory, context);
  return ofCase.length > 0 ? { ...reply, remember: null } : reply;
}

/** A check that asks who receives it takes "mdo" for the answer. */
function answersTheCheck(text: string, memory: unknown, context: TurnContext): boolean {
  const known = unpack(memory);
  if (!known || known.foreign || !namesMeeting(text, context)) return false;
  return questionsOf(known.state).some(({ id, value }) => id === 'ontvanger' && value === undefined);
}

function fromText(
  text: string,
  known: MdoState | undefined,
  memory: unknown,
  context: TurnContext,
): MdoRead | undefined {
  if (known) return readMdoText(text, known, context);
  if (answersTheCheck(text, memory, context) || !wantsMeeting(text, context)) return undefined;
  return { state: emptyMdo(), event: beginMeeting(text, context) };
}

const NOTHING: MdoRead['event'] = { verb: 'herhaal', typed: true };

/** A reply that is there already, or the step of an event: that of recording, or else what was read. */
function ended(
  kept: Reply | MdoRead['event'] | undefined,
  read: MdoRead,
  memory: unknown,
  context: TurnContext,
): Reply {
  if (kept && 'out' in kept) return kept;
  return take(kept ? { state: read.state, event: kept } : read, memory, context);
}

/** The meeting in front of somebody, if that is what they had last. */
function stateIn(memory: unknown, context: TurnContext): MdoState | undefined {
  const known = unpackMdo(memory, context);
  return known && !known.foreign ? consistentMdo(known.state, context) : undefined;
}

/** The preparation of a meeting. In a group it is begun with a button only, so that nothing typed is answered for all. */
export const mdoFlow: Flow = {
  reply(input, memory, context) {
    if (input.kind === 'action') {
      const read = readMdoAction(input.verb, input.data, context);
      if (!read) return undefined;
      const said = !context.eenOpEen && read.event.verb === 'begin' ? saidInMention(memory) : undefined;
      if (said) return takeSaid(said, memory, context);
      const signed = own(input.data, 'naam') === true;
      const shared = mdoTapped(input.verb, signed, read.state, context);
      if (shared) return shared;
      const kept = recordTapped(input.verb, input.data, read.state, context);
      return ended(kept, read, memory, context);
    }
    if (!context.eenOpEen) return undefined;
    const known = stateIn(memory, context);
    const shared = known && mdoTyped(input.text, known, context);
    if (shared) return shared;
    const kept = known && recordTyped(input.text, known, context);
    if (known && kept) return ended(kept, { state: known, event: NOTHING }, memory, context);
    const read = fromText(input.text, known, memory, context);
    return read && take(read, memory, context);
  },
};
