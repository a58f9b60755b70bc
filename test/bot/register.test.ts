import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/bot/config.ts';
import { createLog } from '../../src/bot/log.ts';
import { type RunningBot, startBot } from '../../src/bot/start.ts';
import * as dialogs from '../../src/dialogs/index.ts';
import { openRegister, type Register } from '../../src/register/index.ts';
import { anna, Clock, newRecord } from '../register/support/records.ts';

let folder: string;
let bot: RunningBot | undefined;
const logged: string[] = [];
const log = createLog('info', (line) => logged.push(line));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
  logged.length = 0;
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  rmSync(folder, { recursive: true });
});

async function startWith(register: Register): Promise<() => Promise<unknown>> {
  const running = await startBot(readConfig({ PORT: '0' }), dialogs, log, { register });
  bot = running;
  return async () => (await fetch(`http://127.0.0.1:${running.port}/healthz`)).json();
}

describe('a bot with a register', () => {
  it('cleans it up at the start, tells that it is well, and closes it', async () => {
    const clock = new Clock();
    const url = `file:${folder}/register.db`;
    const register = await openRegister({ url, retentionDays: 90, now: clock.now });
    const { id } = await register.bewaar(anna, newRecord(), 'kaart-1');
    clock.forward(100);
    const health = await startWith(register);
    expect(await health()).toEqual({ status: 'ok', register: 'ok' });
    expect(logged.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ event: 'register cleaned up', deleted: 1 }),
    );
    clock.forward(-100);
    expect(await register.open(anna, id)).toBeUndefined();
    await bot?.stop();
    expect(await register.bereikbaar()).toBe(false);
  });

  it('lives without it when it cannot be reached, and says so', async () => {
    const url = 'postgres://somebody:geheim@127.0.0.1:1/register';
    const health = await startWith(await openRegister({ url, retentionDays: 90, now: () => new Date() }));
    expect(await health()).toEqual({ status: 'ok', register: 'unreachable' });
    expect(logged.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        level: 'error',
        event: 'register unreachable',
        problem: 'the register cannot be reached (ECONNREFUSED)',
      }),
    );
    expect(logged.join('')).not.toContain('geheim');
  });
});
