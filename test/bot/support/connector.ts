import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** One call of the bot to the Bot Framework: a new message (POST) or the update of one (PUT). */
export interface Call {
  readonly method: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sent, for a test to look into.
  readonly activity: any;
}

/** The other side of the Bot Framework: a real HTTP server that keeps what the bot sends. */
export class Connector {
  readonly calls: Call[] = [];
  /** How long to wait before answering, and with which status. */
  slowness = 0;
  status = 200;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Connector> {
    const server = createServer();
    const connector = new Connector(server);
    server.on('request', async (request, response) => {
      const activity = JSON.parse(await readText(request));
      connector.calls.push({ method: request.method ?? '', path: request.url ?? '', activity });
      await delay(connector.slowness);
      response.writeHead(connector.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `sent-${connector.calls.length}` }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What was said in new messages: texts, and cards as JSON. */
  get said(): string[] {
    const sent = this.calls.filter(({ method }) => method === 'POST');
    return sent.map(({ activity }) => activity.text || JSON.stringify(activity.attachments?.[0]?.content));
  }

  get updates(): Call[] {
    return this.calls.filter(({ method }) => method === 'PUT');
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
