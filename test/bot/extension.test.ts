import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeVan, type Feiten } from '../../src/rules/index.ts';
import { type Chat, extension, type Json, searched } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

const PAGES = 'https://toestemming.example.nl';
const DUTY: Feiten = {
  deler: 'onderwijs',
  ontvanger: 'leerplicht',
  leeftijd: '12-15',
  gegevens: 'gewoon',
  doel: 'verzuim',
  verzuim: 'ongeoorloofd',
};
const CODE = codeVan(DUTY, 'ander');

let bot: TestBot;
let chat: Chat;
beforeAll(async () => {
  bot = await startTestBot(undefined, {}, { PUBLIC_URL: PAGES });
  chat = { serviceUrl: bot.connector.url, kind: 'groupChat' };
});
afterAll(() => bot.stop());

const attachments = async (activity: Json) => (await bot.post(activity)).body.composeExtension.attachments;

describe('the search command', () => {
  it('finds a result by its code', async () => {
    const [first, ...more] = await attachments(searched(chat, CODE.toLowerCase()));
    expect(more).toEqual([]);
    expect(first.preview.content.title).toContain('De school moet dit delen');
    expect(JSON.stringify(first.content)).toContain(`${PAGES}/r/${CODE}`);
  });

  it('finds situations by words, with a line for the list and a card to insert', async () => {
    const found = await attachments(searched(chat, 'gescheiden 14 jeugdhulp'));
    expect(found.length).toBeGreaterThan(1);
    for (const { contentType, content, preview } of found) {
      expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
      expect(content.type).toBe('AdaptiveCard');
      expect(preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
      expect(preview.content.text).not.toBe('');
    }
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
  });

  it('offers common situations when it is opened', async () => {
    const initial = { parameters: [{ name: 'initialRun', value: 'true' }] };
    expect(await attachments(extension(chat, 'query', initial))).toHaveLength(6);
  });

  it.each([
    ['kolibrie', 'Niets gevonden'],
    [`${CODE.slice(0, -1)}0`, 'tikfout'],
    [CODE.slice(0, -2), 'nog niet af'],
  ])('says so when there is nothing: %s', async (text, said) => {
    const { body } = await bot.post(searched(chat, text));
    expect(body.composeExtension).toMatchObject({ type: 'message', text: expect.stringContaining(said) });
  });
});

describe('a link that is pasted', () => {
  it('unfurls into the card', async () => {
    const [first] = await attachments(extension(chat, 'queryLink', { url: `${PAGES}/r/${CODE}?x=1` }));
    expect(JSON.stringify(first.content)).toContain('De school moet dit delen');
  });

  it.each([
    `${PAGES}/r?code=${CODE}`,
    `${PAGES}/r/${CODE.replaceAll('-', '%2D')}`,
    `${PAGES}:443/r/${CODE}/`,
    `${PAGES.toUpperCase()}/r/${CODE.toLowerCase()}`,
    `${PAGES.replace('https', 'http')}/r/${CODE}#top`,
  ])('does so however it is written: %s', async (url) => {
    const [first] = await attachments(extension(chat, 'queryLink', { url }));
    expect(JSON.stringify(first.content)).toContain('De school moet dit delen');
  });

  it.each([
    `https://elders.example/r/${CODE}`,
    `${PAGES}.evil/r/${CODE}`,
    `${PAGES}@evil.example/r/${CODE}`,
    `${PAGES}/privacy`,
    `${PAGES}/r/${CODE}%`,
    'geen link',
  ])('that is none of ours is left alone: %s', async (url) => {
    const { body } = await bot.post(extension(chat, 'queryLink', { url }));
    expect(body.composeExtension.type).toBe('message');
  });
});

describe('the action command', () => {
  const NAMED = '<p>Bram is 14, ouders gescheiden. Mag ik het wijkteam iets vertellen? ben mentor</p>';
  const from = (html: string, author = 'somebody-else') => ({
    commandId: 'check',
    messagePayload: { body: { contentType: 'html', content: html }, from: { user: { id: author } } },
  });
  const card = (body: { task: Json }) =>
    (body.task as { value: { card: { content: Json } } }).value.card.content;
  const submit = (data: Json) => bot.post(extension(chat, 'submitAction', { commandId: 'check', data }));
  const button = (content: Json, title: string) =>
    (content.actions as { title: string; type: string; data: Json }[]).find((one) => one.title === title);

  it('begins a check in a window, with buttons that submit', async () => {
    const { body } = await bot.post(extension(chat, 'fetchTask', { commandId: 'check' }));
    expect(body.task.type).toBe('continue');
    expect(JSON.stringify(card(body))).not.toContain('Action.Execute');
    expect(JSON.stringify(card(body))).toContain('Wat is jouw rol?');
    expect(JSON.stringify(card(body))).not.toContain('**typ**');
  });

  it('reads the facts of a message, and keeps none of its words', async () => {
    const { body } = await bot.post(extension(chat, 'fetchTask', from(NAMED)));
    const content = card(body);
    expect(JSON.stringify(content)).toContain('Leeftijd: 12 tot en met 15');
    expect(JSON.stringify(content)).not.toContain('Bram');
    const data = JSON.stringify(button(content, 'Verder')?.data);
    expect(data).toContain('"verb":"verder"');
    expect(data).not.toMatch(/gescheiden\.|wijkteam/);
    expect(data).toContain('"p":"ander"');
  });

  it('walks to a result and inserts it, worded for all', async () => {
    const shown = await submit({ verb: 'herhaal', tn: 1, s: 'resultaat', p: 'deler', f: DUTY });
    const insert = button(card(shown.body), 'Voeg toe aan mijn bericht');
    expect(insert).toMatchObject({ type: 'Action.Submit', style: 'positive' });
    const { body } = await submit(insert?.data as Json);
    const [only] = body.composeExtension.attachments;
    expect(JSON.stringify(only.content)).toContain('De school moet dit delen');
    expect(JSON.stringify(only.content)).toContain('Action.Execute');
    expect(bot.connector.calls).toEqual([]);
  });

  it('closes on stop, and answers whatever else is submitted', async () => {
    expect((await submit({ verb: 'stop' })).body.task).toMatchObject({ type: 'message' });
    for (const data of [{}, { verb: 'deel' }, { verb: 7 }, { verb: 'deel', tn: 1, f: {} }, { verb: 'mdo' }])
      expect((await submit(data as Json)).body.task).toBeDefined();
    for (const value of [{}, { data: null }, { messagePayload: 'x' }])
      expect((await bot.post(extension(chat, 'fetchTask', value))).body.task.type).toBe('continue');
  });

  it('answers danger in a message first', async () => {
    const { body } = await bot.post(extension(chat, 'fetchTask', from('er is nu levensgevaar')));
    expect(JSON.stringify(card(body))).toContain('112');
  });

  it.each([
    'meisje van 15 dreigt nu met zelfmoord, mag ik de huisarts bellen? ben mentor',
    `${CODE}: er is nu levensgevaar, lln van 14, mag ik het wijkteam inlichten? ben mentor`,
  ])('says what to do in danger above all that was read: %s', async (text) => {
    const { body } = await bot.post(extension(chat, 'fetchTask', from(text)));
    const [, first] = card(body).body as { text: string }[];
    expect(first?.text).toMatch(/^Is er nu gevaar\? Bel 112\./);
    expect(JSON.stringify(card(body))).toContain('Leeftijd: 12 tot en met 15');
  });
});
