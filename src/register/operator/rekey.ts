import { engineFor, filePath } from '../database/engine-for.ts';
import type { RegisterSettings } from '../open.ts';
import { rekeyPostgres } from './rekey-postgres.ts';
import { rekeySqlite } from './rekey-sqlite.ts';
import { inSession } from './session.ts';

/**
 * Gives the register another key, a first one, or with `undefined` none. All or nothing, also when it is killed. The
 * bot has to be stopped. Resolves to the number of records, counted with the new key.
 * @throws OperatorError when the register is in use, RegisterKeyError when the present key does not fit
 */
export async function rekey(settings: RegisterSettings, newKey: string | undefined): Promise<number> {
  const { key: oldKey, ...rest } = settings;
  if (engineFor(settings.url, oldKey).kind === 'sqlite') rekeySqlite(filePath(settings.url), oldKey, newKey);
  else await inSession(settings, (session) => rekeyPostgres(session, newKey));
  return inSession({ ...rest, ...(newKey && { key: newKey }) }, async ({ db }) => {
    const { count } = await db
      .selectFrom('vastlegging')
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}
