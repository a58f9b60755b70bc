import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import {
  codePage,
  homePage,
  type Page,
  type PageContext,
  privacyPage,
  STYLE,
  termsPage,
  unknownPage,
} from '../pages/index.ts';
import type { Log } from './log.ts';

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Headers of every page: nothing runs, nothing is fetched, nothing is kept, found, framed or passed on. */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
};

const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' };
const ROBOTS = 'User-agent: *\nDisallow: /\n';

/** The headers of every page: where the address is https, with the promise that it stays so. */
export const pageHeaders = ({ publicUrl }: PageContext): Readonly<Record<string, string>> =>
  publicUrl?.startsWith('https:') ? { ...PAGE_HEADERS, ...HSTS } : PAGE_HEADERS;

/** Adds the pages to the server. Of a visit only the route is logged: never the address, for it holds the code. */
export function servePages(server: Server, context: () => PageContext, log: Log): void {
  const headers = () => pageHeaders(context());
  const serve = (path: string, route: string, make: (request: Request) => Page) => {
    const answer = async (request: Request, response: Response) => {
      const { status, html } = make(request);
      response.sendRaw(status, html, headers());
      log.info('page', { route, status });
    };
    server.get(path, answer);
    server.head(path, answer);
  };

  serve('/', 'home', () => homePage(context()));
  serve('/privacy', 'privacy', () => privacyPage(context()));
  serve('/voorwaarden', 'terms', () => termsPage(context()));
  serve('/r/:code', 'result', ({ params }) => codePage(String(params?.code ?? ''), context()));
  serve('/r', 'result', (request) => codePage(queryCode(request), context()));
  server.on('NotFound', (request: Request, response: Response, _error: Error, done: () => void) => {
    // Who calls an API is a program, and gets the JSON of the server itself.
    if (request.url?.startsWith('/api/')) return done();
    // An address that was cut off within an escape (%E) has no route: a mistyped code like any other.
    const isCode = request.url?.startsWith('/r/');
    const { status, html } = isCode ? codePage('', context()) : unknownPage();
    response.sendRaw(status, html, headers());
    log.info('page', { route: isCode ? 'result' : 'unknown', status });
    done();
  });
  server.get('/robots.txt', async (_request: Request, response: Response) => {
    response.sendRaw(200, ROBOTS, { ...headers(), 'Content-Type': 'text/plain; charset=utf-8' });
  });
}

/** What was typed in the form of a page. */
const queryCode = (request: Request): string =>
  new URL(request.url ?? '', 'http://localhost').searchParams.get('code') ?? '';
