import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Backend, backends, startRegister, type TestRegister } from './support/backends.ts';
import { filesOf, filesWith } from './support/files.ts';
import { startReading } from './support/reader.ts';
import { anna, newRecord } from './support/records.ts';
import { onPostgres } from './support/rows.ts';

const [sqlite, postgres] = backends;
if (!sqlite) throw new Error('no SQLite');

/** More than a page of the database, so that it is spread over several. */
const long = (word: string) => `${word} `.repeat(3000);

describe('what is deleted on SQLite', () => {
  let place: TestRegister;

  beforeEach(async () => {
    place = await startRegister(sqlite);
    const { register } = place;
    const { id } = await register.bewaar(
      anna,
      newRecord('KENMERKWEG', { formulier: { wat: long('FORMULIERWEG'), ook: 'KORTWEG' } }),
      'SLEUTELWEG',
    );
    await register.notitie(anna, id, 'NOTITIEWEG', 'notitie-1');
    await register.trekIn(anna, id, { wie: 'INTREKKINGWEG' });
    await register.bewaar(anna, newRecord('KENMERKBLIJFT'), 'kaart-2');
  });
  afterEach(() => place.remove());

  const GONE = ['KENMERKWEG', 'FORMULIERWEG', 'KORTWEG', 'SLEUTELWEG', 'NOTITIEWEG', 'INTREKKINGWEG'];
  const found = () => GONE.filter((word) => filesWith(place.url, word).length > 0);

  it('stood in the files before, so that looking there can tell', () => {
    expect(found()).toEqual(GONE);
    expect(filesOf(place.url).map(({ name }) => name)).toEqual([
      'register.db',
      'register.db-shm',
      'register.db-wal',
    ]);
  });

  it('is gone from every file when somebody deletes it', async () => {
    const { items } = await place.register.lijst(anna, { hoeveel: 10 });
    const id = items.find(({ kenmerk }) => kenmerk === 'KENMERKWEG')?.id as string;
    expect(await place.register.verwijder(anna, id)).toBe(true);
    expect(found()).toEqual([]);
    expect(filesWith(place.url, 'KENMERKBLIJFT')).not.toEqual([]);
    expect((await place.register.lijst(anna, { hoeveel: 10 })).totaal).toBe(1);
  });

  it('is gone from every file when its term ends', async () => {
    place.clock.forward(90);
    expect(await place.register.ruimOp()).toBe(2);
    expect(found()).toEqual([]);
    expect(filesWith(place.url, 'KENMERKBLIJFT')).toEqual([]);
  });

  it('is gone from every file although another process has the register open', async () => {
    const other = await place.again();
    await other.lijst(anna, { hoeveel: 10 });
    place.clock.forward(90);
    await place.register.ruimOp();
    expect(found()).toEqual([]);
  });

  it('is gone from every file after another process was reading, without anything more being deleted', async () => {
    const endReading = await startReading(place.url);
    const { items } = await place.register.lijst(anna, { hoeveel: 10 });
    const id = items.find(({ kenmerk }) => kenmerk === 'KENMERKWEG')?.id as string;
    expect(await place.register.verwijder(anna, id)).toBe(true);
    // As long as it reads it may see what was there.
    expect(found()).not.toEqual([]);
    await endReading();
    await vi.waitUntil(() => found().length === 0, { timeout: 30_000 });
    expect((await place.register.lijst(anna, { hoeveel: 10 })).totaal).toBe(1);
  });
});

describe.runIf(postgres)('what is deleted on PostgreSQL', () => {
  it('is given to the server to clear away', async () => {
    const place = await startRegister(postgres as Backend);
    const vacuumed = async () =>
      (
        await onPostgres(
          place.url,
          "select relname from pg_stat_user_tables where vacuum_count > 0 and relname in ('notitie', 'vastlegging')",
        )
      ).length;
    const { id } = await place.register.bewaar(anna, newRecord(), 'kaart-1');
    expect(await vacuumed()).toBe(0);
    await place.register.verwijder(anna, id);
    await vi.waitUntil(async () => (await vacuumed()) === 2, { timeout: 30_000, interval: 100 });
    await place.remove();
  });
});
