import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { BotAdapter } from './adapter.ts';
import { createApp, type Dialogs, type Surroundings } from './app.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Organisation } from './organisation.ts';
import { createServer } from './server.ts';
import { stopper } from './shutdown.ts';

export interface RunningBot {
  readonly port: number;
  /** Takes no more requests and finishes the running ones; resolves to the number that had to be cut off. */
  stop(): Promise<number>;
}

/** Starts the bot and resolves once it listens; rejects when it cannot, as when the port is taken. */
export async function startBot(
  config: Config,
  dialogs: Dialogs,
  log: Log,
  organisation: Organisation<never> = {},
): Promise<RunningBot> {
  let surroundings: Surroundings = {
    ...organisation,
    ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
  };
  const server = createServer({
    adapter: new BotAdapter(config.credentials),
    app: createApp(dialogs, log, () => surroundings, config.allowedTenants),
    log,
    localOnly: !config.credentials,
    pages: {
      ...(organisation.organisatie ? { organisatie: organisation.organisatie } : {}),
      get publicUrl() {
        return surroundings.publicUrl ?? '';
      },
    },
    papers: { afzender: organisation.organisatie ?? {}, overleg: () => undefined },
  });
  const stop = stopper(server);
  server.listen(config.port, config.host);
  await once(server as unknown as EventEmitter, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const publicUrl = surroundings.publicUrl ?? ownUrl(config, port);
  if (publicUrl) surroundings = { ...organisation, publicUrl };
  return { port, stop };
}

/** On this machine links may point at the bot itself. From elsewhere nobody knows by which address it is reached. */
const ownUrl = ({ credentials, host }: Config, port: number): string | undefined =>
  credentials ? undefined : `http://${host === '::1' ? '[::1]' : host}:${port}`;
