import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Register } from '../register/index.ts';
import { BotAdapter } from './adapter.ts';
import { createApp, type Dialogs } from './app.ts';
import { type Config, isLoopback } from './config.ts';
import { Exports } from './exports.ts';
import { keepHouse } from './housekeeping.ts';
import type { Log } from './log.ts';
import { createServer } from './server.ts';
import { stopper } from './shutdown.ts';

/** A database that does not answer is not waited for: what was confirmed is there. */
const CLOSE_MS = 900;

export interface RunningBot {
  readonly port: number;
  /** Takes no more requests and finishes the running ones; resolves to the number that had to be cut off. */
  stop(): Promise<number>;
}

/**
 * Starts the bot and resolves once it listens; rejects when it cannot, as when the port is taken. The register, when
 * there is one, is kept in order while the bot runs and closed when it stops.
 */
export async function startBot(
  config: Config,
  dialogs: Dialogs,
  log: Log,
  register?: Register,
): Promise<RunningBot> {
  const localOnly = !config.credentials;
  const exports = new Exports();
  const recorder = register && { register, exports, publicUrl: exportUrl(config) };
  const server = createServer({
    adapter: new BotAdapter(config.credentials),
    app: createApp(dialogs, log, { recorder, localOnly, place: { publicUrl: config.publicUrl } }),
    log,
    localOnly,
    register,
    exports,
  });
  const stop = stopper(server);
  server.listen(config.port, config.host);
  await once(server as unknown as EventEmitter, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const endHousekeeping = register && keepHouse(register, log);
  return {
    port,
    async stop() {
      const cutOff = await stop();
      endHousekeeping?.();
      await Promise.race([register?.sluit(), delay(CLOSE_MS, undefined, { ref: false })]);
      return cutOff;
    },
  };
}

/** Where a browser of our users can fetch an export; nowhere when the only address we know is of this machine. */
function exportUrl({ publicUrl, credentials }: Config): string | undefined {
  return credentials && isLoopback(new URL(publicUrl).hostname) ? undefined : publicUrl;
}
