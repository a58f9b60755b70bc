import type { Ready } from '../database/connection.ts';
import type { Bladzijde, Eigenaar } from '../types.ts';
import { own } from './own.ts';
import { withNotes } from './read.ts';
import type { Row } from './row.ts';
import type { Term } from './term.ts';

const MOST = 100;

/** A page of an owner's records, newest first, and where the next begins. */
export async function list(
  ready: Ready,
  eigenaar: Eigenaar,
  { na, hoeveel }: { readonly na?: string | undefined; readonly hoeveel: number },
  term: Term,
): Promise<Bladzijde> {
  const size = Math.min(Math.max(Math.trunc(hoeveel) || 1, 1), MOST);
  const after = na === undefined ? undefined : readCursor(na);
  const mine = ready.db.selectFrom('vastlegging').where(own(eigenaar, term.since));
  const { totaal } = await mine.select((eb) => eb.fn.countAll().as('totaal')).executeTakeFirstOrThrow();
  // One more than asked: whether there is a next page.
  const rows = await mine
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('gemaakt', '<', after?.gemaakt ?? ''),
          eb('gemaakt', '=', after?.gemaakt ?? '').and('id', '<', after?.id ?? ''),
        ]),
      ),
    )
    .selectAll()
    .orderBy('gemaakt', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    items: await withNotes(ready, page, term),
    ...(rows.length > size && last && { volgende: writeCursor(last) }),
    totaal: Number(totaal),
  };
}

function writeCursor({ gemaakt, id }: Row): string {
  return Buffer.from(`${gemaakt} ${id}`).toString('base64url');
}

function readCursor(cursor: string): { gemaakt: string; id: string } | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const found = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) ([\w-]{22})$/.exec(text);
  return found ? { gemaakt: found[1] as string, id: found[2] as string } : undefined;
}
