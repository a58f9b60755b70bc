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
  readonly #db: Kysely<Tables>;
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
      return await work(await this.#makeReady());
    } catch (error) {
      throw isOurs(error) ? error : new RegisterUnavailable(error);
    }
  }

  /** Takes what was deleted out of the files. Not being able to is no reason to say that deleting failed. */
  async scrub(): Promise<void> {
    await this.#engine.scrub(this.#db).catch(() => undefined);
  }

  async close(): Promise<void> {
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
