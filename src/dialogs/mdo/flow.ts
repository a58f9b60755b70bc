import { questionsOf } from '../check/questions.ts';
import type { Flow } from '../flow.ts';
import { unpack } from '../state/unpack.ts';
import type { Reply, TurnContext } from '../types.ts';
import { packMdo } from './pack.ts';
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
      return read && take(read, context);
    }
    const read = context.eenOpEen ? fromText(input.text, memory, context) : undefined;
    return read && take(read, context);
  },
};
