import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Eigenaar, Register } from '../../src/register/index.ts';
import { backends, startRegister } from './support/backends.ts';
import { newRecord } from './support/records.ts';

const eigenaar: fc.Arbitrary<Eigenaar> = fc.record({
  tenant: fc.constantFrom('tenant-1', 'tenant-2', 'TENANT-1', '%', "' or ''='"),
  auteur: fc.constantFrom('auteur-1', 'auteur-2', 'AUTEUR-1', '%', "x' or '1'='1"),
});
const same = (a: Eigenaar, b: Eigenaar) => a.tenant === b.tenant && a.auteur === b.auteur;

/** Everything an owner can do with an id that is not theirs, and what each must answer. */
async function tryEverything(register: Register, who: Eigenaar, id: string): Promise<void> {
  expect(await register.open(who, id)).toBeUndefined();
  expect(await register.notitie(who, id, 'van een ander', 'notitie-x')).toBeUndefined();
  expect(await register.trekIn(who, id, { wie: 'een ander' })).toBeUndefined();
  expect(await register.verwijder(who, id)).toBe(false);
}

describe.each(backends)('owners on $name', (backend) => {
  it('reach nothing of each other, with any id, key or cursor', async () => {
    const place = await startRegister(backend);
    const { register } = place;
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(eigenaar, { minLength: 2, maxLength: 3, comparator: same }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
        fc.string(),
        async (owners, makers, junk) => {
          const kenmerk = `ronde ${++round}`;
          const made = [];
          // All with the same keys of cards: those are somebody's own too.
          for (const [i, maker] of makers.entries()) {
            const who = owners[maker % owners.length] as Eigenaar;
            made.push({ who, record: await register.bewaar(who, newRecord(kenmerk), `${kenmerk} ${i}`) });
          }
          for (const { who, record } of made) {
            for (const other of owners)
              if (!same(other, who)) await tryEverything(register, other, record.id);
            await tryEverything(register, who, junk);
            const cursor = (await register.lijst(who, { hoeveel: 1 })).volgende;
            for (const other of owners) {
              const page = await register.lijst(other, { hoeveel: 100, ...(cursor && { na: cursor }) });
              const theirs = made.filter(({ who }) => same(who, other)).map(({ record: { id } }) => id);
              const listed = page.items.filter((item) => item.kenmerk === kenmerk).map(({ id }) => id);
              expect(theirs).toEqual(expect.arrayContaining(listed));
              for await (const item of register.alles(other))
                if (item.kenmerk === kenmerk) expect(theirs).toContain(item.id);
            }
            expect(await register.open(who, record.id)).toEqual(record);
          }
          for (const { who, record } of made) expect(await register.verwijder(who, record.id)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
    await place.remove();
  });
});
