import { afterEach, describe, expect, it } from 'vitest';
import type { Dialogs } from '../../src/bot/app-parts.ts';
import type { AdaptiveCard, Out } from '../../src/dialogs/index.ts';
import { botAdded, type Chat, mention, message, tap } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

let bot: TestBot;
afterEach(() => bot.stop());

const APOLOGY = /^Er ging iets mis/;
const CARD: AdaptiveCard = { type: 'AdaptiveCard', version: '1.5', body: [] };

/** Dialogs that do what the real ones never should. */
async function startWith(dialogs: Partial<Dialogs>): Promise<Chat> {
  const fail = () => {
    throw new Error('Jan de Boer, 12 jaar\n    at Jan de Boer');
  };
  const all = {
    reply: fail,
    welcome: fail,
    settle: fail,
    offersFor: fail,
    nothingFor: fail,
    offerOfCode: fail,
    openWindow: fail,
    nextInWindow: fail,
    elsewhere: fail,
  };
  bot = await startTestBot({ ...all, ...dialogs });
  return { serviceUrl: bot.connector.url };
}

const replying = (...out: Out[]): Partial<Dialogs> => ({ reply: () => ({ out }) });

describe('dialogs that throw', () => {
  it('give the user a way on, in a message and on a card, and no more than that', async () => {
    const chat = await startWith({});
    expect((await bot.post(message(chat, 'hoi'))).status).toBe(200);
    expect((await bot.post(botAdded(chat))).status).toBe(200);
    const { body } = await bot.post(tap(chat, 'verder'));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    const told = [...bot.connector.said, body.value];
    expect(told).toHaveLength(3);
    for (const line of told) {
      expect(line).toMatch(APOLOGY);
      expect(line).not.toMatch(/Jan|\bat |Error/);
    }
  });

  it('tell it in the message extension too, in its own form', async () => {
    const chat = await startWith({});
    const ask = (name: string) =>
      bot.post({ ...tap(chat, 'x'), name: `composeExtension/${name}`, value: {} });
    expect((await ask('query')).body.composeExtension).toMatchObject({
      type: 'message',
      text: expect.stringMatching(APOLOGY),
    });
    expect((await ask('fetchTask')).body.task).toMatchObject({
      type: 'message',
      value: expect.stringMatching(APOLOGY),
    });
  });

  it('are logged with where it went wrong, without what the error says', async () => {
    const chat = await startWith({});
    await bot.post(message(chat, 'hoi'));
    const line = JSON.parse(bot.logged.at(-1) as string);
    expect(line).toMatchObject({
      level: 'error',
      event: 'turn',
      route: 'text',
      outcome: 'failed',
      error: 'Error',
    });
    expect(line.at[0]).toContain('failures.test.ts');
    expect(bot.logged.join('')).not.toContain('Jan');
  });
});

describe('a connector that refuses', () => {
  it('does not stop the bot', async () => {
    const chat = await startWith(replying({ kind: 'text', text: 'x' }));
    bot.connector.status = 403;
    expect((await bot.post(message(chat, 'hoi'))).status).toBe(200);
    expect(JSON.parse(bot.logged.at(-1) as string)).toMatchObject({
      outcome: 'failed and unheard',
      status: 403,
    });
    bot.connector.status = 200;
    await bot.post(message(chat, 'hoi'));
    expect(bot.connector.said.at(-1)).toBe('x');
  });
});

describe('the parts of a reply', () => {
  it('after a button: the first card takes the place of the tapped one, the rest are messages', async () => {
    const second = { ...CARD, lang: 'nl' };
    const chat = await startWith(
      replying(
        { kind: 'text', text: 'notitie' },
        { kind: 'card', card: CARD },
        { kind: 'card', card: second },
      ),
    );
    const { body } = await bot.post(tap(chat, 'vastleggen'));
    expect(body.value).toEqual(CARD);
    expect(bot.connector.said).toEqual(['notitie', JSON.stringify(second)]);
  });

  it('without a card: the button is answered with where to look', async () => {
    const chat = await startWith(replying({ kind: 'text', text: 'notitie' }));
    const { body } = await bot.post(tap(chat, 'vastleggen'));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(bot.connector.said).toEqual(['notitie']);
  });

  it('never holds a refresh, by which others would get the card of one', async () => {
    const refresh = { action: { type: 'Action.Execute', verb: 'x' }, userIds: [] };
    const chat = await startWith(replying({ kind: 'card', card: { ...CARD, refresh } }));
    for (const kind of ['personal', 'groupChat', 'channel'] as const) {
      expect((await bot.post(tap({ ...chat, kind }, 'x'))).body.value).toEqual(CARD);
      await bot.post(mention({ ...chat, kind }, 'x'));
    }
    expect(JSON.stringify(bot.connector.calls)).not.toContain('refresh');
    expect(bot.connector.updates).toHaveLength(1);
  });
});

describe('what is remembered', () => {
  it('comes back on the next turn of the same person in the same conversation only', async () => {
    const seen: unknown[] = [];
    const chat = await startWith({
      reply: (_input, memory) => {
        seen.push(memory);
        return { out: [{ kind: 'text', text: 'x' }], remember: { turn: seen.length } };
      },
    });
    await bot.post(message(chat, '1'));
    await bot.post(tap(chat, '2'));
    await bot.post(message({ ...chat, user: 'user-2' }, '3'));
    await bot.post(message({ ...chat, conversation: 'other' }, '4'));
    await bot.post(message(chat, '5'));
    expect(seen).toEqual([undefined, { turn: 1 }, undefined, undefined, { turn: 2 }]);
  });
});
