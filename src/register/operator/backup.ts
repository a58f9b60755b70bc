import { existsSync } from 'node:fs';
import { writeBackup } from './backup-file.ts';
import { OperatorError } from './error.ts';
import { readCopies } from './read-copies.ts';
import type { Session } from './session.ts';
import { onSnapshot } from './snapshot.ts';

/** Refuses to write over what is there, unless that was asked for. @throws OperatorError */
export function refuseToOverwrite(file: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new OperatorError(`${file} is there already: use --force to replace it`);
}

/** Writes everything to a file, encrypted when there is a key, while the bot works on. The number of records. */
export function backup(
  { engine, db, seal, settings }: Session,
  file: string,
  force: boolean,
): Promise<number> {
  refuseToOverwrite(file, force);
  return onSnapshot(engine, db, (one) =>
    writeBackup(file, settings.key, settings.now(), readCopies(one, seal)),
  );
}
