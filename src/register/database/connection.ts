import { Kysely } from 'kysely';
import { ZodError } from 'zod/v4';
import { RegisterConfigError } from '../errors/config.ts';
import { RegisterKeyError } from '../errors/key.ts';
import { RegisterTooNew } from '../errors/too-new.ts';
import { RegisterUnavailable } from '../errors/unavailable.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { Scrubber } from './scrubber.ts';
import type { Seal } from './seal.ts';
import type { Tables } from './tables.ts';

export interface Ready {
  readonly db: Kysely<Tables>;
  readonly seal: Seal;
}

interface Opened {
  readonly db: Kysely<Tables>;
  ready: Promise<Ready> | undefined;
}

/** The one way to the database: made ready at first use, and again at the next when that failed. */
export class Connection {
  readonly #engine: Engine;
  /** Absent when the one before is good for nothing any more. */
  #opened: Opened | undefined;
  #closed = false;
  readonly #scrubber = new Scrubber(() => this.use(({ db }) => this.#engine.scrub(db)));

  /** @throws RegisterKeyError, RegisterConfigError when that shows without asking the database anything */
  constructor(engine: Engine) {
    this.#engine = engine;
    this.#opened = this.#open();
  }

  /**
   * Runs `work` on a database that has its tables; more than once when another process was in the way, so it is work
   * of which doing it twice changes nothing. @throws RegisterUnavailable for whatever the driver throws,
   * RegisterTooNew and RegisterKeyError when it turns out that this database is not for us, ZodError for input
   * or content that is not what it should be
   */
  async use<T>(work: (ready: Ready) => Promise<T>): Promise<T> {
    const opened = this.#opened ?? this.#openAgain();
    try {
      return await this.#engine.patiently(async () => work(await this.#makeReady(opened)));
    } catch (error) {
      if (isOurs(error)) throw error;
      await this.#distrust(opened, error);
      throw new RegisterUnavailable(error);
    }
  }

  /** Takes what was deleted out of the files, now or as soon as nobody is in the way. */
  scrub(): Promise<void> {
    return this.#scrubber.run();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#scrubber.end();
    await this.#opened?.db.destroy();
  }

  #open(): Opened {
    return { db: new Kysely<Tables>({ dialect: this.#engine.dialect() }), ready: undefined };
  }

  #openAgain(): Opened {
    try {
      if (this.#closed) throw new Error('the register was closed');
      this.#opened = this.#open();
      return this.#opened;
    } catch (error) {
      throw new RegisterUnavailable(error);
    }
  }

  /** After a failure: what was ready may not be any more. The connection goes only when it is spoilt: others use it too. */
  async #distrust(opened: Opened, error: unknown): Promise<void> {
    opened.ready = undefined;
    if (!this.#engine.spoils(error)) return;
    if (this.#opened === opened) this.#opened = undefined;
    await opened.db.destroy().catch(() => undefined);
  }

  #makeReady(opened: Opened): Promise<Ready> {
    opened.ready ??= this.#prepare(opened.db).catch((error) => {
      opened.ready = undefined;
      throw error;
    });
    return opened.ready;
  }

  async #prepare(db: Kysely<Tables>): Promise<Ready> {
    await migrate(db);
    return { db, seal: await this.#engine.seal(db) };
  }
}

function isOurs(error: unknown): boolean {
  return [RegisterTooNew, RegisterKeyError, RegisterConfigError, RegisterUnavailable, ZodError].some(
    (kind) => error instanceof kind,
  );
}
