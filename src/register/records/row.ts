import type { Selectable } from 'kysely';
import { z } from 'zod/v4';
import type { Seal } from '../database/seal.ts';
import type { Tables } from '../database/tables.ts';
import { RegisterKeyError } from '../errors/key.ts';
import { expiresOn, type Retention } from '../retention.ts';
import { InhoudSchema, IntrekkingSchema } from '../schema.ts';
import type { Vastlegging } from '../types.ts';

export type Row = Selectable<Tables['vastlegging']>;
export type NoteRow = Selectable<Tables['notitie']>;
type Owned = Pick<Row, 'id' | 'tenant' | 'auteur'>;

/** To what sealed content belongs: a record of an owner, and within it one part. */
export function label({ id, tenant, auteur }: Owned, part: string): string {
  return JSON.stringify([id, tenant, auteur, part]);
}

export function notePart({ sleutel, op }: Pick<NoteRow, 'sleutel' | 'op'>): string {
  return `notitie ${op} ${sleutel}`;
}

/** A record as it is given out. @throws RegisterKeyError, and ZodError when what is stored is not what was written */
export function toRecord(row: Row, notes: readonly NoteRow[], seal: Seal, retention: Retention): Vastlegging {
  if (row.zout !== seal.zout)
    throw new RegisterKeyError('REGISTER_KEY was changed while this process ran: start it with the new key');
  const open = (text: string, part: string) => JSON.parse(seal.open(text, label(row, part)));
  const { ingetrokken } = row;
  return {
    ...InhoudSchema.parse(open(row.inhoud, 'inhoud')),
    id: row.id,
    gemaakt: row.gemaakt,
    gewijzigd: row.gewijzigd,
    notities: notes.map((note) => ({
      op: note.op,
      tekst: z.string().parse(open(note.tekst, notePart(note))),
    })),
    ...(ingetrokken !== null && { ingetrokken: IntrekkingSchema.parse(open(ingetrokken, 'ingetrokken')) }),
    vervaltOp: expiresOn(row.gemaakt, retention),
  } as Vastlegging;
}
