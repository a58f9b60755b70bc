import { Application } from '@microsoft/teams-ai';
import type { Activity, TurnContext } from 'botbuilder';
import type { Input, TurnContext as Moment, Reply } from '../dialogs/index.ts';
import { Announcements } from './announcements.ts';
import type { AppParts, Dialogs, Surroundings } from './app-parts.ts';
import { chanceOf } from './chance.ts';
import {
  answerAction,
  answerInvokeWithText,
  answerSubmit,
  answerWith,
  sendMessages,
  sendText,
} from './deliver.ts';
import { answerOf, extensionCall, refusalOf } from './extension.ts';
import { fromInvoke, fromMessage } from './input.ts';
import type { Log } from './log.ts';
import { Memory } from './memory.ts';
import { isOneToOne } from './one-to-one.ts';
import { ownerOf } from './owner.ts';
import { perform } from './record.ts';
import { Shared } from './shared.ts';
import { isAllowed } from './tenants.ts';
import { today } from './today.ts';
import { loggableVerb, runTurn } from './turn.ts';

/** A reply may ask for an effect, and what came of it for another: a record, its withdrawal, the list when it is gone. */
const MOST_EFFECTS = 3;

/** The routes from what Teams sends to the dialogs. Activities without a route are left alone. */
export function createApp(
  dialogs: Dialogs,
  log: Log,
  surroundings: () => Surroundings,
  parts: AppParts = {},
): Application {
  const { recorder, localOnly = false, allowedTenants } = parts;
  const memory = new Memory();
  const shared = new Shared();
  const announcements = new Announcements();
  // Answers are instant, and the mention is taken out by `plainText`, for messages without text too.
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });

  const moment = (activity: Activity): Moment => ({
    vandaag: today(new Date()),
    eenOpEen: isOneToOne(activity),
    ...surroundings(),
  });

  const answer = async (
    { activity }: TurnContext,
    input: Input,
    deliver: (reply: Reply) => Promise<void>,
  ): Promise<void> => {
    const owner = recorder && mayRecord(activity) ? ownerOf(activity, localOnly) : undefined;
    // Nothing may come between this and sending, or two taps would both share.
    while (shared.sending(activity)) await shared.sending(activity);
    const now: Moment = {
      ...moment(activity),
      register: owner !== undefined,
      kans: chanceOf(activity),
      gedeeld: shared.codes(activity),
    };
    let reply = dialogs.reply(input, memory.recall(activity), now);
    for (let count = 0; reply.effect && recorder && owner && count < MOST_EFFECTS; count++)
      reply = dialogs.settle(reply.effect, await perform(recorder, owner, reply.effect), now);
    memory.remember(activity, reply.remember);
    if (reply.gedeeld) await shared.send(activity, reply.gedeeld, () => deliver(reply));
    else await deliver(reply);
  };

  const refusal = (context: TurnContext, about: unknown): string | undefined =>
    isAllowed(context.activity, allowedTenants)
      ? undefined
      : dialogs.elsewhere(about, moment(context.activity));

  app.addRoute(
    async ({ activity }) => extensionCall(activity) !== undefined,
    async (context) => {
      const { activity } = context;
      const call = extensionCall(activity) ?? 'query';
      await runTurn(context, log, { route: 'extension', verb: loggableVerb(call) }, async () => {
        const refused = refusal(context, activity.value);
        await answerWith(
          context,
          refused ? refusalOf(call, refused) : answerOf(call, activity, dialogs, moment(activity)),
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
        else await answer(context, input, (reply) => answerAction(context, reply, log));
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
        answer(context, input, (reply) => answerSubmit(context, reply, log)),
      );
    } else {
      await runTurn(context, log, { route: 'text' }, () =>
        answer(context, input, ({ out }) => sendMessages(context, out)),
      );
    }
  });

  app.activity(['conversationUpdate', 'installationUpdate'], async (context) => {
    const refused = refusal(context, undefined);
    if (!announcements.isFirst(context.activity, refused ? 'refusal' : 'welcome')) return;
    await runTurn(context, log, { route: 'welcome' }, async () => {
      if (refused) return sendText(context, refused);
      const reply = dialogs.welcome(moment(context.activity));
      memory.remember(context.activity, reply.remember);
      await sendMessages(context, reply.out);
    });
  });

  return app;
}

/** In a group only the answer to a tap is for one person; a message there is for all, so nothing is recorded by it. */
const mayRecord = (activity: Activity): boolean => isOneToOne(activity) || activity.type === 'invoke';
