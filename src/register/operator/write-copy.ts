import type { Kysely, Transaction } from 'kysely';
import type { Seal } from '../database/seal.ts';
import type { Tables } from '../database/tables.ts';
import { label, notePart } from '../records/row.ts';
import type { Copy } from './copy.ts';

/** A copy as rows, closed with `seal`. */
export async function writeCopy(
  db: Kysely<Tables> | Transaction<Tables>,
  seal: Seal,
  { notities, inhoud, ingetrokken, ...plain }: Copy,
): Promise<void> {
  const close = (content: unknown, part: string) => seal.close(JSON.stringify(content), label(plain, part));
  await db
    .insertInto('vastlegging')
    .values({
      ...plain,
      zout: seal.zout,
      inhoud: close(inhoud, 'inhoud'),
      ingetrokken: ingetrokken && close(ingetrokken, 'ingetrokken'),
    })
    .execute();
  if (notities.length === 0) return;
  const notes = notities.map((note) => ({
    vastlegging: plain.id,
    sleutel: note.sleutel,
    op: note.op,
    tekst: close(note.tekst, notePart(note)),
  }));
  await db.insertInto('notitie').values(notes).execute();
}
