import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister, type Register, RegisterUnavailable } from '../../src/register/index.ts';
import { backends, type Place } from './support/backends.ts';
import { Detour } from './support/detour.ts';
import { anna, Clock, newRecord } from './support/records.ts';

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
});
