import type { Request, Response, Server } from 'restify';
import { exportGonePage, exportReadyPage, type Page, type PageContext } from '../pages/index.ts';
import type { Exports } from './exports.ts';
import { fileHeaders, pageHeaders } from './headers.ts';

/**
 * `GET /export/TOKEN` shows that a file is ready, `POST` hands it over once. Nothing is
 * logged: the address is the key.
 */
export function serveExports(server: Server, exports: Exports, context: () => PageContext): void {
  const show = (response: Response, { status, html }: Page): void => {
    response.sendRaw(status, html, pageHeaders(context()));
  };
  server.get('/export/:token', async (request: Request, response: Response) => {
    show(response, exports.has(request.params.token) ? exportReadyPage() : exportGonePage());
  });
  server.post('/export/:token', async (request: Request, response: Response) => {
    const file = exports.take(request.params.token);
    if (!file) return show(response, exportGonePage());
    response.writeHead(200, {
      ...fileHeaders(context()),
      'content-type': file.type,
      'content-length': file.body.byteLength,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
    response.end(file.body);
  });
}
