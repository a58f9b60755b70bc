import { afterAll, beforeAll, expect, it } from 'vitest';
import { botAdded, extension, mention, message, searched, tap } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const SECRET = 'Bram Jansen';
const FIELDS = [
  'time',
  'level',
  'event',
  'route',
  'verb',
  'chat',
  'ms',
  'outcome',
  'status',
  'reason',
  'error',
  'at',
];

it('never logs what people type or tap, nor who they are', async () => {
  const chat = { serviceUrl: bot.connector.url, user: SECRET, conversation: SECRET };
  await bot.post(botAdded(chat));
  await bot.post(message(chat, `mag ik iets over ${SECRET} delen?`));
  await bot.post(mention(chat, SECRET));
  await bot.post(tap(chat, 'verder', { v: 1, leeftijd: SECRET, [SECRET]: SECRET }));
  await bot.post(tap(chat, SECRET));
  await bot.post(tap({ ...chat, kind: 'groupChat' }, 'deel-hier', { tn: 1, f: {}, naam: SECRET }));
  await bot.post(searched(chat, SECRET));
  await bot.post(extension(chat, 'fetchTask', { messagePayload: { body: { content: SECRET } } }));
  await bot.post(extension(chat, 'submitAction', { data: { verb: SECRET, [SECRET]: SECRET } }));
  await bot.post(extension(chat, 'queryLink', { url: SECRET }));
  await bot.post(message(chat, '', { value: { verb: SECRET, toelichting: SECRET } }));
  await bot.post(message(chat, SECRET, { type: SECRET }));
  await bot.post(`{"text":"${SECRET}`);
  await bot.post({ type: 'message', text: SECRET, [SECRET]: SECRET });
  await fetch(`http://127.0.0.1:${bot.port}/${encodeURIComponent(SECRET)}`);
  await bot.fetch(`/api/${encodeURIComponent(SECRET)}`);
  await fetch(`http://127.0.0.1:${bot.port}/papieren/brief-ouders.docx?naam=${encodeURIComponent(SECRET)}`);
  await fetch(`http://127.0.0.1:${bot.port}/papieren/${encodeURIComponent(SECRET)}.docx`);
  bot.connector.status = 403;
  await bot.post(message(chat, SECRET));
  await bot.post(tap(chat, 'gevaar', { toelichting: SECRET }));

  expect(bot.logged.length).toBeGreaterThan(8);
  for (const line of bot.logged) {
    expect(line).not.toMatch(/Bram|Jansen|Sam de Vries/);
    expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(JSON.parse(line))));
  }
});
