import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Bench } from 'tinybench';
import { openRegister, type Register } from '../src/register/index.ts';
import { anna, newRecord } from '../test/register/support/records.ts';

const ROWS = 200;

/** Adds writing and reading records on SQLite, beside bare libsql on the same disk. Returns what cleans up. */
export async function addRegister(bench: Bench): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'register-bench-'));
  const bare = openBare(join(folder, 'bare.db'));
  const open = async (name: string, key?: string) => {
    const url = `file:${join(folder, name)}`;
    return openRegister({ url, retentionDays: 90, now: () => new Date(), ...(key && { key }) });
  };
  const plain = await open('plain.db');
  const sealed = await open('sealed.db', 'a key of enough characters');
  const ids = await fill(plain);
  let turn = 0;
  const next = () => ids[turn++ % ROWS] as string;
  let card = 0;

  bench
    .add('a record: bare libsql insert, on disk', () => void bare.insert(`bench ${card++}`))
    .add('a record: ours', async () => void (await plain.bewaar(anna, newRecord(), `bench ${card++}`)))
    .add(
      'a record: ours, encrypted',
      async () => void (await sealed.bewaar(anna, newRecord(), `bench ${card++}`)),
    )
    .add('one record read: bare libsql select', () => void bare.select(`${turn++ % ROWS}`))
    .add('one record read: ours', async () => void (await plain.open(anna, next())))
    .add('a page of ten: ours', async () => void (await plain.lijst(anna, { hoeveel: 10 })));
  return async () => {
    bare.close();
    await plain.sluit();
    await sealed.sluit();
    rmSync(folder, { recursive: true });
  };
}

async function fill(register: Register): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < ROWS; i++) ids.push((await register.bewaar(anna, newRecord(), `kaart-${i}`)).id);
  return ids;
}

/** The least that can be done: one table, one statement each, the same promise that a commit is on disk. */
function openBare(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.exec('create table record (id text primary key, content text not null)');
  const insert = db.prepare('insert into record values (?, ?)');
  const select = db.prepare('select * from record where id = ?');
  const content = JSON.stringify(newRecord());
  for (let i = 0; i < ROWS; i++) insert.run([`${i}`, content]);
  return {
    insert: (id: string) => insert.run([id, content]),
    select: (id: string) => select.all([id]),
    close: () => db.close(),
  };
}
