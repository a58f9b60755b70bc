import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { vormenVan } from '../dialogs/index.ts';
import type { Overleg } from '../papers/index.ts';
import type { Register } from '../register/index.ts';
import { BotAdapter } from './adapter.ts';
import { createApp } from './app.ts';
import type { Dialogs, Surroundings } from './app-parts.ts';
import type { Config } from './config.ts';
import { Exports } from './exports.ts';
import { keepHouse } from './housekeeping.ts';
import type { Log } from './log.ts';
import type { Organisation } from './organisation.ts';
import { createServer } from './server.ts';
import { stopper } from './shutdown.ts';
import { Trouble } from './trouble.ts';

/** A database that does not answer is not waited for: what was confirmed is there. */
const CLOSE_MS = 900;

/** A bot that listens. */
export interface RunningBot {
  readonly port: number;
  /** Takes no more requests and finishes the running ones; resolves to the number that had to be cut off. */
  stop(): Promise<number>;
}

/** What a bot may be given beside its configuration. */
export interface StartParts {
  readonly organisation?: Organisation;
  /** Where records are kept; absent when the operator turned that off. */
  readonly register?: Register | undefined;
  /** For how many days it keeps them. */
  readonly bewaardagen?: number | undefined;
  /** The same of a register that was turned off and still holds something. */
  readonly nogBewaard?: number | undefined;
}

/**
 * Starts the bot and resolves once it listens; rejects when it cannot, as when the port is taken. The register, when
 * there is one, is kept in order while the bot runs and closed when it stops.
 */
export async function startBot(
  config: Config,
  dialogs: Dialogs,
  log: Log,
  { organisation = {}, register, bewaardagen, nogBewaard }: StartParts = {},
): Promise<RunningBot> {
  const localOnly = !config.credentials;
  let surroundings: Surroundings = {
    ...organisation,
    ...(config.publicUrl && { publicUrl: config.publicUrl }),
  };
  const exports = new Exports();
  const trouble = new Trouble(log);
  const recorder = register && {
    register,
    exports,
    trouble,
    publicUrl: () => surroundings.publicUrl,
    afzender: organisation.organisatie?.naam,
  };
  const server = createServer({
    adapter: new BotAdapter(config.credentials),
    app: createApp(dialogs, log, () => surroundings, {
      recorder,
      localOnly,
      allowedTenants: config.allowedTenants,
    }),
    log,
    localOnly,
    register,
    exports,
    pages: () => ({
      ...surroundings,
      ...(bewaardagen && { bewaardagen }),
      ...(nogBewaard && { nogBewaard }),
    }),
    papers: { afzender: organisation.organisatie ?? {}, overleg: overlegOf(organisation) },
  });
  const stop = stopper(server);
  server.listen(config.port, config.host);
  await once(server as unknown as EventEmitter, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const publicUrl = config.publicUrl ?? ownUrl(config, port);
  if (publicUrl) surroundings = { ...organisation, publicUrl };
  const endHousekeeping = register && keepHouse(register, log, trouble);
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
