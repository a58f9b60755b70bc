import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { BotAdapter } from './adapter.ts';
import { createApp, type Dialogs } from './app.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { createServer } from './server.ts';
import { stopper } from './shutdown.ts';

export interface RunningBot {
  readonly port: number;
  /** Takes no more requests and finishes the running ones; resolves to the number that had to be cut off. */
  stop(): Promise<number>;
}

/** Starts the bot and resolves once it listens; rejects when it cannot, as when the port is taken. */
export async function startBot(config: Config, dialogs: Dialogs, log: Log): Promise<RunningBot> {
  const server = createServer({
    adapter: new BotAdapter(config.credentials),
    app: createApp(dialogs, log, { publicUrl: config.publicUrl }),
    log,
    localOnly: !config.credentials,
    pages: { publicUrl: config.publicUrl },
  });
  const stop = stopper(server);
  server.listen(config.port, config.host);
  await once(server as unknown as EventEmitter, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { port, stop };
}
