import type { Session } from './session.ts';

/** Deletes everything of one author, in whatever tenant, out of the files too. The number of records. */
export async function eraseAuthor({ engine, db }: Session, auteur: string): Promise<number> {
  const { numDeletedRows } = await engine.patiently(() =>
    db.deleteFrom('vastlegging').where('auteur', '=', auteur).executeTakeFirst(),
  );
  await engine.scrub(db);
  return Number(numDeletedRows);
}
