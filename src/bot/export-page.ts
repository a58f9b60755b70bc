import type { Request, Response, Server } from 'restify';
import { exportGonePage, exportReadyPage, type Page } from '../pages/index.ts';
import type { Exports } from './exports.ts';

const FILE_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/**
 * `GET /export/TOKEN` shows that a file is ready, `POST` hands it over once. `headers` are those of every page. Nothing is
 * logged: the address is the key.
 */
export function serveExports(
  server: Server,
  exports: Exports,
  headers: () => Readonly<Record<string, string>>,
): void {
  const show = (response: Response, { status, html }: Page): void => {
    response.sendRaw(status, html, headers());
  };
  server.get('/export/:token', async (request: Request, response: Response) => {
    show(response, exports.has(request.params.token) ? exportReadyPage() : exportGonePage());
  });
  server.post('/export/:token', async (request: Request, response: Response) => {
    const file = exports.take(request.params.token);
    if (!file) return show(response, exportGonePage());
    response.writeHead(200, {
      ...FILE_HEADERS,
      'content-type': file.type,
      'content-length': file.body.byteLength,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
    response.end(file.body);
  });
}
