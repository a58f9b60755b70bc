import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
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

it('reads a sentence, shows what it understood, and changes one fact with a tap', async () => {
  await chat.say(
    'lln van 14, ouders gescheiden, moeder vindt het goed, mag ik het wijkteam iets vertellen over haar behandeling? ben jeugdverpleegkundige',
  );
  expect(await chat.read()).toContain('Dit heb ik begrepen');
  expect(await chat.read()).toContain('Leeftijd: 12 tot en met 15 (‘14’)');
  expect(await chat.questions()).not.toContain('Hoe oud is het kind?');
  await chat.screenshot('begrepen');
  await chat.press('Wijzig: Leeftijd');
  expect(await chat.questions()).toEqual(['Hoe oud is het kind?']);
});
