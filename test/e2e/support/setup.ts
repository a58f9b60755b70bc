import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { end, spawnBot, spawnPlayground, untilAnswers } from '../../../scripts/playground.ts';
import { freePort } from '../../../scripts/ports.ts';
import { SCREENSHOTS } from './screenshots.ts';

declare module 'vitest' {
  interface ProvidedContext {
    playgroundUrl: string;
    botUrl: string;
  }
}

/** The bot and the Playground as `npm start` runs them, on free ports, for all browser tests together. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'register-'));
  process.env.REGISTER_URL = `file:${join(data, 'register.db')}`;
  const botPort = await freePort();
  const playgroundPort = await freePort();
  const bot = spawnBot(botPort, 'warn');
  const playground = spawnPlayground(playgroundPort, botPort);
  const stop = async () => {
    await Promise.all([end(bot), end(playground)]);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilAnswers(`http://127.0.0.1:${botPort}/healthz`, bot);
    await untilAnswers(`http://127.0.0.1:${playgroundPort}/`, playground);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('playgroundUrl', `http://127.0.0.1:${playgroundPort}`);
  project.provide('botUrl', `http://127.0.0.1:${botPort}`);
  return stop;
}
