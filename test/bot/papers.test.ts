import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPaperQuery } from '../../src/bot/paper-query.ts';
import { papierLinks } from '../../src/dialogs/mdo/papier-links.ts';
import { emptyMdo, type MdoAnswers } from '../../src/dialogs/mdo/state.ts';
import { SOORTEN } from '../../src/papers/index.ts';
import { textOf } from '../papers/support/docx.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const get = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${bot.port}/papieren/${path}`, init);
const CODES = 'vorm=mdo&doel=ondersteuning&leeftijd=12-15&gezag=voogd&wilsonbekwaam=false&gegevens=bijzonder';

describe('a paper', () => {
  it.each(SOORTEN)('%s is downloaded as a Word file that nobody keeps', async (soort) => {
    const answer = await get(`${soort}.docx?${CODES}&deelnemers=onderwijs,jeugdhulp,politie`);
    expect(answer.status).toBe(200);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="${soort}.docx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    const text = textOf(new Uint8Array(await answer.arrayBuffer()));
    expect(text).toContain('Mdo of zorgadviesteam (ZAT)');
    expect(text).toMatch(/de politie of wijkagent/i);
  });

  it('needs no codes at all, and answers HEAD', async () => {
    expect((await get('brief-ouders.docx')).status).toBe(200);
    const head = await get('brief-ouders.docx', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('takes what is not known for what is not said', async () => {
    const plain = await (await get('toestemmingsformulier.docx')).arrayBuffer();
    const unknown = await (
      await get('toestemmingsformulier.docx?gezag=weet-niet&leeftijd=&aanwezig=weet-niet')
    ).arrayBuffer();
    expect(Buffer.compare(Buffer.from(plain), Buffer.from(unknown))).toBe(0);
  });

  it.each([
    ['brief-opa.docx', 404],
    ['brief-ouders', 404],
    ['brief-ouders.pdf', 404],
    ['brief-ouders.docx?vorm=onbekend', 404],
    ['brief-ouders.docx?leeftijd=13', 400],
    ['brief-ouders.docx?leeftijd=0-11&leeftijd=12-15', 400],
    ['brief-ouders.docx?deelnemers=onderwijs,Bram', 400],
    [`brief-ouders.docx?deelnemers=${'onderwijs,'.repeat(500)}x`, 400],
    ['brief-ouders.docx?wilsonbekwaam=ja', 400],
    ['brief-ouders.docx?vorm=<script>', 400],
    ['brief-ouders.docx?naam=Bram', 400],
    ['brief-ouders.docx?__proto__=x', 400],
    ['brief-ouders.docx?vorm=%E0%A4%A', 400],
  ])('that is not there is a friendly page: %s', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const page = await answer.text();
    expect(page).toMatch(/Ga terug naar de chat/);
    expect(page).not.toMatch(/Bram|script|!/);
  });

  it('leaves nothing in the log but which paper it was', async () => {
    await get('brief-jongere.docx?leeftijd=Bram');
    await get('Bram.docx');
    const lines = bot.logged.map((line) => JSON.parse(line)).filter(({ event }) => event === 'paper');
    expect(lines.length).toBeGreaterThan(2);
    for (const { time: _, level: __, event: ___, ...rest } of lines) {
      expect(Object.keys(rest).sort()).toEqual(['route', 'status']);
      expect([...SOORTEN, 'other']).toContain(rest.route);
    }
  });
});

describe('the links under a meeting', () => {
  const answers: MdoAnswers = {
    vorm: 'mdo',
    doel: 'plek',
    leeftijd: '12-15',
    gezag: 'ouders-gescheiden',
    gescheidenUitzondering: 'ja',
    wilsonbekwaam: 'nee',
    convenant: 'ja',
    verzuim: 'weet-niet',
    gezin: 'niet',
    tafel: ['school', 'smw', 'wijkteam', 'leerplicht', 'politie'],
    'i.school': 'gewoon',
    'i.smw': 'bijzonder',
    'i.wijkteam': 'niets',
    'i.leerplicht': 'niets',
  };
  const links = (said: MdoAnswers) =>
    papierLinks(
      { ...emptyMdo(), answers: said },
      { vandaag: '2026-11-22', eenOpEen: true, publicUrl: `http://127.0.0.1:${bot.port}` },
    );

  it('carry every code a paper needs, and are answered with that paper', async () => {
    const found = links(answers);
    expect(found).toHaveLength(3);
    for (const { url } of found) {
      expect(readPaperQuery(new URL(url).searchParams)).toEqual({
        vorm: 'mdo',
        codes: {
          doel: 'ondersteuning',
          leeftijd: '12-15',
          gezag: 'ouders-gescheiden',
          gescheidenUitzondering: true,
          wilsonbekwaam: false,
          convenant: true,
          aanwezig: false,
          gegevens: 'bijzonder',
          deelnemers: ['onderwijs', 'jeugdhulp', 'leerplicht', 'politie'],
          luisteraars: ['leerplicht', 'politie'],
        },
      });
      expect((await fetch(url)).status).toBe(200);
    }
  });

  it('hold for a meeting of which little is known, and leave out the letter to who is under 12', async () => {
    for (const { url } of links({ vorm: 'vot', leeftijd: '0-11', tafel: ['kinderopvang'] }))
      expect((await fetch(url)).status).toBe(200);
    expect(
      links({ vorm: 'vot', leeftijd: '0-11' })
        .map(({ url }) => url)
        .join(),
    ).not.toContain('brief-jongere');
  });
});
