import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import { type AdaptiveCard, type Out, type Reply, signedBy } from '../dialogs/index.ts';
import { forTeams } from './card.ts';
import { describeError, type Log } from './log.ts';
import { isOneToOne } from './one-to-one.ts';

/** Teams wants its answer within a few seconds, while a failing update is retried for longer than that. */
const UPDATE_PATIENCE_MS = 2000;
const CARD_ANSWER = 'application/vnd.microsoft.card.adaptive';
const TEXT_ANSWER = 'application/vnd.microsoft.activity.message';

/** Sends every part of a reply as a new message. */
export async function sendMessages(context: TurnContext, out: readonly Out[]): Promise<void> {
  const name = context.activity.from.name;
  if (out.length > 0) await context.sendActivities(out.map((part) => toActivity(part, name)));
}

/**
 * Answers an Action.Execute: the first card of the reply takes the place of the tapped card, the rest are messages.
 *
 * The invoke is answered here and not by teams-ai, which, once a handler returned a card with `refresh`, sends
 * that card and every later one to everybody in the chat.
 */
export async function answerAction(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  const { card, rest } = splitFirstCard(reply.out);
  const alone = isOneToOne(context.activity);
  const said = rest.find((part) => part.kind === 'text');
  if (card) {
    await answerInvoke(context, CARD_ANSWER, forTeams(card));
    await replaceTappedCard(context, card, log);
  } else {
    await answerInvoke(context, TEXT_ANSWER, (!alone && said?.text) || BELOW);
  }
  await sendMessages(context, alone ? rest : rest.filter(isForAll));
}

const BELOW = 'Zie het nieuwe bericht in dit gesprek.';
const NOT_FOR_ALL =
  'Wat je net tikte, laat ik hier niet aan iedereen zien. Doe de check in een eigen chat met mij; hier werkt die knop op jouw apparaat niet.';

/**
 * Answers a button that came as a message: nothing to answer with a card, so the tapped one is replaced if it can be. In a
 * group nothing can be shown to one person alone then, so nothing is.
 */
export async function answerSubmit(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  if (!isOneToOne(context.activity)) {
    const shared = reply.out.filter(isForAll);
    return shared.length > 0 ? sendMessages(context, shared) : sendText(context, NOT_FOR_ALL);
  }
  const { card, rest } = splitFirstCard(reply.out);
  const replaced = card ? await replaceTappedCard(context, card, log) : false;
  await sendMessages(context, replaced ? rest : reply.out);
}

const isForAll = (part: Out): boolean => part.kind === 'card' && part.forAll === true;

/** Answers an invoke with a line of text that Teams shows under the card. */
export async function answerInvokeWithText(context: TurnContext, text: string): Promise<void> {
  await answerInvoke(context, TEXT_ANSWER, text);
}

/** Answers an invoke with a body of its own kind. */
export async function answerWith(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Sends one line of text. */
export const sendText = (context: TurnContext, text: string): Promise<void> =>
  sendMessages(context, [{ kind: 'text', text }]);

async function answerInvoke(context: TurnContext, type: string, value: unknown): Promise<void> {
  await answerWith(context, { statusCode: 200, type, value });
}

/**
 * Makes the new card stay after a reload. In a one-to-one chat only: in a group the message belongs to everybody,
 * while the card now holds the answers of one person.
 */
async function replaceTappedCard(context: TurnContext, card: AdaptiveCard, log: Log): Promise<boolean> {
  const { replyToId } = context.activity;
  if (!isOneToOne(context.activity) || !replyToId) return false;
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
  const first = out.find((part) => part.kind === 'card' && !part.forAll);
  return {
    card: first?.kind === 'card' ? first.card : undefined,
    rest: out.filter((part) => part !== first),
  };
}

function toActivity(out: Out, name: string | undefined): Partial<Activity> {
  if (out.kind === 'card') return cardMessage(out.signed && name ? signedBy(out.card, name) : out.card);
  // Sent as plain text, a note would lose its line breaks.
  return { ...MessageFactory.text(out.text), textFormat: 'markdown' };
}

/** What a notification and a list of chats say of a card: its first line, which in a group is of the one card for all. */
function headlineOf({ body }: AdaptiveCard): string {
  const [first] = body as readonly { readonly text?: unknown }[];
  return typeof first?.text === 'string' ? first.text.replace(/[*_`]/g, '') : 'Toestemming nodig?';
}

function cardMessage(card: AdaptiveCard): Partial<Activity> {
  return {
    ...MessageFactory.attachment(CardFactory.adaptiveCard(forTeams(card))),
    summary: headlineOf(card),
  };
}
