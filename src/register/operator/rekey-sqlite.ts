import { openFile } from '../database/sqlite.ts';
import { OperatorError } from './error.ts';

/** Rewrites the whole file under another key, in one transaction. @throws OperatorError, RegisterKeyError */
export function rekeySqlite(file: string, oldKey: string | undefined, newKey: string | undefined): void {
  const db = openFile(file, oldKey);
  try {
    // Not possible with a write-ahead log; and leaving that is not possible while anybody else has the file open.
    db.pragma('journal_mode = delete');
    db.pragma(`rekey = '${(newKey ?? '').replaceAll("'", "''")}'`);
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY')
      throw new OperatorError('the register is in use: stop the bot first');
    throw error;
  } finally {
    db.close();
  }
}
