import { questionsOf } from '../check/questions.ts';
import type { Flow } from '../flow.ts';
import { FROM_MESSAGE, type Said, saidInMention } from '../groep/mention.ts';
import { unpack } from '../state/unpack.ts';
import type { Reply, TurnContext } from '../types.ts';
import type { MdoEvent } from './event.ts';
import { packMdo } from './pack.ts';
import { SHARED } from './question.ts';
import { consistentMdo, type MdoRead, readMdoAction } from './read-action.ts';
import { readMdoText } from './read-text.ts';
import { renderMdo } from './render.ts';
import { beginMeeting, namesMeeting, wantsMeeting } from './start.ts';
import { emptyMdo } from './state.ts';
import { mdoStep } from './step.ts';
import { unpackMdo } from './unpack.ts';

function take({ state, event }: MdoRead, context: TurnContext): Reply {
  const next = mdoStep(state, event, context);
  const out = renderMdo(next, context);
  return context.eenOpEen ? { out, remember: packMdo(next.state) } : { out };
}

/** A meeting that begins with what somebody said of the case in a mention: once, as it is with a check. */
function takeSaid({ understood, notices }: Said, context: TurnContext): Reply {
  const ofCase = understood.filter(({ feit }) => SHARED.includes(feit));
  const told = ofCase.length > 0 ? notices : notices.filter((one) => one !== FROM_MESSAGE);
  const event: MdoEvent = {
    verb: 'begin',
    typed: false,
    understood: ofCase,
    ...(told.length > 0 ? { notice: told.join('\n\n') } : {}),
  };
  const reply = take({ state: emptyMdo(), event }, context);
  return ofCase.length > 0 ? { ...reply, remember: null } : reply;
}

/** A check that asks who receives it takes "mdo" for the answer. */
function answersTheCheck(text: string, memory: unknown, context: TurnContext): boolean {
  const known = unpack(memory);
  if (!known || known.foreign || !namesMeeting(text, context)) return false;
  return questionsOf(known.state).some(({ id, value }) => id === 'ontvanger' && value === undefined);
}

function fromText(text: string, memory: unknown, context: TurnContext): MdoRead | undefined {
  const known = unpackMdo(memory, context);
  if (known && !known.foreign) return readMdoText(text, consistentMdo(known.state, context), context);
  if (answersTheCheck(text, memory, context) || !wantsMeeting(text, context)) return undefined;
  return { state: emptyMdo(), event: beginMeeting(text, context) };
}

/** The preparation of a meeting. In a group it is begun with a button only, so that nothing typed is answered for all. */
export const mdoFlow: Flow = {
  reply(input, memory, context) {
    if (input.kind === 'action') {
      const read = readMdoAction(input.verb, input.data, context);
      const said = !context.eenOpEen && read?.event.verb === 'begin' ? saidInMention(memory) : undefined;
      if (said) return takeSaid(said, context);
      return read && take(read, context);
    }
    const read = context.eenOpEen ? fromText(input.text, memory, context) : undefined;
    return read && take(read, context);
  },
};
