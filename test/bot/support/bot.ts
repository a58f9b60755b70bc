import type { Dialogs } from '../../../src/bot/app-parts.ts';
import { readConfig } from '../../../src/bot/config.ts';
import { createLog } from '../../../src/bot/log.ts';
import { type RunningBot, type StartParts, startBot } from '../../../src/bot/start.ts';
import * as realDialogs from '../../../src/dialogs/index.ts';
import { Connector } from './connector.ts';

export interface TestBot extends RunningBot {
  readonly connector: Connector;
  /** Every line the bot logged. */
  readonly logged: string[];
  /** Posts to the bot and resolves to its answer. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot answered, for a test to look into.
  readonly body: any;
}

/** The bot itself on a free port, without credentials, with a connector to talk to. */
export async function startTestBot(
  dialogs: Dialogs = realDialogs,
  parts: StartParts = {},
  env: Record<string, string> = {},
): Promise<TestBot> {
  const logged: string[] = [];
  const connector = await Connector.start();
  const log = createLog('info', (line) => logged.push(line));
  const bot = await startBot(readConfig({ PORT: '0', ...env }), dialogs, log, parts);

  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${bot.port}${path}`, init);
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text) };
  };
  return {
    port: bot.port,
    connector,
    logged,
    fetch: ask,
    post: (body, headers = {}) =>
      ask('/api/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: async () => {
      const cutOff = await bot.stop();
      connector.stop();
      return cutOff;
    },
  };
}
