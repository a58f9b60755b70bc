import { type EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Application } from '@microsoft/teams-ai';
import type { Bench } from 'tinybench';
import { BotAdapter } from '../src/bot/adapter.ts';
import { createLog } from '../src/bot/log.ts';
import { createServer } from '../src/bot/server.ts';
import { startBot } from '../src/bot/start.ts';
import * as dialogs from '../src/dialogs/index.ts';
import { message, tap } from '../test/bot/support/activities.ts';
import { Connector } from '../test/bot/support/connector.ts';

const log = createLog('silent', () => {});

/** The plainest bot on the same stack: says back what it heard. */
async function startEcho(): Promise<{ port: number; stop(): void }> {
  const app = new Application({ startTypingTimer: false });
  app.activity('message', async (context) => void (await context.sendActivity(context.activity.text)));
  const server = createServer({
    adapter: new BotAdapter(undefined),
    app,
    log,
    localOnly: true,
    pages: () => ({}),
    papers: { afzender: {}, overleg: () => undefined },
  });
  server.listen(0, '127.0.0.1');
  await once(server as unknown as EventEmitter, 'listening');
  return { port: (server.server.address() as AddressInfo).port, stop: () => server.close() };
}

const FACTS = {
  deler: 'jeugdhulp',
  ontvanger: 'gemeente',
  leeftijd: '12-15',
  gegevens: 'bijzonder',
  doel: 'toeleiding',
};

export const moment = { vandaag: '2026-11-22', eenOpEen: true };

/** The tap that goes from the first card to a result. */
export const toResult: dialogs.Input = { kind: 'action', ...firstTap() };

function firstTap(): { verb: string; data: object } {
  const [card] = dialogs.reply({ kind: 'text', text: 'toestemming nodig?' }, undefined, moment).out;
  const [next] = card?.kind === 'card' ? (card.card.actions as { verb: string; data: object }[]) : [];
  if (!next) throw new Error('De eerste kaart heeft geen knop');
  return { verb: next.verb, data: { ...next.data, ...FACTS } };
}

/** Adds whole turns over HTTP, beside an echo, to a benchmark. Returns what ends the servers. */
export async function addTurns(bench: Bench): Promise<() => Promise<void>> {
  const connector = await Connector.start();
  const bot = await startBot({ port: 0, host: '127.0.0.1', logLevel: 'silent' }, dialogs, log);
  const echo = await startEcho();
  const chat = { serviceUrl: connector.url };
  const post = (port: number, body: unknown) =>
    fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((answer) => answer.arrayBuffer());
  const { verb, data } = firstTap();
  bench
    .add('a turn over HTTP: echo bot', async () => void (await post(echo.port, message(chat, 'hallo'))))
    .add(
      'a turn over HTTP: ours, first card',
      async () => void (await post(bot.port, message(chat, 'toestemming nodig?'))),
    )
    .add(
      'a turn over HTTP: ours, tap to result',
      async () => void (await post(bot.port, tap(chat, verb, data))),
    );
  return async () => {
    echo.stop();
    await bot.stop();
    connector.stop();
  };
}
