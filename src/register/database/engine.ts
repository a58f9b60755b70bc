import type { Dialect, Kysely } from 'kysely';
import type { Seal } from './seal.ts';
import type { Tables } from './tables.ts';

/** What differs between SQLite and PostgreSQL. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  /** A connection not yet used. @throws RegisterKeyError, RegisterConfigError */
  dialect(): Dialect;
  /** How content is written down; called once the tables are there. @throws RegisterKeyError */
  seal(db: Kysely<Tables>): Promise<Seal>;
  /** Called after deleting: takes what was deleted out of the files as far as that can be done. */
  scrub(db: Kysely<Tables>): Promise<void>;
}
