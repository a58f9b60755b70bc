import { type Kysely, Migrator, sql } from 'kysely';
import { RegisterTooNew } from '../errors/too-new.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

// Names of our own: in a database shared with something else on Kysely the usual ones may be taken.
const TABLE = 'register_migratie';
const LOCK_TABLE = 'register_migratie_slot';

/**
 * Brings the database up to this version. Safe when two replicas do it at the same time: on PostgreSQL Kysely holds an
 * advisory lock, on SQLite only one process writes. @throws RegisterTooNew, or the driver's error
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const done = await executed(db);
  const unknown = done.find((name) => !(name in MIGRATIONS));
  if (unknown) throw new RegisterTooNew(unknown);
  if (done.length === Object.keys(MIGRATIONS).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableName: TABLE,
    migrationLockTableName: LOCK_TABLE,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function executed(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === TABLE)) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}
