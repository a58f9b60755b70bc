import type { Request, Response, Server } from 'restify';
import {
  codePage,
  homePage,
  notAllowedPage,
  type Page,
  type PageContext,
  pathOfCode,
  privacyPage,
  termsPage,
  unknownPage,
} from '../pages/index.ts';
import { pageHeaders } from './headers.ts';
import type { Log } from './log.ts';

const ROBOTS = 'User-agent: *\nDisallow: /\n';

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
  // The form of a page: a code that can be read gets the address that is shared.
  const form = async (request: Request, response: Response) => {
    const typed = queryCode(request);
    const location = pathOfCode(typed);
    const { status, html } = location ? { status: 303, html: '' } : codePage(typed, context());
    response.sendRaw(status, html, { ...headers(), ...(location ? { Location: location } : {}) });
    log.info('page', { route: 'result', status });
  };
  server.get('/r', form);
  server.head('/r', form);
  const otherwise = (make: (request: Request) => Page) => {
    return (request: Request, response: Response, _error: Error, done: () => void) => {
      if (isForPrograms(request)) return done();
      const { status, html } = make(request);
      response.sendRaw(status, html, headers());
      log.info('page', { route: isResult(request) ? 'result' : 'unknown', status });
      done();
    };
  };
  // An address that was cut off within an escape (%E) has no route: a mistyped code like any other.
  server.on(
    'NotFound',
    otherwise((request) => (isResult(request) ? codePage('', context()) : unknownPage())),
  );
  server.on('MethodNotAllowed', otherwise(notAllowedPage));
  server.get('/robots.txt', async (_request: Request, response: Response) => {
    response.sendRaw(200, ROBOTS, { ...headers(), 'Content-Type': 'text/plain; charset=utf-8' });
  });
}

/** Who calls an API or asks after its health is a program, and gets the JSON of the server itself. */
const isForPrograms = ({ url }: Request): boolean => /^\/(api\/|healthz(?![^/?]))/.test(url ?? '');

const isResult = ({ url }: Request): boolean => url?.startsWith('/r/') === true;

/** What was typed in the form of a page. */
const queryCode = (request: Request): string =>
  new URL(request.url ?? '', 'http://localhost').searchParams.get('code') ?? '';
