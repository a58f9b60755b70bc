import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { codeVan, type Feiten } from '../../src/rules/index.ts';
import { answerAll, WITH_CONSENT } from './support/answers.ts';
import { startBrowser } from './support/browser.ts';
import { Extension } from './support/extension.ts';
import { Playground } from './support/playground.ts';
import { SCREENSHOTS } from './support/screenshots.ts';

const DUTY: Feiten = {
  deler: 'onderwijs',
  ontvanger: 'leerplicht',
  leeftijd: '12-15',
  gegevens: 'gewoon',
  doel: 'verzuim',
  verzuim: 'ongeoorloofd',
};
const CODE = codeVan(DUTY, 'ander');

let browser: Browser;
let chat: Playground;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(() => chat?.page.close());

const open = async (where?: 'Group Chat' | 'Announcements') => {
  chat = await Playground.open(browser, inject('playgroundUrl'), where);
  return chat;
};
const picture = (name: string) => chat.page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });

describe('one to one', () => {
  it('passes a result on, and opens one by its code', async () => {
    await open();
    await chat.say(CODE.toLowerCase());
    expect(await chat.read()).toContain('De school moet dit delen');
    await chat.screenshot('delen-code');
    await chat.say('deel');
    const copy = (await chat.said()).at(-1);
    expect(copy).toContain(`Code: ${CODE}`);
    expect(copy).toContain(`${inject('botUrl')}/r/${CODE}`);
    await chat.screenshotLastMessage('delen-kopie');
    await chat.say(CODE.replace(/.$/, '0'));
    expect(await chat.read()).toContain('tikfout');
    await chat.screenshot('delen-tikfout');
  });
});

describe('a group chat', () => {
  it('offers what a mention said to its author, and shows all a clean card on deel only', async () => {
    await open('Group Chat');
    await chat.mention('lln van 14, mag ik het wijkteam iets vertellen over de gezondheid? ben mentor');
    expect(await chat.read()).not.toContain('12 tot en met 15');
    await chat.press('Start');
    expect(await chat.read()).toContain('Dit haalde ik uit je bericht');
    await chat.screenshot('groep-uit-bericht');
    await answerAll(chat, WITH_CONSENT);
    await chat.press('Deel');
    expect(await chat.read()).toContain('Delen in dit gesprek?');
    await chat.screenshot('groep-delen');
    const before = (await chat.said()).length;
    await chat.press('Deel');
    expect((await chat.said()).length).toBe(before + 1);
    expect(await chat.read()).toContain(
      'De school mag dit delen: er is toestemming van de ouders met gezag.',
    );
    await chat.screenshot('groep-gedeeld');
    // The card of one's own is the one before: there it can be tapped again.
    const own = chat.page.locator('.ac-adaptiveCard').nth(-2);
    await own.getByRole('button', { name: 'Deel', exact: true }).click();
    await own.getByText('Deze uitkomst staat al in dit gesprek.').waitFor();
    expect((await chat.said()).length).toBe(before + 1);
    await picture('groep-al-gedeeld');
    await chat.card.getByRole('button', { name: 'Waarom', exact: true }).click();
    expect(await chat.read()).toMatch(/AVG.*art\. 6/);
    await chat.press('Mijn eigen check');
    expect(await chat.read()).toContain('Dit is nu jouw eigen check');
    await chat.screenshot('groep-eigen-check');
  });
});

describe('a channel', () => {
  it('is answered in the thread, and shared into it', async () => {
    await open('Announcements');
    await chat.page.locator('[contenteditable=true]').first().click();
    await chat.page.keyboard.type('@');
    await chat.page.getByRole('menuitem').filter({ hasText: 'Test Bot' }).click();
    await chat.page.keyboard.type('ben mentor, mag ik anoniem iets bespreken met leerplicht?');
    await chat.page.getByRole('button', { name: 'Post', exact: true }).click();
    // The newest thread is on top; what was said in it before stays there.
    const cards = chat.page.locator('.ac-adaptiveCard');
    const press = (title: string) => cards.first().getByRole('button', { name: title, exact: true }).click();
    await chat.page.getByText('ben mentor, mag ik anoniem').waitFor();
    const before = await cards.count();
    await press('Start');
    await cards.first().getByText('Dit haalde ik uit je bericht').waitFor();
    await press('Deel');
    await cards.first().getByText('Delen in dit gesprek?').waitFor();
    await press('Deel met mijn naam erbij');
    await cards.first().getByText('Gedeeld: de uitkomst').waitFor();
    expect(await cards.count()).toBe(before + 1);
    expect(await cards.nth(1).innerText()).toMatch(
      /De school mag dit anoniem delen.*\s+Gedeeld door Alex Wilber\./,
    );
    await picture('kanaal-gedeeld');
  });
});

describe('the message extension', () => {
  it('finds situations by words and puts one in the chat, where it can be walked on', async () => {
    await open('Group Chat');
    const extension = new Extension(chat.page);
    await extension.search('gescheiden 14 jeugdhulp');
    const found = chat.page.getByText('Jeugdhulp aan school: ouders gescheiden');
    await found.waitFor();
    await picture('extensie-zoeken');
    await found.click();
    await extension.send();
    await chat.page.getByRole('button', { name: 'Mijn eigen check' }).waitFor();
    expect(await chat.read()).toContain('toestemming nodig van de ouders met gezag én de jongere');
    await picture('extensie-ingevoegd');
    await chat.card.getByRole('button', { name: 'Mijn eigen check' }).click();
    await chat.page.getByText('Dit is nu jouw eigen check').waitFor();
  });

  it('does a check in a window, from a message, and inserts the result', async () => {
    await open('Group Chat');
    await chat.mutter(
      'lln van 14, ouders gescheiden, mag ik leerplicht inlichten over ongeoorloofd verzuim? mentor',
    );
    const extension = new Extension(chat.page);
    await extension.begin(chat.page.getByLabel('Show more information').last());
    const read = () => extension.window.innerText();
    await picture('extensie-venster');
    expect(await read()).toContain('Leeftijd: 12 tot en met 15');
    for (let cards = 0; cards < 4 && !(await read()).includes('Voeg toe'); cards++) {
      for (const list of await extension.window.getByRole('combobox').all()) {
        if ((await list.inputValue()) !== '') continue;
        await list.click();
        await chat.page.getByRole('option').first().click();
      }
      for (const group of await extension.window.getByRole('radiogroup').all())
        if ((await group.getByRole('radio', { checked: true }).count()) === 0)
          await group.getByRole('radio').first().check({ force: true });
      await extension.press('Verder');
      await chat.page.waitForTimeout(1500);
    }
    await picture('extensie-venster-uitkomst');
    await extension.press('Voeg toe aan mijn bericht');
    await extension.window.waitFor({ state: 'hidden' });
    await picture('extensie-venster-ingevoegd');
  });

  it('unfolds a link to the page of a result', async () => {
    await open('Group Chat');
    const extension = new Extension(chat.page);
    await extension.open('Link Unfurling');
    await extension.window.getByRole('textbox').fill(`${inject('botUrl')}/r/${CODE}`);
    await extension.window.getByText('De school moet dit delen').waitFor();
    await picture('extensie-link');
    await extension.press('Send to Conversation');
    await chat.page.getByRole('button', { name: 'Mijn eigen check' }).waitFor();
  });
});
