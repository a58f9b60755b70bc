import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/bot/config.ts';
import { codeVan } from '../../src/rules/index.ts';
import { botAdded, type Chat, extension, mention, searched, tap } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

const OURS = '11111111-1111-4111-8111-111111111111';
const THEIRS = '22222222-2222-4222-8222-222222222222';
const PAGES = 'https://toestemming.example.nl';
const FACTS = { gegevens: 'anoniem' } as const;
const CODE = codeVan(FACTS, 'ander');
const RESULT = { tn: 1, s: 'resultaat', p: 'deler', f: FACTS };

let bot: TestBot;
let guest: Chat;
beforeAll(async () => {
  bot = await startTestBot(undefined, {}, { ALLOWED_TENANTS: OURS.toUpperCase(), PUBLIC_URL: PAGES });
  guest = { serviceUrl: bot.connector.url, kind: 'groupChat', tenant: THEIRS };
});
afterAll(() => bot.stop());

describe('people of another organisation', () => {
  it('hear in a chat why, and where the result is', async () => {
    bot.connector.calls.length = 0;
    await bot.post(mention(guest, 'hoi'));
    await bot.post(mention(guest, `open ${CODE}`));
    const [first, second] = bot.connector.said;
    expect(first).toContain('van een andere organisatie');
    expect(second).toContain(`${PAGES}/r/${CODE}`);
  });

  it('get the page of a shared card they tap', async () => {
    const { body } = await bot.post(tap(guest, 'eigen-check', RESULT));
    expect(body.value).toContain(`${PAGES}/r/${CODE}`);
    const empty = await bot.post(tap(guest, 'begin', { tn: 1 }));
    expect(empty.body.value).toMatch(new RegExp(`hier: ${PAGES}$`));
  });

  it('get a sentence from the message extension', async () => {
    expect((await bot.post(searched(guest, CODE))).body.composeExtension).toMatchObject({
      type: 'message',
      text: expect.stringContaining(`${PAGES}/r/${CODE}`),
    });
    const link = await bot.post(extension(guest, 'queryLink', { url: `${PAGES}/r/${CODE}` }));
    expect(link.body.composeExtension.text).toContain(`${PAGES}/r/${CODE}`);
    const window = await bot.post(extension(guest, 'fetchTask', {}));
    expect(window.body.task).toMatchObject({ type: 'message' });
    for (const content of [`<p>kijk naar ${CODE}</p>`, `<a href="${PAGES}/r/${CODE}">hier</a>`]) {
      const message = await bot.post(
        extension(guest, 'fetchTask', { messagePayload: { body: { content } } }),
      );
      expect(message.body.task.value).toContain(`${PAGES}/r/${CODE}`);
    }
    for (const messagePayload of [null, {}, { body: null }, { body: { content: 7 } }])
      expect((await bot.post(extension(guest, 'fetchTask', { messagePayload }))).body.task.value).toContain(
        PAGES,
      );
  });

  it('are told when they add the bot, and never welcomed', async () => {
    bot.connector.calls.length = 0;
    await bot.post(botAdded({ ...guest, conversation: 'theirs' }));
    expect(bot.connector.said).toEqual([expect.stringContaining('andere organisatie')]);
    await bot.post(botAdded({ ...guest, conversation: 'theirs' }));
    expect(bot.connector.said).toHaveLength(1);
  });

  it('do not use up the welcome of our own people', async () => {
    bot.connector.calls.length = 0;
    await bot.post(botAdded({ ...guest, conversation: 'both' }));
    await bot.post(botAdded({ ...guest, conversation: 'both', tenant: OURS }));
    expect(bot.connector.said[1]).toContain('Toestemming nodig?');
  });

  it('are known by their own tenant when Teams tells it, whatever that of the conversation', async () => {
    const visitor = tap({ ...guest, tenant: OURS }, 'begin', { tn: 1 });
    const { body } = await bot.post({ ...visitor, from: { id: '29:x', tenantId: THEIRS } });
    expect(body.value).toContain('andere organisatie');
  });
});

describe('people of our own', () => {
  it('are answered', async () => {
    const { body } = await bot.post(tap({ ...guest, tenant: OURS }, 'begin', { tn: 1 }));
    expect(body.value.type).toBe('AdaptiveCard');
  });
});

describe('ALLOWED_TENANTS', () => {
  it('is absent for whoever Teams lets in', () => {
    expect(readConfig({}).allowedTenants).toBeUndefined();
  });

  it('always holds the tenant that runs the bot', () => {
    const credentials = {
      MICROSOFT_APP_ID: OURS,
      MICROSOFT_APP_TENANT_ID: OURS,
      MICROSOFT_APP_PASSWORD: 'x',
    };
    expect(readConfig({ ...credentials, ALLOWED_TENANTS: THEIRS }).allowedTenants).toEqual(
      new Set([THEIRS, OURS]),
    );
  });

  it.each(['school.nl', `${OURS};${THEIRS}`, `${OURS},`])('must be GUIDs: %s', (ALLOWED_TENANTS) => {
    expect(() => readConfig({ ALLOWED_TENANTS })).toThrow(/^ALLOWED_TENANTS must be tenant ids/);
  });
});
