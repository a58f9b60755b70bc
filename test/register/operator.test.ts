import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Eigenaar, Register, Vastlegging } from '../../src/register/index.ts';
import { backends, KEY, startRegister, type TestRegister } from './support/backends.ts';
import { bundle } from './support/bundle.ts';
import { type Done, run } from './support/command.ts';
import { filesWith } from './support/files.ts';
import { startReading } from './support/reader.ts';
import { anna, bram, Clock, newRecord } from './support/records.ts';

let program: Awaited<ReturnType<typeof bundle>>;
let folder: string;
let file: string;

beforeAll(async () => {
  program = await bundle('src/register/cli/register.ts');
});
afterAll(() => program.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'operator-'));
  file = join(folder, 'backup.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const command = (env: Record<string, string>, ...args: string[]): Promise<Done> =>
  run(program.file, env, ...args);

/** Commands know the real time, so the records are of today. */
async function today(backend: (typeof backends)[number], key?: string): Promise<TestRegister> {
  const place = await startRegister(backend, key);
  place.clock.time = new Date();
  return place;
}

const envOf = ({ url, key }: TestRegister) => ({ REGISTER_URL: url, ...(key && { REGISTER_KEY: key }) });

async function fill(register: Register): Promise<void> {
  for (let i = 0; i < 5; i++) {
    const who = i % 2 ? bram : anna;
    const { id } = await register.bewaar(who, newRecord(`dossier ${i}`), `kaart-${i}`);
    await register.notitie(who, id, `notitie ${i}`, 'notitie-1');
    if (i === 0) await register.trekIn(who, id, { wie: 'jeugdige' });
  }
}

async function all(register: Register, ...owners: Eigenaar[]): Promise<Vastlegging[]> {
  const found: Vastlegging[] = [];
  for (const owner of owners) for await (const record of register.alles(owner)) found.push(record);
  return found;
}

describe.each(backends)('the operator of a register on $name', (backend) => {
  let place: TestRegister;

  beforeEach(async () => {
    place = await today(backend, KEY);
    await fill(place.register);
  });
  afterEach(() => place.remove());

  it('backs up while the bot runs and restores, without a copy lying about in the open', async () => {
    const before = await all(place.register, anna, bram);
    expect(await command(envOf(place), 'backup', file)).toEqual({
      code: 0,
      out: '',
      said: `${file}: 5 records, encrypted with REGISTER_KEY\n`,
    });
    expect(readFileSync(file, 'utf8')).not.toMatch(/dossier|notitie|leerplicht|tenant/);
    expect(statSync(file).mode & 0o077).toBe(0);

    await place.register.verwijder(anna, before[0]?.id as string);
    await place.register.bewaar(anna, newRecord('later'), 'kaart-later');
    const refused = await command(envOf(place), 'restore', file);
    expect(refused).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^the register holds records: use --force/),
    });
    expect(await command(envOf(place), 'restore', file, '--force')).toMatchObject({
      code: 0,
      said: 'restored 5 records, of which 0 past their term and deleted again\n',
    });
    // The bot that ran all the while sees it.
    expect(await all(place.register, anna, bram)).toEqual(before);
  });

  it('moves the register to each other database, with another key or none', async () => {
    await command(envOf(place), 'backup', file);
    for (const other of backends) {
      const empty = await today(other, KEY);
      expect(await command(envOf(empty), 'restore', file)).toMatchObject({ code: 0 });
      expect(await all(empty.register, anna, bram)).toEqual(await all(place.register, anna, bram));
      await empty.remove();
    }
  });

  it('exports one author, or everybody, in the open', async () => {
    const mine = await all(place.register, anna);
    const { code, out, said } = await command(envOf(place), 'export', anna.auteur);
    expect({ code, said }).toEqual({ code: 0, said: 'exported: 3 records, not encrypted\n' });
    const exported: Record<string, unknown>[] = JSON.parse(out);
    expect(exported.map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
    for (const record of exported) {
      const { vervaltOp: _, ...same } = mine.find(({ id }) => id === record.id) as Vastlegging;
      expect(record).toEqual({ ...anna, ...same });
    }
    expect(await command(envOf(place), 'export', '-', file)).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(5);
    expect(await command(envOf(place), 'export', 'nobody')).toMatchObject({ code: 0, out: '[]\n' });
    expect(await command(envOf(place), 'export', '-', file)).toMatchObject({ code: 1 });
  });

  it('erases an author and nobody else', async () => {
    const theirs = await all(place.register, bram);
    const capitals = 'ABCDEF00-0000-0000-0000-000000000003';
    const other = { ...anna, auteur: capitals.toLowerCase() };
    await place.register.bewaar(other, newRecord(), 'kaart-1');
    const { said } = await command(envOf(place), 'export', capitals);
    expect(said).toBe('exported: 1 record, not encrypted\n');
    expect((await command(envOf(place), 'erase-author', capitals)).said).toMatch(/^erased 1 record;/);
    expect(await command(envOf(place), 'erase-author', anna.auteur)).toMatchObject({
      code: 0,
      said: 'erased 3 records; backups still hold them\n',
    });
    expect(await all(place.register, anna)).toEqual([]);
    expect(await all(place.register, bram)).toEqual(theirs);
  });

  it('puts on a key, changes it and takes it off; each opens what the one before does not', async () => {
    await command(envOf(place), 'backup', file);
    // A register that nothing in this process ever opened: libsql lets go of a file only after a while.
    const empty = await backend.place();
    const env = (key?: string) => ({ REGISTER_URL: empty.url, ...(key && { REGISTER_KEY: key }) });
    const NEW = "another key, 'quoted'";
    const exported = async (key?: string) => {
      const { out, said } = await command(env(key), 'export');
      return said.startsWith('REGISTER_KEY ') ? 'does not fit' : JSON.parse(out);
    };
    expect(await command(env(KEY), 'restore', file)).toMatchObject({ code: 0 });
    const records = await exported(KEY);
    expect(records).toHaveLength(5);

    expect(await command({ ...env(KEY), REGISTER_NEW_KEY: NEW }, 'rekey')).toEqual({
      code: 0,
      out: '',
      said: '5 records under the new key: start the bot with the new key as REGISTER_KEY\n',
    });
    expect([await exported(KEY), await exported(), await exported(NEW)]).toEqual([
      'does not fit',
      'does not fit',
      records,
    ]);
    expect(await command(env(NEW), 'rekey', '--plain')).toMatchObject({
      code: 0,
      said: '5 records under no key: start the bot without REGISTER_KEY\n',
    });
    expect([await exported(NEW), await exported()]).toEqual(['does not fit', records]);
    if (backend.name === 'SQLite') expect(filesWith(empty.url, 'dossier')).not.toEqual([]);
    expect(await command({ ...env(), REGISTER_NEW_KEY: KEY }, 'rekey')).toMatchObject({ code: 0 });
    expect([await exported(), await exported(KEY)]).toEqual(['does not fit', records]);
    if (backend.name === 'SQLite') expect(filesWith(empty.url, 'dossier')).toEqual([]);
    await empty.remove();
  });

  it('cannot make a running bot mix two keys', async () => {
    const before = await all(place.register, anna, bram);
    const NEW = 'another key of enough characters';
    const done = await command({ ...envOf(place), REGISTER_NEW_KEY: NEW }, 'rekey');
    if (backend.name === 'SQLite') {
      expect(done).toMatchObject({ code: 1, said: 'the register is in use: stop the bot first\n' });
      expect(await all(place.register, anna, bram)).toEqual(before);
      return;
    }
    expect(done.code).toBe(0);
    const id = before[0]?.id as string;
    // It notices at a write, or at the new connection it makes after one; either way nothing is written.
    const stale = /REGISTER_KEY|cannot be reached/;
    await expect(place.register.bewaar(anna, newRecord('oud'), 'kaart-oud')).rejects.toThrow(stale);
    await expect(place.register.notitie(anna, id, 'oud', 'oud')).rejects.toThrow(stale);
    await expect(place.register.open(anna, id)).rejects.toThrow('REGISTER_KEY');
    expect(await all(await place.again({ key: NEW }), anna, bram)).toEqual(before);
  });

  it('is told in one line what is wrong with a backup, and keeps what is there', async () => {
    const before = await all(place.register, anna, bram);
    await command(envOf(place), 'backup', file);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)];
    const damages: [string | undefined, string | RegExp][] = [
      [lines.slice(0, -1).join('\n'), `${file} is not whole: its end is missing\n`],
      [swapped.join('\n'), `${file} is damaged at line 2\n`],
      [[...lines.slice(0, 3), ...lines.slice(4)].join('\n'), `${file} is damaged at line 4\n`],
      ['{"iets":"anders"}', `${file} is no backup of this register, or of a newer version\n`],
      ['', `${file} is not whole: its end is missing\n`],
      [undefined, `${file} cannot be read (ENOENT)\n`],
    ];
    for (const [content, said] of damages) {
      rmSync(file, { force: true });
      if (content !== undefined) writeFileSync(file, content);
      expect(await command(envOf(place), 'restore', file, '--force')).toEqual({ code: 1, out: '', said });
    }
    expect(await all(place.register, anna, bram)).toEqual(before);
  });
});

