import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openRegister, type Register } from '../../../src/register/index.ts';
import { Clock } from './records.ts';

/** A place for a register of its own, on one of the databases. */
export interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

export interface Backend {
  readonly name: string;
  place(): Promise<Place>;
}

const sqliteBackend: Backend = {
  name: 'SQLite',
  async place() {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    return {
      url: `file:${join(folder, 'data', 'register.db')}`,
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
};

const serverUrl = inject('postgresUrl');

const postgresBackend: Backend = {
  name: 'PostgreSQL',
  async place() {
    const name = `register_${randomBytes(6).toString('hex')}`;
    await runOnServer(`create database ${name}`);
    return {
      url: `${serverUrl}/${name}`,
      remove: () => runOnServer(`drop database ${name} with (force)`),
    };
  },
};

async function runOnServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${serverUrl}/postgres` });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The databases every test of the register runs on. */
export const backends: readonly Backend[] = serverUrl ? [sqliteBackend, postgresBackend] : [sqliteBackend];

export const KEY = 'a key of enough characters';

export interface TestRegister {
  readonly register: Register;
  readonly clock: Clock;
  readonly url: string;
  readonly key: string | undefined;
  /** The same database, opened once more. */
  again(more?: { key?: string; retentionDays?: number }): Promise<Register>;
  remove(): Promise<void>;
}

/** An empty register on a clock that stands still. */
export async function startRegister(backend: Backend, key?: string): Promise<TestRegister> {
  const place = await backend.place();
  const clock = new Clock();
  const opened: Register[] = [];
  const again = async (more: { key?: string; retentionDays?: number } = key ? { key } : {}) => {
    const register = await openRegister({ url: place.url, retentionDays: 90, now: clock.now, ...more });
    opened.push(register);
    return register;
  };
  return {
    register: await again(),
    clock,
    url: place.url,
    key,
    again,
    remove: async () => {
      for (const register of opened) await register.sluit();
      await place.remove();
    },
  };
}
