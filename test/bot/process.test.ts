import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/register/index.ts';
import { anna, newRecord } from '../register/support/records.ts';
import { message } from './support/activities.ts';
import { Connector } from './support/connector.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The bot as it runs in production: a process of its own, known by its log. */
class BotProcess {
  readonly child: ChildProcess;
  stderr = '';

  constructor(env: Record<string, string>) {
    const { PATH = '' } = process.env;
    this.child = spawn(process.execPath, ['--import', 'tsx', 'src/bot/main.ts'], {
      cwd: ROOT,
      env: { PATH, REGISTER: 'off', REGISTER_URL: 'file:/nowhere/register.db', ...env },
    });
    this.child.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
  }

  async port(): Promise<number> {
    for (;;) {
      const port = /"event":"listening".*"port":(\d+)/.exec(this.stderr)?.[1];
      if (port) return Number(port);
      await Promise.race([once(this.child.stderr as NodeJS.ReadableStream, 'data'), this.ended()]);
      if (this.child.exitCode !== null) throw new Error(`the bot did not start: ${this.stderr}`);
    }
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }
}

let bot: BotProcess | undefined;
let connector: Connector | undefined;

afterEach(async () => {
  bot?.child.kill('SIGKILL');
  await bot?.ended();
  connector?.stop();
  bot = undefined;
  connector = undefined;
});

async function startBusy(slowness: number): Promise<{ port: number; answer: Promise<Response | undefined> }> {
  connector = await Connector.start();
  connector.slowness = slowness;
  bot = new BotProcess({ PORT: '0' });
  const port = await bot.port();
  const answer = fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message({ serviceUrl: connector.url }, 'hulp')),
  }).catch(() => undefined);
  while (connector.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  return { port, answer };
}

describe('SIGTERM', () => {
  it('finishes the running turn, takes no new ones and ends well', async () => {
    const { port, answer } = await startBusy(1500);
    bot?.child.kill('SIGTERM');
    while (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined));
    expect((await answer)?.status).toBe(200);
    expect(await bot?.ended()).toBe(0);
    expect(bot?.stderr).toContain('"event":"stopped","signal":"SIGTERM","cutOff":0');
  });

  it('does not wait for a turn that never ends', async () => {
    const { answer } = await startBusy(60_000);
    bot?.child.kill('SIGTERM');
    expect(await answer).toBeUndefined();
    expect(await bot?.ended()).toBe(0);
    expect(bot?.stderr).toContain('"cutOff":1');
  });
});

describe('a bot that cannot start', () => {
  it.each([
    [{ PORT: 'x' }, 'PORT must be a whole number from 0 to 65535\n'],
    [{ HOST: '0.0.0.0' }, /^HOST is 0\.0\.0\.0, but without Microsoft credentials .*\n$/],
    [{ MICROSOFT_APP_PASSWORD: 'a secret' }, /^MICROSOFT_APP_ID is missing.*\n$/],
    [
      { ORGANISATIE: 'package.json' },
      'ORGANISATIE (package.json) line 2: name is not a field that is known here\n',
    ],
    [{ REGISTER: 'on', REGISTER_URL: 'mysql://x' }, 'REGISTER_URL must begin with file: or postgres://\n'],
    [
      { REGISTER: 'on', REGISTER_URL: 'file:package.json' },
      /^REGISTER_KEY is missing, while package\.json .*\n$/,
    ],
    [{ HOST: '127.0.0.300' }, /^HOST is 127\.0\.0\.300|^HOST 127\.0\.0\.300 .*\n$/],
  ])('says why in one line: %j', async (env: Record<string, string>, problem) => {
    bot = new BotProcess({ PORT: '0', ...env });
    expect(await bot.ended()).toBe(1);
    expect(bot.stderr).toMatch(problem);
    expect(bot.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    bot = new BotProcess({ PORT: String(port) });
    expect(await bot.ended()).toBe(1);
    expect(bot.stderr).toBe(`PORT ${port} is already in use on 127.0.0.1\n`);
    other.close();
  });
});

describe('a bot whose register was turned off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'left-'));
  const REGISTER_URL = `file:${join(folder, 'register.db')}`;
  const days = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  const open = (now: () => Date) => openRegister({ url: REGISTER_URL, retentionDays: 90, now });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function said(env: Record<string, string>, event: string): Promise<string> {
    bot = new BotProcess({ PORT: '0', REGISTER: 'off', REGISTER_URL, ...env });
    const port = await bot.port();
    while (!bot.stderr.includes(event)) await once(bot.child.stderr as NodeJS.ReadableStream, 'data');
    const health = await (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
    expect(health).toEqual({ status: 'ok', register: 'off' });
    expect(await (await fetch(`http://127.0.0.1:${port}/privacy`)).text()).toContain('Vroeger was er wel');
    return bot.stderr;
  }

  it('says that it is still there and deletes it at its term', async () => {
    let now = days(100);
    const register = await open(() => now);
    await register.bewaar(anna, newRecord('oud'), 'kaart-1');
    now = days(10);
    const { id } = await register.bewaar(anna, newRecord('jong'), 'kaart-2');
    await register.sluit();
    const log = await said({}, '"register cleaned up","deleted":1');
    expect(log).toContain('"level":"warn","event":"register off"');
    bot?.child.kill('SIGTERM');
    await bot?.ended();
    const again = await open(() => days(30));
    const { items } = await again.lijst(anna, { hoeveel: 5 });
    expect(items.map((record) => record.id)).toEqual([id]);
    await again.sluit();
  });

  it('starts although it cannot be opened, and says that nothing is deleted', async () => {
    const log = await said({ REGISTER_KEY: 'a key of enough characters' }, 'register not cleaned up');
    expect(log).toMatch(
      /"level":"error","event":"register not cleaned up","problem":"REGISTER_KEY is set, but/,
    );
  });
});

describe('a bot with credentials', () => {
  it('turns away who is not authenticated, without printing what they sent', async () => {
    const MICROSOFT_APP_ID = '11111111-2222-3333-4444-555555555555';
    bot = new BotProcess({
      PORT: '0',
      MICROSOFT_APP_ID,
      MICROSOFT_APP_TENANT_ID: 't',
      MICROSOFT_APP_PASSWORD: 'p',
    });
    const port = await bot.port();
    for (const authorization of ['', 'Bearer x', 'Bearer eyJhbGciOiJub25lIn0.e30.', 'Basic eA==']) {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(message({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }, 'Bram Jansen')),
      });
      expect(response.status).toBe(401);
    }
    expect(bot.stderr).toContain('"authenticated":true');
    expect(bot.stderr).not.toContain('Bram');
    for (const line of bot.stderr.trimEnd().split('\n')) expect(JSON.parse(line)).toBeTypeOf('object');
  });
});
