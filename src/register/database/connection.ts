import { Kysely } from 'kysely';
import { ZodError } from 'zod/v4';
import { RegisterConfigError } from '../errors/config.ts';
import { RegisterKeyError } from '../errors/key.ts';
import { RegisterTooNew } from '../errors/too-new.ts';
import { RegisterUnavailable } from '../errors/unavailable.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import type { Seal } from './seal.ts';
import type { Tables } from './tables.ts';

export interface Ready {
  readonly db: Kysely<Tables>;
  readonly seal: Seal;
}

/** The one way to the database: made ready at first use, and again at the next when that failed. */
export class Connection {
  readonly #engine: Engine;
  #db: Kysely<Tables>;
  #failed = false;
  #closed = false;
  #ready: Promise<Ready> | undefined;

  /** @throws RegisterKeyError, RegisterConfigError when that shows without asking the database anything */
  constructor(engine: Engine) {
    this.#engine = engine;
    this.#db = new Kysely<Tables>({ dialect: engine.dialect() });
  }

  /**
   * Runs `work` on a database that has its tables. @throws RegisterUnavailable for whatever the driver throws,
   * RegisterTooNew and RegisterKeyError when it turns out that this database is not for us, ZodError for input
   * or content that is not what it should be
   */
  async use<T>(work: (ready: Ready) => Promise<T>): Promise<T> {
    try {
      if (this.#failed && !this.#closed) this.#renew();
    } catch (error) {
      throw new RegisterUnavailable(error);
    }
    try {
      return await work(await this.#makeReady());
    } catch (error) {
      if (isOurs(error)) throw error;
      // A statement of libsql that failed on a lock stays open, and as long as it does nothing that comes after it is
      // committed: what was then confirmed would not be on disk. So no more is done on this connection.
      this.#failed = true;
      await this.#db.destroy().catch(() => undefined);
      throw new RegisterUnavailable(error);
    }
  }

  #renew(): void {
    this.#db = new Kysely<Tables>({ dialect: this.#engine.dialect() });
    this.#ready = undefined;
    this.#failed = false;
  }

  /** Takes what was deleted out of the files. Not being able to is no reason to say that deleting failed. */
  async scrub(): Promise<void> {
    await this.#engine.scrub(this.#db).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#db.destroy();
  }

  #makeReady(): Promise<Ready> {
    this.#ready ??= this.#prepare().catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #prepare(): Promise<Ready> {
    await migrate(this.#db);
    return { db: this.#db, seal: await this.#engine.seal(this.#db) };
  }
}

function isOurs(error: unknown): boolean {
  return [RegisterTooNew, RegisterKeyError, RegisterConfigError, RegisterUnavailable, ZodError].some(
    (kind) => error instanceof kind,
  );
}
