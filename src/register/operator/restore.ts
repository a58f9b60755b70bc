import { removeExpired } from '../records/remove.ts';
import { readRetention } from '../records/retention-in-force.ts';
import { termAt } from '../records/term.ts';
import { type Keys, readBackup } from './backup-file.ts';
import { OperatorError } from './error.ts';
import { scrub } from './scrub.ts';
import type { Session } from './session.ts';
import { writeCopy } from './write-copy.ts';

export interface Restored {
  readonly records: number;
  /** How many of those were past their term and deleted again. */
  readonly expired: number;
  /** Whether nothing of what was there before is left in the files. */
  readonly scrubbed: boolean;
}

/**
 * Puts back a backup, of either database and made with one of these keys: all of it or, when anything is wrong with it,
 * nothing. What was recorded since is replaced, and only with `force`. @throws OperatorError
 */
export async function restore(session: Session, file: string, keys: Keys, force: boolean): Promise<Restored> {
  const { db, seal, engine, settings } = session;
  const put = () =>
    db.transaction().execute(async (tx) => {
      const present = await tx.selectFrom('vastlegging').select('id').limit(1).execute();
      if (present.length > 0 && !force)
        throw new OperatorError(
          'the register holds records: use --force to replace them by those of the backup',
        );
      await tx.deleteFrom('vastlegging').execute();
      let count = 0;
      for await (const copy of readBackup(file, keys)) {
        await writeCopy(tx, seal, copy);
        count++;
      }
      return count;
    });
  const records = await engine.patiently(put);
  const retention = (await readRetention(session)) ?? { days: settings.retentionDays };
  const expired = await engine.patiently(() => removeExpired(session, termAt(settings.now(), retention)));
  return { records, expired, scrubbed: await scrub(session) };
}
