import type { Ready } from '../database/connection.ts';
import { changed, type Retention } from '../retention.ts';

/** The term as the database knows it; `undefined` when it was never set there. */
export async function readRetention({ db }: Pick<Ready, 'db'>): Promise<Retention | undefined> {
  const row = await db.selectFrom('termijn').selectAll().executeTakeFirst();
  if (!row) return undefined;
  const { dagen, vorige, vanaf } = row;
  return {
    days: dagen,
    ...(vorige !== null && vanaf !== null && { before: { days: vorige, until: vanaf } }),
  };
}

/** The term that holds when the operator set it to so many days, noted down so that a later change is known as one. */
export async function setRetention(ready: Pick<Ready, 'db'>, days: number, now: Date): Promise<Retention> {
  const known = await readRetention(ready);
  if (known?.days === days) return known;
  const next: Retention = known ? changed(known, days, now) : { days };
  const row = { dagen: days, vorige: next.before?.days ?? null, vanaf: next.before?.until ?? null };
  await ready.db
    .insertInto('termijn')
    .values({ plek: 1, ...row })
    .onConflict((conflict) => conflict.column('plek').doUpdateSet(row))
    .execute();
  return next;
}
