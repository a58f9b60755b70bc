import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { vormenVan } from '../dialogs/index.ts';
import type { Overleg } from '../papers/index.ts';
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
  organisation: Organisation = {},
): Promise<RunningBot> {
  let surroundings: Surroundings = organisation;
  const server = createServer({
    adapter: new BotAdapter(config.credentials),
    app: createApp(dialogs, log, () => surroundings, config.allowedTenants),
    log,
    localOnly: !config.credentials,
    pages: () => surroundings,
    papers: { afzender: organisation.organisatie ?? {}, overleg: overlegOf(organisation) },
  });
  const stop = stopper(server);
  server.listen(config.port, config.host);
  await once(server as unknown as EventEmitter, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const publicUrl = config.publicUrl ?? ownUrl(config, port);
  if (publicUrl) surroundings = { ...organisation, publicUrl };
  return { port, stop };
}

/** What a paper tells of a kind of overleg, by its id. */
const overlegOf =
  (organisation: Organisation) =>
  (id: string): Overleg | undefined => {
    const vorm = vormenVan(organisation).find((known) => known.id === id);
    return vorm && { naam: vorm.naam, oudersErbij: vorm.ouders.aanTafel };
  };

/** On this machine links may point at the bot itself. From elsewhere nobody knows by which address it is reached. */
const ownUrl = ({ credentials, host }: Config, port: number): string | undefined =>
  credentials ? undefined : `http://${host === '::1' ? '[::1]' : host}:${port}`;
