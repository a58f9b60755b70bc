import { describe, expect, it } from 'vitest';
import { Connection } from '../../src/register/database/connection.ts';
import { engineFor } from '../../src/register/database/engine-for.ts';
import { MIGRATIONS } from '../../src/register/database/migrations/index.ts';
import { RegisterTooNew } from '../../src/register/index.ts';
import { backends, startRegister } from './support/backends.ts';

describe.each(backends)('migrations on $name', (backend) => {
  it('leave a database of a newer version alone, with one line', async () => {
    const { register, again, url, remove } = await startRegister(backend);
    await register.sluit();
    const connection = new Connection(engineFor(url, undefined));
    await connection.use(({ db }) =>
      db
        .insertInto('register_migratie' as 'notitie')
        .values({ name: '9999-later', timestamp: '2030-01-01T00:00:00Z' } as never)
        .execute(),
    );
    await connection.close();
    const problem = await again().catch((error) => error);
    expect(problem).toBeInstanceOf(RegisterTooNew);
    expect(problem.message).toMatch(/^the register was made by a newer version \(it has 9999-later\).*$/);
    await remove();
  });
});

it('migrations are named so that they sort in the order in which they were made', () => {
  const names = Object.keys(MIGRATIONS);
  expect(names).toEqual([...names].sort());
  for (const [i, name] of names.entries())
    expect(name).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-`));
  for (const migration of Object.values(MIGRATIONS)) expect(migration.down).toBeUndefined();
});
