import type { Kysely, Migration } from 'kysely';

/** The first tables. */
export const begin: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration knows no table types, as they are those of its own time.
  async up(db: Kysely<any>): Promise<void> {
    await db.schema
      .createTable('versleuteling')
      .addColumn('plek', 'integer', (col) => col.primaryKey())
      .addColumn('zout', 'text', (col) => col.notNull().unique())
      .addColumn('proef', 'text', (col) => col.notNull())
      .execute();

    await db.schema
      .createTable('vastlegging')
      .addColumn('id', 'text', (col) => col.primaryKey())
      .addColumn('tenant', 'text', (col) => col.notNull())
      .addColumn('auteur', 'text', (col) => col.notNull())
      .addColumn('sleutel', 'text', (col) => col.notNull())
      .addColumn('gemaakt', 'text', (col) => col.notNull())
      .addColumn('gewijzigd', 'text', (col) => col.notNull())
      .addColumn('zout', 'text', (col) => col.notNull().references('versleuteling.zout').onUpdate('cascade'))
      .addColumn('inhoud', 'text', (col) => col.notNull())
      .addColumn('ingetrokken', 'text')
      .addUniqueConstraint('vastlegging_een_per_kaart', ['tenant', 'auteur', 'sleutel'])
      .execute();
    await db.schema
      .createIndex('vastlegging_lijst')
      .on('vastlegging')
      .columns(['tenant', 'auteur', 'gemaakt', 'id'])
      .execute();
    await db.schema.createIndex('vastlegging_termijn').on('vastlegging').column('gemaakt').execute();

    await db.schema
      .createTable('notitie')
      .addColumn('vastlegging', 'text', (col) =>
        col.notNull().references('vastlegging.id').onDelete('cascade'),
      )
      .addColumn('sleutel', 'text', (col) => col.notNull())
      .addColumn('op', 'text', (col) => col.notNull())
      .addColumn('tekst', 'text', (col) => col.notNull())
      .addPrimaryKeyConstraint('notitie_een_per_kaart', ['vastlegging', 'sleutel'])
      .execute();
  },
};
