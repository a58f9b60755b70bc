import type { Kysely, Migration } from 'kysely';

/** The term that is in force, and the one before it as long as that still counts. */
export const term: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration knows no table types, as they are those of its own time.
  async up(db: Kysely<any>): Promise<void> {
    await db.schema
      .createTable('termijn')
      .addColumn('plek', 'integer', (col) => col.primaryKey())
      .addColumn('dagen', 'integer', (col) => col.notNull())
      .addColumn('vorige', 'integer')
      .addColumn('vanaf', 'text')
      .execute();
  },
};
