import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { answerAll, REFUSED, WITH_CONSENT } from './support/answers.ts';
import { startBrowser } from './support/browser.ts';
import { Playground } from './support/playground.ts';

let browser: Browser;
let chat: Playground;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  chat = await Playground.open(browser, inject('playgroundUrl'));
});
afterEach(() => chat?.page.close());

describe('the check', () => {
  it('goes from the question to the answer, and to a note of it', async () => {
    await chat.say('toestemming nodig?');
    await chat.screenshot('vragen-eerste');
    expect(await answerAll(chat, WITH_CONSENT)).toBeLessThanOrEqual(4);
    expect(await chat.read()).toContain('Je mag dit delen: er is toestemming van de ouders met gezag.');
    await chat.screenshot('uitkomst');

    await chat.press('Waarom');
    expect(await chat.read()).toMatch(/AVG.*art\. 6/);
    await chat.screenshot('uitkomst-waarom', 'Waarom');
    await chat.press('Wat als');
    await chat.screenshot('uitkomst-wat-als', 'Wat als');

    await chat.press('Vastleggen');
    await chat.press('Als tekst');
    const note = (await chat.said()).at(-1);
    expect(note).toMatch(/Notitie.*\n/);
    expect(note).toContain('Leeftijd: 12 tot en met 15');
    await chat.screenshotLastMessage('notitie');
  });

  it('changes one answer and keeps the others', async () => {
    await chat.say('toestemming nodig?');
    await answerAll(chat, WITH_CONSENT);
    await chat.press('Wijzig een antwoord');
    await chat.screenshot('wijzig');
    await chat.say('wijzig leeftijd');
    expect(await chat.questions()).toEqual(['Hoe oud is het kind?']);
    await chat.screenshot('wijzig-leeftijd');
    await answerAll(chat, { ...WITH_CONSENT, 'Hoe oud is het kind?': 'Jonger dan 12' });
    await chat.press('Vastleggen');
    await chat.press('Als tekst');
    const note = (await chat.said()).at(-1);
    expect(note).toContain('Leeftijd: Jonger dan 12');
    expect(note).toContain('Wie deelt: School: basis, voortgezet of speciaal');
  });

  it('asks again for what was left open', async () => {
    await chat.say('toestemming nodig?');
    await chat.press('Verder');
    expect(await chat.questions()).toContain('Hoe oud is het kind?');
    await chat.screenshot('vragen-leeg');
  });

  it('shows the answers side by side when something is not known', async () => {
    await chat.say('toestemming nodig?');
    const unknown = { 'Wie heeft het gezag over het kind?': 'Weet ik niet' };
    await answerAll(chat, { ...WITH_CONSENT, ...unknown }, 'Weet ik niet');
    expect(await chat.read()).toMatch(/hangt af/i);
    await chat.screenshot('uitkomst-hangt-af');
  });

  it('leads whoever must weigh through the five questions', async () => {
    await chat.say('toestemming nodig?');
    await answerAll(chat, REFUSED);
    expect(await chat.read()).toContain('Weeg eerst zelf af');
    await chat.screenshot('uitkomst-weeg-af');
    await chat.press('Weeg af');
    const questions = await chat.questions();
    expect(questions).toHaveLength(5);
    await chat.screenshot('afweging');
    for (const question of questions) await chat.choose(question, 'Ja');
    await chat.press('Verder');
    await chat.screenshot('uitkomst-afgewogen');
    await chat.press('Vastleggen');
    expect((await chat.said()).at(-1)).toContain('afweging');
    await chat.screenshotLastMessage('notitie-zonder-toestemming');
  });

  it('words it for who wants to know', async () => {
    await chat.say('toestemming nodig?');
    await chat.press('Ik wil juist iets weten');
    expect(await chat.questions()).not.toContain('Aan wie wil je het vertellen?');
    await chat.screenshot('vragen-ontvanger');
  });
});

describe('typing instead of tapping', () => {
  it('walks the whole check', async () => {
    await chat.say('mag ik dit delen?');
    await chat.say('1 3 2 1 1');
    const said = (await chat.said()).at(-1);
    expect(said).toContain('Leeftijd: 12 tot en met 15');
    expect(said).toContain('Typ per vraag een nummer');
    await chat.screenshotLastMessage('getypt-vragen');
    await chat.say('stop');
    await chat.screenshot('gestopt');
  });

  it.each([
    ['hulp', /Hulp/, 'hulp'],
    ['kjhgf qwerty', /Dat begrijp ik niet/, 'onbekend'],
  ])('%j gets a way on', async (text, answer, name) => {
    await chat.say(text);
    expect(await chat.read()).toMatch(answer);
    await chat.screenshot(name);
  });
});

describe('danger', () => {
  it.each(['direct gevaar', 'het is acuut, er is levensgevaar'])(
    '%j is answered without questions',
    async (text) => {
      await chat.say(text);
      const card = await chat.read();
      expect(card).toContain('112');
      expect(card).toContain('Veilig Thuis');
      expect(await chat.questions()).toEqual([]);
      await chat.screenshot('gevaar');
    },
  );

  it('can be recorded afterwards', async () => {
    await chat.say('112');
    await chat.press('Leg daarna vast');
    expect((await chat.said()).join('\n')).toContain('Notitie');
    await chat.screenshotLastMessage('gevaar-notitie');
  });
});

describe('a group chat', () => {
  beforeEach(async () => {
    await chat.page.close();
    chat = await Playground.open(browser, inject('playgroundUrl'), 'Group Chat');
  });

  it('hears only mentions, and lets everybody walk the check on the same card', async () => {
    await chat.mutter('hier heeft niemand iets aan');
    await chat.mention('toestemming nodig?');
    await chat.screenshot('groep');
    const [start] = await chat.buttons();
    await chat.press(start as string);
    expect((await chat.questions()).length).toBeGreaterThan(0);
    await answerAll(chat, WITH_CONSENT);
    expect(await chat.read()).toContain('Je mag dit delen');
    await chat.screenshot('groep-uitkomst');
  });
});
