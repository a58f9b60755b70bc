import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import * as dialogs from '../../src/dialogs/index.ts';
import { openRegister } from '../../src/register/index.ts';
import { rekey } from '../../src/register/operator/rekey.ts';
import { startTestBot, type TestBot } from '../bot/support/bot.ts';
import { dataOf, Person } from '../bot/support/person.ts';
import { AGREED } from '../dialogs/support/facts.ts';
import { backends, KEY, type Place } from './support/backends.ts';
import { anna, newRecord } from './support/records.ts';

const [sqlite, postgres] = backends;
const RESULT = { tn: 1, s: 'resultaat', p: 'deler', f: AGREED, g: [], h: [] };
const LIST = 'mijn vastleggingen';
const TROUBLE = 'register unreachable';

const settings = ({ url }: Place) => ({ url, key: KEY, retentionDays: 90, now: () => new Date() });

let place: Place;
let bot: TestBot;

async function start(backend = sqlite): Promise<void> {
  if (!backend) throw new Error('no such database');
  place = await backend.place();
  const register = await openRegister(settings(place));
  bot = await startTestBot(dialogs, { register });
}
const told = () =>
  bot.logged
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event.startsWith('register'))
    .map(({ level, event, problem }) => [level, event, problem].filter(Boolean).join(' '));

afterEach(async () => {
  await bot?.stop();
  await place?.remove();
});

describe('a register that fails while the bot runs', () => {
  it('is one line for the operator when its file is damaged, however often it is asked', async () => {
    await start();
    const ib = new Person(bot, 'ib');
    await ib.type(LIST);
    expect(ib.words).toContain('Je hebt hier niets vastgelegd');
    // Another process writes, so that what the bot had read is read again.
    const other = await openRegister(settings(place));
    await other.bewaar(anna, newRecord(), 'kaart-1');
    await other.ruimOp();
    await other.sluit();
    const file = openSync(place.url.slice('file:'.length), 'r+');
    writeSync(file, Buffer.alloc(fstatSync(file).size - 200, 7), 0, undefined, 200);
    closeSync(file);
    for (let i = 0; i < 5; i++) {
      await ib.type(LIST);
      expect(ib.words).toContain('Dat lukt nu niet');
    }
    const lines = told().filter((line) => line.includes(TROUBLE));
    expect(lines.at(-1)).toMatch(/^error register unreachable REGISTER_(URL|KEY).*register\.db/);
    // The first time says how it was found, the others that it cannot be opened again.
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it.runIf(postgres)('is one line when its key was changed, and not what somebody typed', async () => {
    await start(postgres);
    const ib = new Person(bot, 'ib');
    await ib.act('vastleggen', RESULT);
    const form = dataOf(ib.card, 'Leg vast', {
      ...{ v_kenmerk: 'kolibrie-7', v_gaf: 'moeder,jeugdige', v_hoe: 'mondeling', v_op: '2026-11-01' },
      ...{ v_informatie: 'het advies', v_tot: `${new Date().getFullYear() + 1}-06-01` },
    });
    await ib.act(form.verb, form.data);
    expect(ib.words).toContain('Vastgelegd');
    expect((await bot.fetch('/healthz')).body.register).toBe('ok');
    await rekey(settings(place), 'another key of enough characters');
    expect((await bot.fetch('/healthz')).body.register).toBe('unreachable');
    for (let i = 0; i < 3; i++) {
      await ib.type(LIST);
      expect(ib.words).toContain('Dat lukt nu niet');
    }
    expect(told().filter((line) => line.includes(TROUBLE))).toEqual([
      'error register unreachable REGISTER_KEY was changed while this process ran: start it with the new key',
    ]);
    expect(bot.logged.join('')).not.toMatch(/kolibrie|another key|enough characters/);
  });
});
