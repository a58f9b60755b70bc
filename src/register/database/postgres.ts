import { PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { RegisterConfigError } from '../errors/config.ts';
import type { Engine } from './engine.ts';
import { trusted } from './postgres-pool.ts';
import { sealFor } from './seal-for.ts';

/** Teams wants an answer within seconds: better to say that the register does not answer than to say nothing. */
const PATIENCE_MS = 4000;

/** PostgreSQL through a pool. With a key, what people filled in is encrypted before it gets there. */
export function postgres(url: string, key: string | undefined): Engine {
  return {
    kind: 'postgres',
    dialect: () => new PostgresDialect({ pool: trusted(openPool(url)) }),
    seal: (db) => sealFor(db, key),
    // The server lets who writes wait for who writes.
    patiently: (work) => work(),
    // Of a pool only the connection that failed is left out, by the pool.
    spoils: () => false,
    async scrub(db) {
      // Small tables may never come to autovacuum's notice. Backups and the server's own log are the operator's.
      await sql`vacuum vastlegging, notitie`.execute(db);
      return true;
    },
  };
}

function openPool(url: string): Pool {
  if (!URL.canParse(url)) throw new RegisterConfigError('REGISTER_URL is no usable postgres:// address');
  const pool = new Pool({
    connectionString: url,
    application_name: 'toestemming-nodig',
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    query_timeout: PATIENCE_MS + 500,
    keepAlive: true,
    // A commit waits until the disk has it, also where the server was set to be quicker than that.
    verify: (client, done) =>
      client.query(
        "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
        (error: Error | undefined) => done(error),
      ),
    // A connection that hangs since the network changed is not kept for good.
    maxLifetimeSeconds: 300,
  });
  // A connection that breaks says so here when it is idle, and itself when it is used; without anybody listening that
  // would end the process. Who uses it hears it from the query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
