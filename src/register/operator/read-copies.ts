import type { Kysely, Transaction } from 'kysely';
import type { Ready } from '../database/connection.ts';
import type { Tables } from '../database/tables.ts';
import { RegisterKeyError } from '../errors/key.ts';
import { label, type NoteRow, notePart, type Row } from '../records/row.ts';
import type { Copy } from './copy.ts';
import { isAuthor } from './is-author.ts';

const PAGE = 200;

/**
 * Every record, or those of one author in whatever tenant, in the order of their ids and a page at a time. Consistent
 * when `db` is a transaction that sees one moment.
 */
export async function* readCopies(
  db: Kysely<Tables> | Transaction<Tables>,
  seal: Ready['seal'],
  auteur?: string,
): AsyncGenerator<Copy> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('vastlegging')
      .selectAll()
      .where('id', '>', after)
      .$if(auteur !== undefined, (query) => query.where(isAuthor(auteur as string)))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    const ids = rows.map(({ id }) => id);
    const notes = await db
      .selectFrom('notitie')
      .selectAll()
      .where('vastlegging', 'in', ids)
      .orderBy('op')
      .orderBy('sleutel')
      .execute();
    for (const row of rows)
      yield toCopy(
        row,
        notes.filter(({ vastlegging }) => vastlegging === row.id),
        seal,
      );
    after = last.id;
  }
}

function toCopy(row: Row, notes: readonly NoteRow[], seal: Ready['seal']): Copy {
  const { zout, inhoud, ingetrokken, ...plain } = row;
  if (zout !== seal.zout) throw new RegisterKeyError('REGISTER_KEY does not fit every record');
  const open = (text: string, part: string) => JSON.parse(seal.open(text, label(row, part)));
  return {
    ...plain,
    inhoud: open(inhoud, 'inhoud'),
    ingetrokken: ingetrokken === null ? null : open(ingetrokken, 'ingetrokken'),
    notities: notes.map((note) => ({
      sleutel: note.sleutel,
      op: note.op,
      tekst: open(note.tekst, notePart(note)),
    })),
  };
}
