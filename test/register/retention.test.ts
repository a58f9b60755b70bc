import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backends, startRegister, type TestRegister } from './support/backends.ts';
import { anna, bram, newRecord } from './support/records.ts';

describe.each(backends)('the term on $name', (backend) => {
  let place: TestRegister;

  beforeEach(async () => {
    place = await startRegister(backend);
  });
  afterEach(() => place.remove());

  it('ends on the day that was announced, whatever was done with the record since', async () => {
    const { register, clock } = place;
    const made = await register.bewaar(anna, newRecord(), 'kaart-1');
    clock.forward(80);
    await register.notitie(anna, made.id, 'Nog bezig', 'notitie-1');
    clock.time = new Date('2027-02-21T23:59:59.999Z');
    expect(await register.ruimOp()).toBe(0);
    expect(await register.open(anna, made.id)).toMatchObject({ id: made.id, vervaltOp: '2027-02-22' });
    clock.time = new Date('2027-02-22T00:00:00.000Z');
    expect(await register.ruimOp()).toBe(1);
    expect(await register.ruimOp()).toBe(0);
  });

  it('counts for every road there is, also before anything was cleaned up', async () => {
    const { register, clock } = place;
    const { id } = await register.bewaar(anna, newRecord('oud'), 'kaart-1');
    clock.forward(90);
    expect(await register.open(anna, id)).toBeUndefined();
    expect(await register.lijst(anna, { hoeveel: 9 })).toEqual({ items: [], totaal: 0 });
    expect(await register.notitie(anna, id, 'x', 'notitie-1')).toBeUndefined();
    expect(await register.trekIn(anna, id, {})).toBeUndefined();
    expect(await register.verwijder(anna, id)).toBe(false);
    for await (const record of register.alles(anna)) expect.fail(record.id);
    expect((await register.bewaar(anna, newRecord('nieuw'), 'kaart-1')).kenmerk).toBe('nieuw');
  });

  it('leaves what is younger, and follows the setting of today: a shorter term after the week of its announcement', async () => {
    const { register, clock } = place;
    const old = await register.bewaar(anna, newRecord(), 'kaart-1');
    clock.forward(10);
    const young = await register.bewaar(bram, newRecord(), 'kaart-1');
    clock.forward(5);
    const strict = await place.again({ retentionDays: 7 });
    expect(await strict.ruimOp()).toBe(0);
    // Both would be gone by the shorter term before the week is over.
    expect((await strict.open(anna, old.id))?.vervaltOp).toBe('2026-12-16');
    expect((await strict.open(bram, young.id))?.vervaltOp).toBe('2026-12-16');
    const today = await strict.bewaar(anna, newRecord(), 'kaart-2');
    expect(today.vervaltOp).toBe('2026-12-16');
    clock.forward(6);
    // Starting again is no new change.
    expect(await (await place.again({ retentionDays: 7 })).ruimOp()).toBe(0);
    clock.forward(1);
    expect(await (await place.again({ retentionDays: 7 })).ruimOp()).toBe(3);
  });

  it('is never longer than it was because it was made shorter, and a longer one counts at once', async () => {
    const { register, clock } = place;
    const { id } = await register.bewaar(anna, newRecord(), 'kaart-1');
    clock.forward(88);
    const strict = await place.again({ retentionDays: 7 });
    expect((await strict.open(anna, id))?.vervaltOp).toBe('2027-02-22');
    const long = await place.again({ retentionDays: 100 });
    expect((await long.open(anna, id))?.vervaltOp).toBe('2027-03-04');
    clock.forward(2);
    expect(await long.ruimOp()).toBe(0);
  });
});
