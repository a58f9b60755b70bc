import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Register } from '../register/index.ts';
import { BotAdapter } from './adapter.ts';
import { createApp, type Dialogs } from './app.ts';
import type { Config } from './config.ts';
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
  const server = createServer({
    adapter: new BotAdapter(config.credentials),
    app: createApp(dialogs, log, { register }),
    log,
    localOnly: !config.credentials,
    register,
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
