import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import Database from 'libsql';
import { RegisterConfigError } from '../errors/config.ts';
import { RegisterKeyError } from '../errors/key.ts';
import type { Engine } from './engine.ts';
import { Locked, patiently } from './locked.ts';
import { sealFor } from './seal-for.ts';
import { SqliteTransactions } from './sqlite-transactions.ts';
import type { Tables } from './tables.ts';

/** At the start nobody waits for an answer. */
const AT_START_MS = 3000;
/** libsql waits with the whole process. */
const LATER_MS = 50;

/** SQLite in one file, through libsql, which encrypts the whole file when there is a key. */
export function sqlite(file: string, key: string | undefined): Engine {
  let patience = AT_START_MS;
  return {
    kind: 'sqlite',
    dialect() {
      const opened = openFile(file, key, patience);
      patience = LATER_MS;
      return new SqliteTransactions(opened);
    },
    // The file as a whole is encrypted, so content in it is not once more.
    seal: (db) => sealFor(db, undefined),
    patiently,
    // A statement of libsql that failed stays open, and as long as it does nothing that comes after it is committed:
    // what was then confirmed would not be on disk.
    spoils: (error) => !(error instanceof Locked),
    async scrub(db: Kysely<Tables>) {
      // With secure_delete the rows are overwritten; this empties the log, in which they also stood. It does not as
      // long as another process reads, and says so in its first column.
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      return rows[0]?.busy === 0;
    },
  };
}

/**
 * A connection to the file, made when it is not there, for the owner of the process alone. Opening waits `patience`
 * milliseconds for another process; afterwards nothing waits.
 * @throws RegisterKeyError, RegisterConfigError
 */
export function openFile(file: string, key: string | undefined, patience = AT_START_MS): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RegisterConfigError(`REGISTER_URL: ${file} cannot be written (${code})`);
  }
  // An option its types do not know.
  const options: object = key ? { encryptionKey: key } : {};
  const db = new Database(file, options);
  try {
    db.pragma(`busy_timeout = ${patience}`);
    db.pragma('journal_mode = wal');
    // A commit waits until the disk has it: what was confirmed survives a kill and a power cut.
    db.pragma('synchronous = full');
    db.pragma('secure_delete = on');
    db.pragma('foreign_keys = on');
    db.pragma('busy_timeout = 0');
    return db;
  } catch (error) {
    db.close();
    const { code } = error as { code?: string };
    if (code === 'SQLITE_NOTADB') throw new RegisterKeyError(keyProblem(file, key));
    throw new RegisterConfigError(`REGISTER_URL: ${file} cannot be opened (${code})`);
  }
}

function keyProblem(file: string, key: string | undefined): string {
  if (!key) return `REGISTER_KEY is missing, while ${file} is encrypted (or it is no register)`;
  if (isPlain(file))
    return `REGISTER_KEY is set, but ${file} is not encrypted: see npm run register -- rekey`;
  return `REGISTER_KEY does not fit ${file}`;
}

/** Whether the file is an SQLite database that anybody can read. */
function isPlain(file: string): boolean {
  const head = Buffer.alloc(15);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  return head.toString('latin1') === 'SQLite format 3';
}
