import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Person, type RecordingBot, startRecordingBot } from '../bot/support/person.ts';
import { AGREED } from '../dialogs/support/facts.ts';

const RESULT = { tn: 1, s: 'resultaat', p: 'deler', f: AGREED, g: [], h: [] };
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const FILLED = {
  ...{ v_kenmerk: '2026-14', v_gaf: 'moeder,jeugdige', v_hoe: 'mondeling', v_op: day(-1) },
  ...{ v_informatie: 'het advies', v_tot: day(60) },
};

let bot: RecordingBot;
let other: Database.Database;

beforeEach(async () => {
  bot = await startRecordingBot();
  other = new Database(bot.file);
});
afterEach(async () => {
  other.close();
  await bot.remove();
});

it('while another process writes, who records waits and everybody else goes on', async () => {
  const people = Array.from({ length: 5 }, (_, i) => new Person(bot, `iemand ${i}`));
  for (const person of people) await person.act('vastleggen', RESULT);

  other.exec('begin immediate');
  let waiting = people.length;
  const recording = people.map((person) => person.tap('Leg vast', FILLED).finally(() => waiting--));
  const neighbour = new Person(bot, 'een ander');
  await neighbour.act('herhaal', RESULT);
  await neighbour.act('vl-lijst', RESULT);
  expect(neighbour.words).toContain('Je hebt hier niets vastgelegd');
  expect((await bot.fetch('/healthz')).body).toEqual({ status: 'ok', register: 'ok' });
  // All of that came while they waited: nobody gave up, and nobody stood in the way.
  expect(waiting).toBe(people.length);
  other.exec('rollback');
  await Promise.all(recording);
  for (const { words } of people) expect(words).toMatch(/^Vastgelegd/);
  expect(other.prepare('select count(*) as aantal from vastlegging').get()).toMatchObject({ aantal: 5 });
});

it('who has waited long enough hears it, and the same button works afterwards', async () => {
  const person = new Person(bot, 'iemand');
  await person.act('vastleggen', RESULT);
  other.exec('begin immediate');
  await person.tap('Leg vast', FILLED);
  expect(person.words).toContain('Vastleggen lukt nu niet');
  other.exec('rollback');
  await person.tap('Leg vast', FILLED);
  expect(person.words).toMatch(/^Vastgelegd/);
});
