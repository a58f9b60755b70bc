import * as dialogs from '../dialogs/index.ts';
import {
  openRegister,
  type Register,
  RegisterConfigError,
  RegisterKeyError,
  RegisterTooNew,
  readLeftRegister,
  readRegisterConfig,
} from '../register/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { keepLeftRegister } from './left-register.ts';
import { createLog } from './log.ts';
import { type Organisation, readOrganisation } from './organisation.ts';
import { startBot } from './start.ts';

/** What is wrong is said in one line, without a stack. */
const FOR_THE_OPERATOR = [ConfigError, RegisterConfigError, RegisterKeyError, RegisterTooNew];

await main();

async function main(): Promise<void> {
  let config: Config;
  let organisation: Organisation;
  let register: Register | undefined;
  let left: ReturnType<typeof readLeftRegister>;
  let bewaardagen: number | undefined;
  try {
    config = readConfig(process.env);
    organisation = readOrganisation(config);
    const settings = readRegisterConfig(process.env);
    bewaardagen = settings?.retentionDays;
    left = readLeftRegister(process.env);
    register = settings && (await openRegister({ ...settings, now: () => new Date() }));
  } catch (error) {
    if (FOR_THE_OPERATOR.some((kind) => error instanceof kind)) return fail((error as Error).message);
    throw error;
  }

  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  const parts = { organisation, register, bewaardagen, nogBewaard: left?.retentionDays };
  const bot = await startBot(config, dialogs, log, parts).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return fail(`PORT ${config.port} is already in use on ${config.host}`);
    if (error.syscall)
      return fail(`HOST ${config.host} with PORT ${config.port} cannot be listened on (${error.code})`);
    throw error;
  });
  log.info('listening', { host: config.host, port: bot.port, authenticated: Boolean(config.credentials) });

  const endLeft = left && (await keepLeftRegister({ ...left, now: () => new Date() }, log));

  const end = async (signal: string) => {
    const cutOff = await bot.stop();
    await endLeft?.();
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
