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

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function openForm(): Promise<void> {
  await chat.say('toestemming nodig?');
  await answerAll(chat, WITH_CONSENT);
  await chat.press('Vastleggen');
}

async function fillConsent(kenmerk: string): Promise<void> {
  await chat.fill('Kenmerk (verplicht)', kenmerk);
  await chat.tick('Moeder');
  await chat.choose('Hoe (verplicht)', 'Mondeling, in een gesprek');
  await chat.fillDate('Wanneer gegeven (verplicht)', inDays(0));
  await chat.fill('Welke informatie (verplicht)', 'het advies uit het verslag');
  await chat.fillDate('Tot wanneer (verplicht)', inDays(10));
}

describe('recording', () => {
  it('goes from the result to a record, the list, and everything afterwards', async () => {
    await openForm();
    expect(await chat.read()).toContain('Leg de toestemming vast');
    await chat.screenshot('vastleggen-formulier');

    await fillConsent('Daan Jansen');
    await chat.press('Leg vast');
    expect(await chat.read()).toContain('‘Daan Jansen’ kan een naam zijn');
    await chat.screenshot('vastleggen-naam');
    await chat.fill('Kenmerk (verplicht)', '2026-014');
    await chat.press('Leg vast');
    expect(await chat.read()).toContain('Vastgelegd');
    await chat.screenshot('vastgelegd');

    await chat.say('mijn vastleggingen');
    expect(await chat.read()).toContain('2026-014');
    expect(await chat.read()).toContain('nog 10 dagen');
    await chat.screenshot('vastleggingen');
    await chat.say('open 1');
    expect(await chat.read()).toContain('Wie gaf toestemming: moeder');
    await chat.screenshot('vastlegging');

    await chat.press('Notitie toevoegen');
    await chat.screenshot('vastlegging-notitie');
    await chat.fill('Notitie (verplicht)', 'besproken in het mdo');
    await chat.press('Voeg toe');
    expect(await chat.read()).toContain('besproken in het mdo');

    await chat.press('Controleer opnieuw');
    expect(await chat.read()).toContain('Nog hetzelfde antwoord');
    await chat.screenshot('vastlegging-controle');
    await chat.press('Terug');

    await chat.press('Toestemming ingetrokken');
    await chat.screenshot('vastlegging-intrekken');
    await chat.tick('Moeder');
    await chat.fillDate('Wanneer (verplicht)', inDays(0));
    await chat.choose('Weet de ontvanger het (verplicht)', 'Ja, ik heb het laten weten');
    await chat.press('Leg vast');
    expect(await chat.read()).toContain('De toestemming is ingetrokken');
    await chat.screenshot('vastlegging-ingetrokken');

    await chat.say('exporteer');
    expect((await chat.said()).at(-1)).toContain('Als Word-document');
    await chat.screenshotLastMessage('vastlegging-export');

    await chat.say('verwijder');
    await chat.screenshot('vastlegging-verwijder');
    await chat.press('Ja, verwijder');
    expect(await chat.read()).toContain('Je hebt hier niets vastgelegd');
    await chat.screenshot('vastleggingen-leeg');
  });

  it('says at the field what is missing', async () => {
    await openForm();
    await chat.card.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await chat.card.getByText('Vul een kenmerk in').first().waitFor();
    await chat.screenshot('vastleggen-leeg');
    await chat.press('Terug');
    expect(await chat.read()).toContain('Je mag dit delen');
  });

  it('asks the six of bijlage 6 when sharing without consent', async () => {
    await chat.say('toestemming nodig?');
    await answerAll(chat, REFUSED);
    await chat.press('Weeg af');
    for (const question of await chat.questions()) await chat.choose(question, 'Ja');
    await chat.press('Verder');
    await chat.press('Vastleggen');
    expect(await chat.read()).toContain('3. Wie is geraadpleegd');
    await chat.screenshot('vastleggen-zonder-toestemming');
  });
});

describe('a group chat', () => {
  it('keeps the list for a chat of one’s own', async () => {
    await chat.page.close();
    chat = await Playground.open(browser, inject('playgroundUrl'), 'Group Chat');
    await chat.mention('mijn vastleggingen');
    expect(await chat.read()).toContain('Typ dit in een eigen chat met mij');
    await chat.screenshot('groep-vastleggingen');
  });
});
