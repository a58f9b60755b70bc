import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
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

const TABLE = [
  'School: zorgcoördinator, ib’er of mentor',
  'Schoolmaatschappelijk werk',
  'Jeugdarts of jeugdverpleegkundige',
  'Leerplicht of RMC',
];

/** Whatever is asked on the card, answered with the first of these that fits. */
async function answer(answers: Record<string, string>): Promise<void> {
  for (const question of await chat.questions()) {
    const given = answers[question];
    if (given) await chat.choose(question, given);
  }
}

const CASE = {
  'Wat voor overleg is het?': 'Mdo of zorgadviesteam (ZAT)',
  'Hoe oud is het kind?': '12 tot en met 15',
  'Wie heeft het gezag over het kind?': 'Twee ouders, bij elkaar',
  'Wat is het doel?': 'Vastlopen in leren, gedrag of gevoel voorkomen of oplossen',
  'Doen ouders en jongere zelf mee?': 'Nee, nog niet uitgenodigd',
  [TABLE[0] as string]: 'Gevoelig: gezondheid, gedrag, gezin',
  [TABLE[1] as string]: 'Gevoelig: gezondheid, gedrag, gezin',
  [TABLE[2] as string]: 'Gevoelig: gezondheid, gedrag, gezin',
  [TABLE[3] as string]: 'Niets, luistert mee',
  'Hebben alle betrokken organisaties het privacyconvenant getekend?': 'Ja',
  'Is het bij iedereen eigen informatie, echt nodig voor dit doel, en kan het niet anoniem of via kind of ouders?':
    'Ja, bij iedereen',
  'Is er verzuim?': 'Geen verzuim',
  'Is de jongere hierin wilsonbekwaam? Dat is: niet kunnen overzien wat dit betekent.':
    'Nee, de jongere overziet dit zelf',
  'Wat zeggen de ouders, voogd of andere vertegenwoordiger?': 'Nog niet gevraagd',
  'Wat zegt de jongere zelf?': 'Ja, de jongere stemt in',
};

describe('preparing a meeting', () => {
  it('goes from the kind of overleg to the table, the answer, the checklist and a note', async () => {
    await chat.say('bereid een mdo voor over een leerling van 14');
    expect(await chat.read()).toContain('Dit heb ik begrepen');
    await chat.screenshot('mdo-1-overleg');
    await answer(CASE);
    await chat.press('Verder');

    // A picture changes the width of the window, which empties what is filled in: so it is taken first.
    await chat.screenshot('mdo-2-tafel');
    await answer(CASE);
    for (const who of TABLE) await chat.tick(who);
    await chat.press('Verder');

    await chat.screenshot('mdo-3-inbreng');
    await answer(CASE);
    await chat.press('Verder');

    await chat.screenshot('mdo-4-rest');
    await answer(CASE);
    await chat.press('Verder');

    const result = await chat.read();
    expect(result).toContain(
      'Kan doorgaan als er eerst toestemming is van de ouders met gezag voor het schoolmaatschappelijk werk en de jeugdarts',
    );
    expect(result).toContain(
      'Niet waar leerplicht bij zit: eerst toestemming van de ouders met gezag, of anoniem.',
    );
    await chat.screenshot('mdo-5-uitkomst');

    await chat.tick('Zet het doel op papier');
    await chat.press('Vastleggen');
    expect(await chat.read()).toContain('Wat het schoolmaatschappelijk werk inbracht');
    await chat.screenshot('mdo-6-vastleggen');
    await chat.press('Als tekst');
    const note = (await chat.said()).at(-1);
    expect(note).toContain('gedaan: Zet het doel op papier');
    await chat.screenshotLastMessage('mdo-7-notitie');
  }, 300_000);

  it('changes one answer, and can be stopped', async () => {
    await chat.say('thuiszitterstafel');
    await chat.press('Verder');
    expect(await chat.read()).toContain('Nog niet ingevuld: Leeftijd, Gezag.');
    await chat.screenshot('mdo-leeg');
    await chat.say('stop');
    expect(await chat.read()).toContain('Er is niets bewaard.');
  });

  it('goes by typing too', async () => {
    await chat.say('zat');
    await chat.say('typ');
    await chat.say('14 jaar, een ouder');
    expect((await chat.said()).at(-1)).toContain('Wat is het doel?');
    await chat.say('1 4');
    await chat.screenshotLastMessage('mdo-getypt');
    await chat.say('school, jeugdarts en leerplicht');
    expect((await chat.said()).at(-1)).toContain('School: zorgcoördinator');
  });
});
