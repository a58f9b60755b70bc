import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/bot/config.ts';
import { createLog } from '../../src/bot/log.ts';
import { startBot } from '../../src/bot/start.ts';
import type { TurnContext } from '../../src/dialogs/index.ts';
import * as dialogs from '../../src/dialogs/index.ts';
import { message } from './support/activities.ts';

const silent = createLog('silent', () => {});
const organisation = {
  organisatie: { naam: 'De Brug', veiligThuis: { naam: 'Veilig Thuis' } },
  overlegvormen: [],
};

/** What the dialogs are told of the moment by a bot that was started so. */
async function told(env: Record<string, string>): Promise<{ context: TurnContext; port: number }> {
  let context: TurnContext | undefined;
  const reply = (_: unknown, __: unknown, moment: TurnContext) => {
    context = moment;
    return { out: [] };
  };
  const bot = await startBot(
    readConfig({ PORT: '0', ...env }),
    { ...dialogs, reply, welcome: () => ({ out: [] }) },
    silent,
    organisation,
  );
  await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message({ serviceUrl: 'http://127.0.0.1:9' }, 'hoi')),
  });
  await bot.stop();
  return { context: context as TurnContext, port: bot.port };
}

describe('the dialogs', () => {
  it('are told of the organisation, and that links begin at this machine when nothing else was said', async () => {
    const { context, port } = await told({});
    expect(context).toMatchObject({ ...organisation, publicUrl: `http://127.0.0.1:${port}` });
  });

  it('are told the public address that was set', async () => {
    const { context } = await told({ PUBLIC_URL: 'https://bot.example.org' });
    expect(context.publicUrl).toBe('https://bot.example.org');
  });
});
