import type { TurnContext } from 'botbuilder';
import { answerInvokeWithText, answerWith } from './deliver.ts';
import { extensionCall, refusalOf } from './extension.ts';
import { describeError, type Log, type LogFields } from './log.ts';

const APOLOGY = "Er ging iets mis. Dat ligt niet aan jou. Typ 'toestemming nodig?' om opnieuw te beginnen.";

/** Runs one turn so that whatever fails in it ends in a line for the user and a line in the log. */
export async function runTurn(
  context: TurnContext,
  log: Log,
  fields: LogFields,
  work: () => Promise<void>,
): Promise<void> {
  const started = performance.now();
  const told = () => ({ ...fields, chat: chatKind(context), ms: Math.round(performance.now() - started) });
  try {
    await work();
    log.info('turn', { ...told(), outcome: 'ok' });
  } catch (error) {
    const apologised = await apologise(context);
    log.error('turn', {
      ...told(),
      outcome: apologised ? 'failed' : 'failed and unheard',
      ...describeError(error),
    });
  }
}

async function apologise(context: TurnContext): Promise<boolean> {
  try {
    const call = extensionCall(context.activity);
    if (call) await answerWith(context, refusalOf(call, APOLOGY));
    else if (context.activity.type === 'invoke') await answerInvokeWithText(context, APOLOGY);
    else await context.sendActivity(APOLOGY);
    return true;
  } catch {
    return false;
  }
}

const CHAT_KINDS = ['personal', 'groupChat', 'channel'];

function chatKind(context: TurnContext): string {
  const kind = context.activity.conversation.conversationType ?? '';
  return CHAT_KINDS.includes(kind) ? kind : 'other';
}

/** Verbs come back from the client, so anything that does not look like one of ours is not logged as it is. */
export function loggableVerb(verb: string): string {
  return /^[a-z][a-zA-Z-]{0,23}$/.test(verb) ? verb : 'other';
}
