import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLAYGROUND = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');

/** Starts the bot as anybody without Microsoft credentials would, whatever the environment holds. */
export function spawnBot(port: number, logLevel: string): ChildProcess {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('MICROSOFT_APP_')),
  );
  return spawn(process.execPath, ['--import', 'tsx', 'src/bot/main.ts'], {
    cwd: ROOT,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: logLevel },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Starts Microsoft's Agents Playground on a bot of this machine, without telemetry and without opening a browser. */
export function spawnPlayground(port: number, botPort: number): ChildProcess {
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const flags = ['-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  return spawn(process.execPath, [PLAYGROUND, 'start', ...flags], {
    cwd: ROOT,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Resolves once the address answers; rejects when the process behind it ends first. */
export async function untilAnswers(url: string, process: ChildProcess): Promise<void> {
  while (process.exitCode === null && process.signalCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error(`${url} never answered: its process ended`);
}

/** Asks a process to end and resolves once it has. */
export async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGTERM');
  await ended;
}
