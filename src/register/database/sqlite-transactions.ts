import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  RawNode,
  SelectQueryNode,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import type Database from 'libsql';
import { Locked } from './locked.ts';

/** Kysely's SQLite with transactions that keep their promise when another process writes, or when this one is killed. */
export class SqliteTransactions extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }
}

/** Migrations in a transaction: one that was cut off halfway has done nothing. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** All of ours write: one that first reads would fail, not wait, when another process wrote in between. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new ImmediateConnection(await super.acquireConnection(), this.#database);
  }

  override async beginTransaction(): Promise<void> {
    begin(this.#database);
  }
}

/** A statement that writes has its own transaction, so that it only begins when it may. */
class ImmediateConnection implements DatabaseConnection {
  constructor(
    private readonly inner: DatabaseConnection,
    private readonly database: Database.Database,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const reads = SelectQueryNode.is(query.query) || RawNode.is(query.query);
    if (reads || this.database.inTransaction) return this.inner.executeQuery<R>(query);
    begin(this.database);
    try {
      const result = await this.inner.executeQuery<R>(query);
      this.database.exec('commit');
      return result;
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback');
      throw error;
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

/**
 * Takes the lock that writing needs. Never by a prepared statement: one that failed on a lock stays open in libsql, and
 * as long as it does nothing that comes after it is committed. @throws Locked
 */
function begin(database: Database.Database): void {
  try {
    database.exec('begin immediate');
  } catch (error) {
    if (isBusy(error)) throw new Locked('another process is writing', { cause: error });
    throw error;
  }
}

const isBusy = (error: unknown): boolean =>
  String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
