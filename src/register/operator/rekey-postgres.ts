import { type Kysely, sql } from 'kysely';
import type { Seal } from '../database/seal.ts';
import { freshSeal, proofOf } from '../database/seal-for.ts';
import type { Tables } from '../database/tables.ts';
import { label, notePart } from '../records/row.ts';
import type { Copy } from './copy.ts';
import { readCopies } from './read-copies.ts';
import type { Session } from './session.ts';

/**
 * Closes all content again under another key, in one transaction. A bot that still runs cannot write meanwhile, and
 * not afterwards either: its rows would name a seal that is gone.
 */
export async function rekeyPostgres(
  { db, seal, engine }: Session,
  newKey: string | undefined,
): Promise<void> {
  const next = freshSeal(newKey);
  await db.transaction().execute(async (tx) => {
    await sql`lock table vastlegging, notitie in exclusive mode`.execute(tx);
    for await (const copy of readCopies(tx, seal)) await reseal(tx, next, copy);
    await tx.updateTable('versleuteling').set(proofOf(next)).execute();
  });
  await engine.scrub(db);
}

async function reseal(db: Kysely<Tables>, seal: Seal, copy: Copy): Promise<void> {
  const close = (content: unknown, part: string) => seal.close(JSON.stringify(content), label(copy, part));
  await db
    .updateTable('vastlegging')
    .set({
      inhoud: close(copy.inhoud, 'inhoud'),
      ingetrokken: copy.ingetrokken && close(copy.ingetrokken, 'ingetrokken'),
    })
    .where('id', '=', copy.id)
    .execute();
  for (const note of copy.notities)
    await db
      .updateTable('notitie')
      .set({ tekst: close(note.tekst, notePart(note)) })
      .where('vastlegging', '=', copy.id)
      .where('sleutel', '=', note.sleutel)
      .execute();
}
