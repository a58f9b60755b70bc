import { randomBytes } from 'node:crypto';
import type { Ready } from '../database/connection.ts';
import { asJson, InhoudSchema, SleutelSchema } from '../schema.ts';
import type { Eigenaar, NieuweVastlegging, Vastlegging } from '../types.ts';
import { own } from './own.ts';
import { withNotes } from './read.ts';
import { label } from './row.ts';
import type { Term } from './term.ts';

/** What was given, checked: called before the database is asked anything. @throws ZodError */
export function checkNew(nieuw: NieuweVastlegging, sleutel: string): { content: string; sleutel: string } {
  return {
    content: JSON.stringify(InhoudSchema.parse(asJson(nieuw))),
    sleutel: SleutelSchema.parse(sleutel),
  };
}

/** Records, unless this owner already did with this key; either way the record that is now there. */
export async function save(
  ready: Ready,
  eigenaar: Eigenaar,
  { content, sleutel }: { content: string; sleutel: string },
  term: Term,
): Promise<Vastlegging> {
  const { db, seal } = ready;
  const owned = { id: randomBytes(16).toString('base64url'), ...eigenaar };
  // A record past its term that was not cleaned up yet would keep its key taken.
  await db
    .deleteFrom('vastlegging')
    .where('tenant', '=', eigenaar.tenant)
    .where('auteur', '=', eigenaar.auteur)
    .where('sleutel', '=', sleutel)
    .where('gemaakt', '<', term.since)
    .execute();
  await db
    .insertInto('vastlegging')
    .values({
      ...owned,
      sleutel,
      gemaakt: term.now,
      gewijzigd: term.now,
      zout: seal.zout,
      inhoud: seal.close(content, label(owned, 'inhoud')),
      ingetrokken: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'auteur', 'sleutel']).doNothing())
    .execute();
  const rows = await db
    .selectFrom('vastlegging')
    .selectAll()
    .where(own(eigenaar, term.since))
    .where('sleutel', '=', sleutel)
    .execute();
  const [record] = await withNotes(ready, rows, term);
  if (!record) throw new Error('the record was deleted while it was made');
  return record;
}
