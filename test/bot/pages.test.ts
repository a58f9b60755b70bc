import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/bot/config.ts';
import { createLog } from '../../src/bot/log.ts';
import { type RunningBot, startBot } from '../../src/bot/start.ts';
import * as dialogs from '../../src/dialogs/index.ts';
import { codeVan } from '../../src/rules/index.ts';

const CODE = codeVan(
  { leeftijd: '12-15', deler: 'mbo', ontvanger: 'leerplicht', gegevens: 'anoniem' },
  'deler',
);
const logged: string[] = [];
const log = createLog('info', (line) => logged.push(line));
const bots: RunningBot[] = [];

async function start(
  env: Record<string, string> = {},
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const bot = await startBot(readConfig({ PORT: '0', ...env }), dialogs, log);
  bots.push(bot);
  return (path, init) => fetch(`http://127.0.0.1:${bot.port}${path}`, init);
}

let get: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  get = await start();
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
});

describe('the pages over HTTP', () => {
  it.each([
    ['/', 200, '<h1>Toestemming nodig?'],
    ['/privacy', 200, '<h1>Privacy'],
    ['/voorwaarden', 200, '<h1>Voorwaarden'],
    [`/r/${CODE}`, 200, '<h1>Nee, toestemming is niet nodig'],
    [`/r/${CODE.toLowerCase().replaceAll('-', '')}`, 200, '<h1>Nee, toestemming is niet nodig'],
    [`/r?code=${CODE.toLowerCase().replaceAll('-', '+')}`, 200, '<h1>Nee, toestemming is niet nodig'],
    [
      `/r/${CODE.replace(/.$/, (last) => (last === 'K' ? 'M' : 'K'))}`,
      404,
      '<h1>In deze code zit een tikfout',
    ],
    ['/r/hallo', 404, '<h1>Dit is geen code'],
    ['/r/', 404, '<h1>Dit is geen code'],
    ['/r', 404, '<h1>Dit is geen code'],
    ['/r?x=1', 404, '<h1>Dit is geen code'],
    ['/r/a/b', 404, '<h1>Dit is geen code'],
    [`/r/${CODE}%`, 404, '<h1>Dit is geen code'],
    ['/r/%3Cscript%3E', 404, '<h1>Dit is geen code'],
    ['/bestaat-niet', 404, '<h1>Deze pagina is er niet'],
    ['/wp-admin/?x=%', 404, '<h1>Deze pagina is er niet'],
    ['/papieren/', 404, '<h1>Deze pagina is er niet'],
    ['/export/abc', 404, '<h1>Deze link werkt niet meer'],
    ['/export/a/b', 404, '<h1>Deze pagina is er niet'],
    ['/%E0%A4%A', 404, '<h1>Deze pagina is er niet'],
    ['//evil.example/', 404, '<h1>Deze pagina is er niet'],
    ['/privacy/', 200, '<h1>Privacy'],
  ])('%s is answered with %i', async (path, status, head) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(head);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/',
    '/privacy',
    '/voorwaarden',
    `/r/${CODE}`,
    '/r/hallo',
    '/r/a/b',
    '/bestaat-niet',
    '/export/abc',
    '/robots.txt',
  ])('%s lets nothing run, be fetched, kept, found, framed or passed on', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('names the hash of the very style that is in the page', async () => {
    const response = await get(`/r/${CODE}`);
    const [, style] = /<style>([\s\S]*)<\/style>/.exec(await response.text()) ?? [];
    const hash = createHash('sha256')
      .update(style ?? '')
      .digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  it('insist on https once the address is one', async () => {
    const secure = await start({ PUBLIC_URL: 'https://toestemming.example.org' });
    const response = await secure(`/r/${CODE}`);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(await response.text()).toContain(`https://toestemming.example.org/r/${CODE}`);
    const paper = await secure('/papieren/brief-ouders.docx');
    expect(paper.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('answer HEAD like GET without a body, and nothing else', async () => {
    const head = await get(`/r/${CODE}`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  it.each([
    ['POST', `/r/${CODE}`],
    ['PUT', '/privacy'],
    ['OPTIONS', `/r/${CODE}`],
    ['DELETE', '/'],
  ])('say in the same way that %s is not for here', async (method, path) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('allow')).toContain('GET');
    expect(await response.text()).toContain('<h1>Dit kan hier niet');
  });

  it('give a typed code the address that is shared, and leave one with an error where it is', async () => {
    const typed = CODE.toLowerCase().replaceAll('-', '+');
    const response = await get(`/r?code=${typed}`, { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/r/${CODE}`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get(`/r?code=${typed.slice(1)}`, { redirect: 'manual' })).status).toBe(404);
    expect((await get('/r?code=https://evil.example/', { redirect: 'manual' })).status).toBe(404);
  });

  it('leave an unknown address under /api to programs', async () => {
    const response = await get('/api/bestaat-niet');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'ResourceNotFound' });
  });

  it('keep robots out', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  });

  it('log the route and nothing of the address', async () => {
    logged.length = 0;
    await get(`/r/${CODE}`);
    await get('/r/Bram-Jansen');
    await get(`/r/${CODE}%`);
    await get('/r?code=Bram');
    await get('/Bram/Jansen');
    await get('/privacy?wie=Bram', {
      headers: { 'user-agent': 'Bram', cookie: 'wie=Bram', referer: 'http://bram/' },
    });
    expect(logged.map((line) => JSON.parse(line))).toEqual(
      ['result', 'result', 'result', 'result', 'unknown', 'privacy'].map((route) => ({
        time: expect.any(String),
        level: 'info',
        event: 'page',
        route,
        status: expect.any(Number),
      })),
    );
    expect(logged.join('')).not.toMatch(new RegExp(`Bram|${CODE}`, 'i'));
  });
});