describe('the operator', () => {
  const [sqlite] = backends;
  if (!sqlite) throw new Error('no SQLite');

  it('does not get back what is past its term', async () => {
    const place = await startRegister(sqlite);
    place.clock.time = new Clock('2026-01-01T00:00:00Z').time;
    await fill(place.register);
    await command(envOf(place), 'backup', file);
    const said = 'restored 5 records, of which 5 past their term and deleted again\n';
    expect(await command(envOf(place), 'restore', file, '--force')).toMatchObject({ code: 0, said });
    await place.remove();
  });

  it.each([
    ['erase-author', () => [anna.auteur], 'erased 4 records'],
    ['restore', () => [file, '--force'], 'restored 0 records, of which 0 past their term and deleted again'],
  ])('leaves nothing in the files of what %s deletes, also under a running bot', async (name, args, said) => {
    const place = await today(sqlite);
    await command(envOf(place), 'backup', file);
    await fill(place.register);
    await place.register.bewaar(anna, newRecord('KENMERKWEG'), 'kaart-weg');
    expect(filesWith(place.url, 'KENMERKWEG')).not.toEqual([]);

    const endReading = await startReading(place.url);
    const reading = await command(envOf(place), name, ...args());
    expect(reading).toMatchObject({
      code: 1,
      said: expect.stringContaining(`${said}, but another process is reading`),
    });
    expect(filesWith(place.url, 'KENMERKWEG')).not.toEqual([]);
    await endReading();
    expect(await command(envOf(place), name, ...args())).toMatchObject({ code: 0 });
    expect(filesWith(place.url, 'KENMERKWEG')).toEqual([]);
    await place.remove();
  });

  it('needs the key of a backup', async () => {
    const place = await today(sqlite, KEY);
    await command(envOf(place), 'backup', file);
    const plain = { REGISTER_URL: `file:${join(folder, 'other.db')}` };
    expect((await command(plain, 'restore', file)).said).toMatch(
      /is encrypted: set REGISTER_KEY to the key of when/,
    );
    const other = { ...plain, REGISTER_KEY: `${KEY}!` };
    expect((await command(other, 'restore', file)).said).toBe(
      `REGISTER_KEY does not fit ${file}: set the key of when it was made as REGISTER_OLD_KEY\n`,
    );
    // What cannot be read makes no register either.
    expect((await command(other, 'restore', join(folder, 'typo.jsonl'))).code).toBe(1);
    expect(existsSync(join(folder, 'other.db'))).toBe(false);
    expect(await command({ ...other, REGISTER_OLD_KEY: KEY }, 'restore', file)).toMatchObject({ code: 0 });
    expect(filesWith(plain.REGISTER_URL, 'dossier')).toEqual([]);
    await place.remove();
  });

  it.each([
    [['backup'], 2, 'backup takes 1 argument; npm'],
    [['wis'], 2, 'no such command: wis'],
    [['toString'], 2, 'no such command: toString'],
    [[], 2, 'no command'],
    [['backup', 'x', '--fast'], 2, "Unknown option '--fast'"],
    [['backup', '/nowhere/at/all'], 1, '/nowhere/at/all.part cannot be read or written (ENOENT)'],
    [['rekey'], 1, 'REGISTER_NEW_KEY is missing'],
    [['erase-author', 'nobody'], 0, 'erased 0 records: is this the object id?'],
  ])('is told in one line what is not understood: %j', async (args, code, said) => {
    writeFileSync(join(folder, 'r.db'), '');
    const done = await command({ REGISTER_URL: `file:${join(folder, 'r.db')}` }, ...args);
    expect(done).toEqual({ code, out: '', said: expect.stringContaining(said) });
    expect(done.said.trimEnd()).not.toContain('\n');
  });

  it.each([['backup', 'b'], ['export'], ['erase-author', 'x'], ['rekey', '--plain']])(
    'is told that there is no register there, and none is made: %s',
    async (...args) => {
      const nowhere = join(folder, 'typo', 'r.db');
      expect(await command({ REGISTER_URL: `file:${nowhere}` }, ...args)).toEqual({
        code: 1,
        out: '',
        said: `there is no register at ${nowhere}: see REGISTER_URL\n`,
      });
      expect(existsSync(join(folder, 'typo'))).toBe(false);
    },
  );

  it('is told in one line that the register is off, unreachable or set wrongly', async () => {
    const nowhere = { REGISTER: 'off', REGISTER_URL: `file:${join(folder, 'none.db')}` };
    expect((await command(nowhere, 'export')).said).toBe('REGISTER is off: there is no register\n');
    const url = 'postgres://user:secret@127.0.0.1:1/x';
    expect((await command({ REGISTER_URL: url }, 'export')).said).toBe(
      'the register cannot be reached (ECONNREFUSED)\n',
    );
    expect((await command({ REGISTER_URL: 'mysql://x' }, 'export')).said).toMatch(
      /^REGISTER_URL must begin with/,
    );
  });

  it('reaches what is left of a register that is off, and puts nothing in it', async () => {
    const place = await today(sqlite, KEY);
    await fill(place.register);
    const env = { ...envOf(place), REGISTER: 'off' };
    expect(JSON.parse((await command(env, 'export', anna.auteur)).out)).toHaveLength(3);
    expect(await command(env, 'backup', file)).toMatchObject({ code: 0 });
    expect((await command(env, 'erase-author', anna.auteur)).said).toMatch(/^erased 3 records/);
    const said = 'REGISTER is off: restore would fill it\n';
    expect(await command(env, 'restore', file, '--force')).toEqual({ code: 1, out: '', said });
    await place.remove();
  });

  it('can ask what there is', async () => {
    const { code, out } = await command({}, '--help');
    expect(code).toBe(0);
    for (const name of ['backup', 'restore', 'export', 'erase-author', 'rekey'])
      expect(out).toContain(`  ${name}`);
  });
});
