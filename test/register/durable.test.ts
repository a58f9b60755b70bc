import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Connection } from '../../src/register/database/connection.ts';
import { engineFor } from '../../src/register/database/engine-for.ts';
import { backends } from './support/backends.ts';
import { onPostgres } from './support/rows.ts';

const [sqlite, postgres] = backends;

/** What a kill of the process cannot tell from a power cut: whether a commit waits for the disk. */
async function setting(url: string, name: string): Promise<unknown> {
  const connection = new Connection(engineFor(url, undefined));
  const { rows } = await connection.use(({ db }) => sql`${sql.raw(name)}`.execute(db));
  await connection.close();
  return Object.values(rows[0] as object)[0];
}

it('on SQLite a commit waits until the disk has it', async () => {
  const place = await sqlite?.place();
  // 2: full.
  expect(await setting(place?.url ?? '', 'pragma synchronous')).toBe(2);
  await place?.remove();
});

it.runIf(postgres)('on PostgreSQL too, also where the server was set to be quicker', async () => {
  const place = await postgres?.place();
  const url = place?.url ?? '';
  await onPostgres(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
  expect(await setting(url, 'show synchronous_commit')).toBe('on');
  await place?.remove();
});
