import type { Ready } from '../database/connection.ts';
import { IdSchema } from '../schema.ts';
import type { Eigenaar, Vastlegging } from '../types.ts';
import { own } from './own.ts';
import { type Row, toRecord } from './row.ts';
import type { Term } from './term.ts';

/** One record of an owner, or `undefined`. */
export async function readOne(
  ready: Ready,
  eigenaar: Eigenaar,
  id: string,
  term: Term,
): Promise<Vastlegging | undefined> {
  if (!IdSchema.safeParse(id).success) return undefined;
  const rows = await ready.db
    .selectFrom('vastlegging')
    .selectAll()
    .where(own(eigenaar, term.since))
    .where('id', '=', id)
    .execute();
  return (await withNotes(ready, rows, term))[0];
}

/** Rows as records, in the same order, their notes beside them. */
export async function withNotes(
  { db, seal }: Ready,
  rows: readonly Row[],
  { retention }: Term,
): Promise<Vastlegging[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const notes = await db
    .selectFrom('notitie')
    .selectAll()
    .where('vastlegging', 'in', ids)
    .orderBy('op')
    .orderBy('sleutel')
    .execute();
  return rows.map((row) => {
    const own = notes.filter((note) => note.vastlegging === row.id);
    return toRecord(row, own, seal, retention);
  });
}
