import { Application } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { Input, TurnContext as Moment, Reply } from '../dialogs/index.ts';
import { Announcements } from './announcements.ts';
import {
  answerAction,
  answerInvokeWithText,
  answerSubmit,
  answerWith,
  sendMessages,
  sendText,
} from './deliver.ts';
import { answerOf, type ExtensionDialogs, extensionCall, refusalOf } from './extension.ts';
import { fromInvoke, fromMessage } from './input.ts';
import type { Log } from './log.ts';
import { Memory } from './memory.ts';
import { isOneToOne } from './one-to-one.ts';
import { type AllowedTenants, isAllowed } from './tenants.ts';
import { today } from './today.ts';
import { loggableVerb, runTurn } from './turn.ts';

/** What the bot asks of the dialogs. */
export interface Dialogs extends ExtensionDialogs {
  reply(input: Input, memory: unknown, context: Moment): Reply;
  welcome(context: Moment): Reply;
  /** What somebody hears who may not use the bot, with the page of the result they came for. */
  elsewhere(about: unknown, context: Moment): string;
}

/** What holds for every turn, apart from time and place. */
export type Surroundings = Pick<Moment, 'organisatie' | 'overlegvormen' | 'publicUrl'>;

/** The routes from what Teams sends to the dialogs. Activities without a route are left alone. */
export function createApp(
  dialogs: Dialogs,
  log: Log,
  surroundings: () => Surroundings,
  allowedTenants?: AllowedTenants,
): Application {
  const memory = new Memory();
  const announcements = new Announcements();
  // Answers are instant, and the mention is taken out by `plainText`, for messages without text too.
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });

  const moment = ({ activity }: TurnContext): Moment => ({
    vandaag: today(new Date()),
    eenOpEen: isOneToOne(activity),
    ...surroundings(),
  });

  const ask = (context: TurnContext, input: Input): Reply => {
    const reply = dialogs.reply(input, memory.recall(context.activity), moment(context));
    memory.remember(context.activity, reply.remember);
    return reply;
  };

  const refusal = (context: TurnContext, about: unknown): string | undefined =>
    isAllowed(context.activity, allowedTenants) ? undefined : dialogs.elsewhere(about, moment(context));

  app.addRoute(
    async ({ activity }) => extensionCall(activity) !== undefined,
    async (context) => {
      const { activity } = context;
      const call = extensionCall(activity) ?? 'query';
      await runTurn(context, log, { route: 'extension', verb: loggableVerb(call) }, async () => {
        const refused = refusal(context, activity.value);
        await answerWith(
          context,
          refused ? refusalOf(call, refused) : answerOf(call, activity, dialogs, moment(context)),
        );
      });
    },
    true,
  );

  app.addRoute(
    async ({ activity }) => activity.type === 'invoke' && activity.name === 'adaptiveCard/action',
    async (context) => {
      const input = fromInvoke(context.activity);
      await runTurn(context, log, { route: 'action', verb: loggableVerb(input.verb) }, async () => {
        const refused = refusal(context, input.data);
        if (refused) await answerInvokeWithText(context, refused);
        else await answerAction(context, ask(context, input), log);
      });
    },
    true,
  );

  app.activity('message', async (context) => {
    const input = fromMessage(context.activity);
    const refused = refusal(context, input.kind === 'text' ? input.text : input.data);
    if (refused) {
      await runTurn(context, log, { route: 'elsewhere' }, () => sendText(context, refused));
      return;
    }
    if (input.kind === 'action') {
      await runTurn(context, log, { route: 'submit', verb: loggableVerb(input.verb) }, () =>
        answerSubmit(context, ask(context, input), log),
      );
    } else {
      await runTurn(context, log, { route: 'text' }, () => sendMessages(context, ask(context, input).out));
    }
  });

  app.activity(['conversationUpdate', 'installationUpdate'], async (context) => {
    if (!announcements.isFirst(context.activity)) return;
    await runTurn(context, log, { route: 'welcome' }, async () => {
      const refused = refusal(context, undefined);
      if (refused) return sendText(context, refused);
      const reply = dialogs.welcome(moment(context));
      memory.remember(context.activity, reply.remember);
      await sendMessages(context, reply.out);
    });
  });

  return app;
}
