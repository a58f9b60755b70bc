import { parseArgs } from 'node:util';
import { readLeftRegister, readOtherKeys, readRegisterConfig } from '../config.ts';
import { RegisterConfigError } from '../errors/config.ts';
import { RegisterKeyError } from '../errors/key.ts';
import { RegisterTooNew } from '../errors/too-new.ts';
import { RegisterUnavailable } from '../errors/unavailable.ts';
import { OperatorError } from '../operator/error.ts';
import { refuseMissing } from '../operator/refuse-missing.ts';
import { COMMANDS } from './commands.ts';
import { HELP } from './help.ts';

const SAID = [RegisterConfigError, RegisterKeyError, RegisterTooNew, OperatorError];

/** One command of the operator. The exit code: 0 done, 1 not done, 2 not understood. */
async function main(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return say(`${parsed}; npm run register -- --help tells what there is`, 2);
  const { values, positionals } = parsed;
  const [name = '', ...args] = positionals;
  if (values.help || name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    return say(
      `${name ? `no such command: ${name}` : 'no command'}; npm run register -- --help tells what there is`,
      2,
    );
  const [least, most] = command.takes;
  if (args.length < least || args.length > most)
    return say(
      `${name} takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}; npm run register -- --help tells which`,
      2,
    );

  try {
    const on = readRegisterConfig(env);
    // What was recorded before it was turned off can still be asked for and erased.
    const settings = on ?? readLeftRegister(env);
    if (!settings) return say('REGISTER is off: there is no register', 1);
    if (!on && command.fills) return say(`REGISTER is off: ${name} would fill it`, 1);
    if (!command.fills) refuseMissing(settings.url);
    const done = await command.run({
      settings: { ...settings, now: () => new Date() },
      args,
      force: values.force,
      plain: values.plain,
      ...readOtherKeys(env),
    });
    return say(done, 0);
  } catch (error) {
    return say(problemOf(error), 1);
  }
}

function parse(argv: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { help: { ...flag, short: 'h' }, force: flag, plain: flag },
      allowPositionals: true,
    });
  } catch (error) {
    return (error as Error).message.split('. ')[0] as string;
  }
}

/** What went wrong in one line. @throws what is no fault of the operator's or the machine's */
function problemOf(error: unknown): string {
  if (SAID.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, path } = (
    error instanceof RegisterUnavailable ? error.cause : error
  ) as NodeJS.ErrnoException;
  if (path && code) return `${path} cannot be read or written (${code})`;
  if (error instanceof RegisterUnavailable || code)
    return `the register cannot be reached (${code ?? 'no reason given'})`;
  throw error;
}

/** To standard error: standard output is for what was exported. */
function say(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2), process.env);
