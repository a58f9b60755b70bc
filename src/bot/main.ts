import * as dialogs from '../dialogs/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { type Organisation, readOrganisation } from './organisation.ts';
import { startBot } from './start.ts';

await main();

async function main(): Promise<void> {
  let config: Config;
  let organisation: Organisation;
  try {
    config = readConfig(process.env);
    organisation = readOrganisation(config);
  } catch (error) {
    if (error instanceof ConfigError) return fail(error.message);
    throw error;
  }

  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  const bot = await startBot(config, dialogs, log, organisation).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return fail(`PORT ${config.port} is already in use on ${config.host}`);
    if (error.syscall)
      return fail(`HOST ${config.host} with PORT ${config.port} cannot be listened on (${error.code})`);
    throw error;
  });
  log.info('listening', { host: config.host, port: bot.port, authenticated: Boolean(config.credentials) });

  const end = async (signal: string) => {
    const cutOff = await bot.stop();
    log.info('stopped', { signal, cutOff });
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function fail(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
