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
  /** Does work that writes, again as long as another process keeps it from beginning and for a while. */
  patiently<T>(work: () => Promise<T>): Promise<T>;
  /** Whether a connection on which something failed like this is good for nothing any more. */
  spoils(error: unknown): boolean;
  /**
   * Called after deleting: takes what was deleted out of the files as far as that can be done. Whether it was: somebody
   * who reads may be in the way.
   */
  scrub(db: Kysely<Tables>): Promise<boolean>;
}
