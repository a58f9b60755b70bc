import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister, type Register, RegisterUnavailable } from '../../src/register/index.ts';
import { backends, type Place } from './support/backends.ts';
import { Detour } from './support/detour.ts';
import { anna, Clock, newRecord } from './support/records.ts';
import { onPostgres } from './support/rows.ts';

const postgres = backends.find(({ name }) => name === 'PostgreSQL');

describe.runIf(postgres)('a PostgreSQL server that cannot be reached', () => {
  let place: Place;
  let detour: Detour;
  let register: Register | undefined;

  const open = async (): Promise<Register> => {
    const url = detour.through(place.url);
    register = await openRegister({ url, retentionDays: 90, now: new Clock().now });
    return register;
  };

  beforeEach(async () => {
    if (!postgres) throw new Error('no PostgreSQL');
    place = await postgres.place();
    detour = new Detour(place.url);
    await detour.open();
  });
  afterEach(async () => {
    await register?.sluit();
    await detour.cut();
    await place.remove();
  });

  it('at the start does not stop anybody; the tables are made when it is there', async () => {
    await detour.cut();
    const it = await open();
    expect(await it.bereikbaar()).toBe(false);
    const problem = await it.bewaar(anna, newRecord(), 'kaart-1').catch((error) => error);
    expect(problem).toBeInstanceOf(RegisterUnavailable);
    expect(problem).toMatchObject({ message: 'the register cannot be reached', reason: 'ECONNREFUSED' });
    await expect(it.ruimOp()).rejects.toThrow(RegisterUnavailable);
    await detour.open();
    const made = await it.bewaar(anna, newRecord(), 'kaart-1');
    expect(await it.open(anna, made.id)).toEqual(made);
    expect(await it.bereikbaar()).toBe(true);
  });

  it('for a while makes each call say so, and afterwards the same button works', async () => {
    const it = await open();
    const first = await it.bewaar(anna, newRecord(), 'kaart-1');
    await detour.cut();
    const tries = await Promise.allSettled([
      it.bewaar(anna, newRecord('later'), 'kaart-2'),
      it.lijst(anna, { hoeveel: 5 }),
      it.open(anna, first.id),
      it.notitie(anna, first.id, 'x', 'notitie-1'),
      it.trekIn(anna, first.id, {}),
      it.verwijder(anna, first.id),
    ]);
    for (const tried of tries)
      expect(tried).toMatchObject({ status: 'rejected', reason: expect.any(RegisterUnavailable) });
    await detour.open();
    await it.bewaar(anna, newRecord('later'), 'kaart-2');
    expect((await it.lijst(anna, { hoeveel: 5 })).totaal).toBe(2);
    expect(await it.open(anna, first.id)).toEqual(first);
  });

  it('and only hangs is not waited for longer than somebody in a chat would', async () => {
    const it = await open();
    await detour.cut();
    detour.hangs = true;
    await detour.open();
    // The connections there were are known to be broken now, so what follows asks for a new one.
    expect(await it.bereikbaar()).toBe(false);
    await expect(it.lijst(anna, { hoeveel: 5 })).rejects.toThrow(RegisterUnavailable);
    await detour.cut();
    detour.hangs = false;
    await detour.open();
    expect((await it.lijst(anna, { hoeveel: 5 })).totaal).toBe(0);
  });

  it('and stops answering on a connection is asked again on another', async () => {
    const it = await open();
    const made = await it.bewaar(anna, newRecord(), 'kaart-1');
    detour.stall();
    await expect(it.open(anna, made.id)).rejects.toThrow(RegisterUnavailable);
    expect(await it.open(anna, made.id)).toEqual(made);
  });

  it('for one call is no trouble to the others', async () => {
    const it = await open();
    const [one, two] = [await it.bewaar(anna, newRecord(), 'k-1'), await it.bewaar(anna, newRecord(), 'k-2')];
    const client = new Client({ connectionString: place.url });
    await client.connect();
    const holding = (id: string) => client.query('select id from vastlegging where id = $1 for update', [id]);
    // Not on the same connection: within a transaction PostgreSQL shows who waits as it was at first.
    const waiting = () =>
      onPostgres(
        place.url,
        "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' order by query_start",
      ) as Promise<{ pid: number }[]>;
    const untilWaiting = async (count: number) => {
      while ((await waiting()).length < count) await delay(5);
    };
    await client.query('begin');
    await holding(one.id);
    await holding(two.id);
    const first = it.notitie(anna, one.id, 'gebeld', 'n-1').catch((error) => error);
    await untilWaiting(1);
    const second = it.notitie(anna, two.id, 'gebeld', 'n-2');
    await untilWaiting(2);
    await onPostgres(place.url, `select pg_terminate_backend(${(await waiting())[0]?.pid})`);
    expect(await first).toBeInstanceOf(RegisterUnavailable);
    await client.query('rollback');
    expect((await second)?.notities).toHaveLength(1);
    await client.end();
  });
});
