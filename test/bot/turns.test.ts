import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botAdded, type Chat, installed, mention, message, tap } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

let bot: TestBot;
let chat: Chat;

beforeEach(async () => {
  bot = await startTestBot();
  chat = { serviceUrl: bot.connector.url };
});

afterEach(() => bot.stop());

describe('one to one', () => {
  it('answers a question with a card, in the same conversation', async () => {
    const asked = message(chat, 'toestemming nodig?');
    expect(await bot.post(asked)).toEqual({ status: 200, body: '' });
    expect(bot.connector.calls).toHaveLength(1);
    const [call] = bot.connector.calls;
    expect(call).toMatchObject({
      method: 'POST',
      path: `/v3/conversations/conversation-1/activities/${asked.id}`,
    });
    expect(call?.activity.attachments[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5' },
    });
  });

  it.each(['', 'hoi', 'hulp', 'direct gevaar', 'iets heel anders', '?', '🙂'])(
    'never stays silent: %j',
    async (text) => {
      await bot.post(message(chat, text));
      expect(bot.connector.said.length).toBeGreaterThan(0);
    },
  );

  it('answers a message with nothing but a file in it', async () => {
    await bot.post(message(chat, '', { text: undefined, attachments: [{ contentType: 'image/png' }] }));
    expect(bot.connector.said).toHaveLength(1);
  });

  it('answers a button with a card, and updates the message so that the card stays', async () => {
    const { status, body } = await bot.post(tap(chat, 'gevaar'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(body.value).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(bot.connector.calls).toHaveLength(1);
    expect(bot.connector.updates[0]?.path).toBe('/v3/conversations/conversation-1/activities/tapped-card');
    expect(bot.connector.updates[0]?.activity.attachments[0].content).toEqual(body.value);
  });

  it('still answers the button when the message can no longer be updated', async () => {
    bot.connector.status = 404;
    const { body } = await bot.post(tap(chat, 'gevaar'));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(bot.logged.join('')).toContain('card not updated');
  });

  it('answers the button in time when updating takes long', async () => {
    bot.connector.slowness = 30_000;
    const { body } = await bot.post(tap(chat, 'gevaar'));
    expect(body.statusCode).toBe(200);
    expect(bot.connector.updates).toHaveLength(1);
  });

  it('takes a button that comes as a message, and replaces the card then too', async () => {
    await bot.post(
      message(chat, '', { text: undefined, value: { verb: 'gevaar' }, replyToId: 'tapped-card' }),
    );
    expect(bot.connector.updates).toHaveLength(1);
    expect(bot.connector.said).toHaveLength(0);
  });

  it('sends a new card when a button came as a message and its card cannot be replaced', async () => {
    await bot.post(message(chat, '', { text: undefined, value: { verb: 'gevaar' } }));
    expect(bot.connector.updates).toHaveLength(0);
    expect(bot.connector.said).toHaveLength(1);
  });
});

describe('a welcome', () => {
  it.each(['personal', 'groupChat', 'channel'] as const)('is given once: %s', async (kind) => {
    for (const activity of [botAdded, installed, botAdded]) await bot.post(activity({ ...chat, kind }));
    expect(bot.connector.said).toHaveLength(1);
  });
});

describe('what is not for the bot', () => {
  it.each([
    ['typing', {}],
    ['messageReaction', { reactionsAdded: [{ type: 'like' }] }],
    ['messageUpdate', { text: 'x' }],
    ['event', { name: 'application/vnd.microsoft.readReceipt' }],
    ['somethingNew', {}],
  ])('is left alone: %s', async (type, more) => {
    const { status } = await bot.post(message(chat, '', { type, ...more }));
    expect(status).toBe(200);
    expect(bot.connector.calls).toHaveLength(0);
  });

  it('gets "not implemented" for an invoke it does not know', async () => {
    const { status } = await bot.post({ ...tap(chat, 'x'), name: 'somethingNew/query' });
    expect(status).toBe(501);
  });
});

describe('in a group', () => {
  it('answers a mention, and an empty one too', async () => {
    for (const text of ['toestemming nodig?', '']) await bot.post(mention(chat, text));
    expect(bot.connector.said).toHaveLength(2);
  });

  it.each(['groupChat', 'channel'] as const)(
    "never changes a message that is everybody's, nor adds one on a tap: %s",
    async (kind) => {
      for (const verb of [
        'begin',
        'verder',
        'terug',
        'gevaar',
        'hulp',
        'opnieuw',
        'vastleggen',
        'stop',
        'onbekend',
      ]) {
        const { body } = await bot.post(tap({ ...chat, kind }, verb));
        expect(body.statusCode).toBe(200);
        expect(JSON.stringify(body)).not.toContain('refresh');
      }
      expect(bot.connector.updates).toEqual([]);
    },
  );

  it('lets two people walk the same card, each with a view of their own', async () => {
    const start = await bot.post(tap({ ...chat, kind: 'groupChat', user: 'user-1' }, 'begin'));
    const danger = await bot.post(tap({ ...chat, kind: 'groupChat', user: 'user-2' }, 'gevaar'));
    const again = await bot.post(tap({ ...chat, kind: 'groupChat', user: 'user-1' }, 'begin'));
    expect(danger.body.value).not.toEqual(start.body.value);
    expect(again.body.value).toEqual(start.body.value);
    expect(bot.connector.calls).toEqual([]);
  });
});
