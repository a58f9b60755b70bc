import { mkdirSync } from 'node:fs';
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
  const botPort = await freePort();
  const playgroundPort = await freePort();
  const bot = spawnBot(botPort, 'warn');
  const playground = spawnPlayground(playgroundPort, botPort);
  const stop = async () => {
    await Promise.all([end(bot), end(playground)]);
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
