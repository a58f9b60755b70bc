import type { Application } from '@microsoft/teams-ai';
import type { InvokeResponse } from 'botbuilder';
import restify, { type Request, type Response, type Server } from 'restify';
import type { PageContext } from '../pages/index.ts';
import type { Register } from '../register/index.ts';
import { parseActivity } from './activity.ts';
import type { BotAdapter } from './adapter.ts';
import { readBody } from './body.ts';
import { isLoopback } from './config.ts';
import { serveExports } from './export-page.ts';
import type { Exports } from './exports.ts';
import { fileHeaders } from './headers.ts';
import { health } from './health.ts';
import { describeError, type Log } from './log.ts';
import { servePages } from './pages.ts';
import { answerPaper, type PaperParts } from './papers.ts';

/** What the server is made of. */
export interface ServerParts {
  readonly adapter: BotAdapter;
  readonly app: Application;
  readonly log: Log;
  /** Nobody is authenticated: then replies go to this machine only, whatever the activity asks for. */
  readonly localOnly: boolean;
  readonly register?: Register | undefined;
  /** What somebody exported, to be fetched once. */
  readonly exports?: Exports;
  /** What the pages may know of the moment. */
  readonly pages: () => PageContext;
  readonly papers: Omit<PaperParts, 'log' | 'headers'>;
}

/** By itself restify logs whole requests, headers and address included, where it finds something odd. */
const SILENT = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
);

/**
 * The HTTP server, not yet listening: `POST /api/messages` for the Bot Framework, `GET /healthz` for the operator, papers
 * under `/papieren`, one's own records under `/export`, and the pages for everybody.
 */
export function createServer(parts: ServerParts): Server {
  const server = restify.createServer({
    name: 'toestemming-nodig',
    ignoreTrailingSlash: true,
    log: SILENT as never,
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    await receive(parts, request, response);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.json(200, await health(parts.register));
  });
  if (parts.exports) serveExports(server, parts.exports, parts.pages);
  const paper = async (request: Request, response: Response) => {
    const headers = fileHeaders(parts.pages());
    await answerPaper({ ...parts.papers, log: parts.log, headers }, request, response);
  };
  server.get('/papieren/*', paper);
  server.head('/papieren/*', paper);
  servePages(server, parts.pages, parts.log);
  return server;
}

async function receive(parts: ServerParts, request: Request, response: Response): Promise<void> {
  const refuse = (status: number, message: string) => {
    parts.log.warn('request refused', { status, reason: message });
    response.json(status, { code: status, message });
  };

  const body = await readBody(request);
  if ('problem' in body) return refuse(body.status, body.problem);
  const parsed = parseActivity(body.json);
  if ('problem' in parsed) return refuse(400, parsed.problem);
  const { activity } = parsed;
  if (parts.localOnly && !isLoopback(new URL(activity.serviceUrl).hostname)) {
    return refuse(403, 'without Microsoft credentials serviceUrl must be on this machine');
  }

  try {
    const authorization = request.headers.authorization ?? '';
    send(
      response,
      await parts.adapter.receive(authorization, activity, async (context) => {
        await parts.app.run(context);
      }),
    );
  } catch (error) {
    if (isUnauthenticated(error)) return refuse(401, 'not authenticated');
    parts.log.error('turn', { outcome: 'failed', ...describeError(error) });
    response.json(500, { code: 500, message: 'the activity could not be handled' });
  }
}

function send(response: Response, answer: InvokeResponse | undefined): void {
  if (answer?.body === undefined) response.send(answer?.status ?? 200);
  else response.json(answer.status, answer.body);
}

/** By name: botbuilder does not export the class of this error. */
function isUnauthenticated(error: unknown): boolean {
  return error instanceof Error && error.constructor.name === 'AuthenticationError';
}
