import { isAuthor } from './is-author.ts';
import { scrub } from './scrub.ts';
import type { Session } from './session.ts';

export interface Erased {
  readonly records: number;
  /** Whether nothing of them is left in the files. */
  readonly scrubbed: boolean;
}

/** Deletes everything of one author, in whatever tenant, out of the files too. */
export async function eraseAuthor(session: Session, auteur: string): Promise<Erased> {
  const { engine, db } = session;
  const { numDeletedRows } = await engine.patiently(() =>
    db.deleteFrom('vastlegging').where(isAuthor(auteur)).executeTakeFirst(),
  );
  return { records: Number(numDeletedRows), scrubbed: await scrub(session) };
}
