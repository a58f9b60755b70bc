import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from '../../src/register/index.ts';
import { type Backend, backends, KEY, type Place } from './support/backends.ts';
import { bundle } from './support/bundle.ts';
import { Recorder } from './support/recorders.ts';
import { anna } from './support/records.ts';

let program: Awaited<ReturnType<typeof bundle>>;

beforeAll(async () => {
  program = await bundle('test/register/support/recorder.ts');
});
afterAll(() => program.remove());

/** Some are killed while they start, most after they have begun to record. */
async function killSomewhere(url: string, word: string, key?: string) {
  const recorder = new Recorder(program.file, url, word, key);
  if (Math.random() < 0.8) await recorder.works();
  await delay(Math.random() * 40);
  return recorder.kill();
}

/** Ids of confirmed records that are not there with their note, and of deleted ones that are. */
async function wrong(register: Register, kept: Set<string>, deleted: Set<string>): Promise<string[]> {
  const found = new Map<string, string>();
  for await (const { id, notities } of register.alles(anna))
    found.set(id, JSON.stringify(notities.map((n) => n.tekst)));
  return [
    ...[...kept].filter((id) => found.get(id) !== JSON.stringify([`notitie bij ${id}`])),
    ...[...deleted].filter((id) => found.has(id)),
  ];
}

/** Kills recorders on one register `times` times and looks after each kill. Resolves to how many were confirmed. */
async function killAgainAndAgain(backend: Backend, times: number, key?: string): Promise<number> {
  const place: Place = await backend.place();
  const kept = new Set<string>();
  const deleted = new Set<string>();
  for (let time = 0; time < times; time++) {
    const said = await killSomewhere(place.url, `keer ${time}`, key);
    for (const id of said.kept) kept.add(id);
    for (const id of said.deleted) deleted.add(id);
    const settings = { url: place.url, retentionDays: 90, now: () => new Date() };
    const register = await openRegister({ ...settings, ...(key && { key }) });
    expect(await wrong(register, kept, deleted)).toEqual([]);
    await register.sluit();
    if (backend.name === 'SQLite') expectSound(place.url, key);
  }
  await place.remove();
  return kept.size;
}

function expectSound(url: string, key: string | undefined): void {
  const options: object = key ? { encryptionKey: key } : {};
  const db = new Database(url.replace('file:', ''), options);
  expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  db.close();
}

const [sqlite, postgres] = backends;

describe('a process killed at any moment', () => {
  it('loses nothing that was confirmed on SQLite, a hundred times', async () => {
    // Four registers side by side, two of them encrypted.
    const confirmed = await Promise.all(
      [undefined, KEY, undefined, KEY].map((key) => killAgainAndAgain(sqlite as Backend, 25, key)),
    );
    for (const count of confirmed) expect(count).toBeGreaterThan(6);
  }, 240_000);

  it.runIf(postgres)('loses nothing that was confirmed on PostgreSQL', async () => {
    expect(await killAgainAndAgain(postgres as Backend, 5, KEY)).toBeGreaterThan(1);
  });
});

describe.each(backends)('several processes on $name', (backend) => {
  it('start on the same new register at the same time', async () => {
    const place = await backend.place();
    const recorders = ['een', 'twee', 'drie'].map((word) => new Recorder(program.file, place.url, word));
    await Promise.all(recorders.map((recorder) => recorder.works()));
    const said = await Promise.all(recorders.map((recorder) => recorder.kill()));
    const register = await openRegister({ url: place.url, retentionDays: 90, now: () => new Date() });
    expect(await wrong(register, new Set(said.flatMap(({ kept }) => kept)), new Set())).toEqual([]);
    await register.sluit();
    await place.remove();
  });
});
