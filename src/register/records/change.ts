import type { Transaction } from 'kysely';
import type { Ready } from '../database/connection.ts';
import type { Tables } from '../database/tables.ts';
import { asJson, IdSchema, IntrekkingSchema, NotitieTekst, SleutelSchema } from '../schema.ts';
import type { Eigenaar, Json, Vastlegging } from '../types.ts';
import { own } from './own.ts';
import { readOne } from './read.ts';
import { label, notePart } from './row.ts';
import type { Term } from './term.ts';

/** What a change does to a record that is there; whether it changed anything. */
type Change = (tx: Transaction<Tables>) => Promise<boolean>;

/** Adds a note, once per key. `undefined` when there is no such record of this owner. @throws ZodError */
export async function addNote(
  ready: Ready,
  eigenaar: Eigenaar,
  id: string,
  note: { readonly tekst: string; readonly sleutel: string },
  term: Term,
): Promise<Vastlegging | undefined> {
  const row = { sleutel: SleutelSchema.parse(note.sleutel), op: term.now };
  const text = JSON.stringify(NotitieTekst.parse(note.tekst));
  return change(ready, eigenaar, id, term, async (tx) => {
    const tekst = ready.seal.close(text, label({ id, ...eigenaar }, notePart(row)));
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('notitie')
      .values({ vastlegging: id, ...row, tekst })
      .onConflict((conflict) => conflict.columns(['vastlegging', 'sleutel']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  });
}

/** Marks consent as withdrawn, unless it was already. `undefined` when there is no such record. @throws ZodError */
export async function withdraw(
  ready: Ready,
  eigenaar: Eigenaar,
  id: string,
  gegevens: Readonly<Record<string, Json>>,
  term: Term,
): Promise<Vastlegging | undefined> {
  const text = JSON.stringify(IntrekkingSchema.parse(asJson({ ...gegevens, op: term.now })));
  return change(ready, eigenaar, id, term, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('vastlegging')
      .set({ ingetrokken: ready.seal.close(text, label({ id, ...eigenaar }, 'ingetrokken')) })
      .where('id', '=', id)
      .where('ingetrokken', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

async function change(
  ready: Ready,
  eigenaar: Eigenaar,
  id: string,
  term: Term,
  make: Change,
): Promise<Vastlegging | undefined> {
  if (!IdSchema.safeParse(id).success) return undefined;
  await ready.db.transaction().execute(async (tx) => {
    // Writing first takes the lock, so that nobody deletes the record meanwhile. It fails when the key was changed.
    const { numUpdatedRows } = await tx
      .updateTable('vastlegging')
      .set({ zout: ready.seal.zout })
      .where(own(eigenaar, term.since))
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n || !(await make(tx))) return;
    await tx.updateTable('vastlegging').set({ gewijzigd: term.now }).where('id', '=', id).execute();
  });
  return readOne(ready, eigenaar, id, term);
}
