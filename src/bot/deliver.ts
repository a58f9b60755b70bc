import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { AdaptiveCard, Out, Reply } from '../dialogs/index.ts';
import { forTeams } from './card.ts';
import { describeError, type Log } from './log.ts';

/** Teams wants its answer within a few seconds, while a failing update is retried for longer than that. */
const UPDATE_PATIENCE_MS = 2000;
const CARD_ANSWER = 'application/vnd.microsoft.card.adaptive';
const TEXT_ANSWER = 'application/vnd.microsoft.activity.message';

/** Sends every part of a reply as a new message. */
export async function sendMessages(context: TurnContext, out: readonly Out[]): Promise<void> {
  if (out.length > 0) await context.sendActivities(out.map(toActivity));
}

/**
 * Answers an Action.Execute: the first card of the reply takes the place of the tapped card, the rest are messages.
 *
 * The invoke is answered here and not by teams-ai, which, once a handler returned a card with `refresh`, sends
 * that card and every later one to everybody in the chat.
 */
export async function answerAction(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  const { card, rest } = splitFirstCard(reply.out);
  if (card) {
    await answerInvoke(context, CARD_ANSWER, forTeams(card));
    await replaceTappedCard(context, card, log);
  } else {
    await answerInvoke(context, TEXT_ANSWER, 'Zie het nieuwe bericht in dit gesprek.');
  }
  await sendMessages(context, rest);
}

/** Answers a button that came as a message: nothing to answer with a card, so the tapped one is replaced if it can be. */
export async function answerSubmit(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  const { card, rest } = splitFirstCard(reply.out);
  const replaced = card ? await replaceTappedCard(context, card, log) : false;
  await sendMessages(context, replaced ? rest : reply.out);
}

/** Answers an invoke with a line of text that Teams shows under the card. */
export async function answerInvokeWithText(context: TurnContext, text: string): Promise<void> {
  await answerInvoke(context, TEXT_ANSWER, text);
}

async function answerInvoke(context: TurnContext, type: string, value: unknown): Promise<void> {
  const body = { statusCode: 200, type, value };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/**
 * Makes the new card stay after a reload. In a one-to-one chat only: in a group the message belongs to everybody,
 * while the card now holds the answers of one person.
 */
async function replaceTappedCard(context: TurnContext, card: AdaptiveCard, log: Log): Promise<boolean> {
  const { conversation, replyToId } = context.activity;
  if (conversation.conversationType !== 'personal' || !replyToId) return false;
  const update = context.updateActivity({ ...cardMessage(card), id: replyToId }).then(
    () => true,
    (error) => {
      // The message may be gone or too old to edit.
      log.warn('card not updated', describeError(error));
      return false;
    },
  );
  return Promise.race([update, delay(UPDATE_PATIENCE_MS, true, { ref: false })]);
}

function splitFirstCard(out: readonly Out[]): { card: AdaptiveCard | undefined; rest: readonly Out[] } {
  const first = out.find((part) => part.kind === 'card');
  return { card: first?.card, rest: out.filter((part) => part !== first) };
}

function toActivity(out: Out): Partial<Activity> {
  if (out.kind === 'card') return cardMessage(out.card);
  // Sent as plain text, a note would lose its line breaks.
  return { ...MessageFactory.text(out.text), textFormat: 'markdown' };
}

function cardMessage(card: AdaptiveCard): Partial<Activity> {
  return MessageFactory.attachment(CardFactory.adaptiveCard(forTeams(card)));
}
