import type { Ready } from '../database/connection.ts';
import { IdSchema } from '../schema.ts';
import type { Eigenaar } from '../types.ts';
import { own } from './own.ts';
import type { Term } from './term.ts';

/** Deletes one record of an owner, its notes with it. Whether it was there. */
export async function remove({ db }: Ready, eigenaar: Eigenaar, id: string, term: Term): Promise<boolean> {
  if (!IdSchema.safeParse(id).success) return false;
  const { numDeletedRows } = await db
    .deleteFrom('vastlegging')
    .where(own(eigenaar, term.since))
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Deletes what is past its term, of everybody; the number of records. */
export async function removeExpired({ db }: Ready, term: Term): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('vastlegging')
    .where('gemaakt', '<', term.since)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
