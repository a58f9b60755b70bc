import type { Request, Response, Server } from 'restify';
import type { Exports } from './exports.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}` +
  `button{font:inherit;padding:.6rem 1.2rem}</style></head><body><h1>${title}</h1>${body}</body></html>`;

// What looks at links before people do (a virus scanner, a preview) only reads; fetching takes a tap.
const READY = page(
  'Je bestand staat klaar',
  '<p>Ophalen kan één keer. Bewaar het in je eigen dossier.</p><form method="post"><button>Haal het bestand op</button></form>',
);
const GONE = page(
  'Deze link werkt niet meer',
  '<p>Een link werkt één keer en tien minuten lang. Typ in de chat opnieuw <em>exporteer</em>.</p>',
);

function html(response: Response, status: number, content: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
  response.end(content);
}

/** `GET /export/TOKEN` shows that a file is ready, `POST` hands it over once. */
export function serveExports(server: Server, exports: Exports): void {
  server.get('/export/:token', async (request: Request, response: Response) => {
    if (exports.has(request.params.token)) html(response, 200, READY);
    else html(response, 404, GONE);
  });
  server.post('/export/:token', async (request: Request, response: Response) => {
    const file = exports.take(request.params.token);
    if (!file) return html(response, 404, GONE);
    response.writeHead(200, {
      ...HEADERS,
      'content-type': file.type,
      'content-length': file.body.byteLength,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
    response.end(file.body);
  });
}
