import { type Kysely, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../database/tables.ts';

/**
 * Runs `work` on one moment of the register, however long it takes and whatever is recorded meanwhile. Nobody waits
 * for it.
 */
export function onSnapshot<T>(
  { kind }: Engine,
  db: Kysely<Tables>,
  work: (one: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (one) => {
    await (kind === 'postgres' ? sql`begin isolation level repeatable read read only` : sql`begin`).execute(
      one,
    );
    try {
      return await work(one);
    } finally {
      await sql`rollback`.execute(one);
    }
  });
}
