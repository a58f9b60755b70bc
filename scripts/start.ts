/** `npm start`: the bot and Microsoft's Agents Playground beside it, to try the product without a Teams tenant. */
import type { ChildProcess } from 'node:child_process';
import { end, spawnBot, spawnPlayground, untilAnswers } from './playground.ts';
import { isFree } from './ports.ts';

const BOT_PORT = readPort('PORT', 3978);
const PLAYGROUND_PORT = readPort('PLAYGROUND_PORT', 56150);

await checkPorts();

const bot = spawnBot(BOT_PORT, process.env.LOG_LEVEL ?? 'warn');
const playground = spawnPlayground(PLAYGROUND_PORT, BOT_PORT);
const children = [bot, playground];
let stopping = false;

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
watch('bot', bot);
watch('Agents Playground', playground);

try {
  await untilAnswers(`http://127.0.0.1:${BOT_PORT}/healthz`, bot);
  await untilAnswers(`http://127.0.0.1:${PLAYGROUND_PORT}/`, playground);
  console.log(`Open http://localhost:${PLAYGROUND_PORT} (Ctrl-C stops)`);
} catch {
  // Whichever process ended has been reported by `watch`.
}

function watch(name: string, child: ChildProcess): void {
  child.once('exit', (code, signal) => {
    if (stopping) return;
    console.error(`The ${name} stopped by itself (${signal ?? `exit code ${code}`}).`);
    void stop(1);
  });
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all(children.map(end));
  process.exit(exitCode);
}

async function checkPorts(): Promise<void> {
  for (const [name, port] of [
    ['PORT', BOT_PORT],
    ['PLAYGROUND_PORT', PLAYGROUND_PORT],
  ] as const) {
    if (await isFree(port)) continue;
    console.error(
      `Port ${port} is already in use. Stop what uses it, or choose another: ${name}=${port + 1} npm start`,
    );
    process.exit(1);
  }
}

function readPort(name: string, standard: number): number {
  const port = Number(process.env[name] || standard);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`${name} must be a whole number from 1 to 65535`);
  process.exit(1);
}
