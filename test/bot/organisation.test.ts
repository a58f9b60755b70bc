import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/bot/config.ts';
import { readOrganisation } from '../../src/bot/organisation.ts';
import { STANDAARD_OVERLEGVORMEN } from '../../src/dialogs/index.ts';

const EXAMPLE = 'docs/voorbeelden/organisatie.json';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'organisatie-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const read = (env: Record<string, string>) => readOrganisation(readConfig(env));
const problem = (env: Record<string, string>): string => {
  try {
    read(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return 'nothing wrong';
};

describe('what an organisation tells of itself', () => {
  it('is nothing without a file', () => {
    expect(read({})).toEqual({});
  });

  it('is read from the example in docs, whole', () => {
    const { organisatie, overlegvormen } = read({ ORGANISATIE: EXAMPLE });
    expect(organisatie).toMatchObject({
      naam: 'Scholengroep Voorbeeld',
      fg: { naam: 'Bureau Privacy' },
      veiligThuis: { bereikbaar: '0800-2000' },
    });
    expect(organisatie).not.toHaveProperty('overlegvormen');
    expect(overlegvormen?.map(({ id }) => id)).toEqual(['ondersteuningsteam']);
  });

  it('is explained in docs, field by field', () => {
    const page = readFileSync('docs/organisatie.md', 'utf8');
    const { overlegvormen, ...facts } = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
    for (const field of [...Object.keys(facts), ...Object.keys(overlegvormen[0])])
      expect(page).toContain(`\`${field}\``);
    for (const { id } of STANDAARD_OVERLEGVORMEN) expect(page).toContain(`\`${id}\``);
  });

  it('may keep its kinds of overleg in a file of their own', () => {
    const path = file('vormen.json', '[]');
    expect(read({ OVERLEGVORMEN: path })).toEqual({ overlegvormen: [] });
    expect(read({ OVERLEGVORMEN: path, ORGANISATIE: file('naam.json', '{"naam":"De Brug"}') })).toMatchObject(
      {
        organisatie: { naam: 'De Brug' },
        overlegvormen: [],
      },
    );
  });

  it('may begin with the mark some editors put there', () => {
    expect(read({ ORGANISATIE: file('bom.json', '\uFEFF{"naam":"De Brug"}') }).organisatie?.naam).toBe(
      'De Brug',
    );
  });

  it.each([
    ['{', 'line 1: this is not JSON'],
    ['', 'line 1: this is not JSON'],
    ['{\n  "naam": "x",\n}', 'line 3: this is not JSON'],
    ['{ // hoi\n}', 'line 1: this is not JSON'],
    ['[]', 'line 1: the whole file must be an object'],
    [
      '{\n  "naam": "x",\n  "fg": {\n    "naam": "x",\n    "tel": "1"\n  }\n}',
      'line 5: fg.tel is not a field',
    ],
    ['{\n  "fg": {\n    "bereikbaar": "1"\n  }\n}', 'line 2: fg.naam is missing'],
    ['{\n  "naam":\n    12\n}', 'line 2: naam must be text'],
    [
      '{\n\n  "meldcode": { "naam": "x",\n "url": "http://x.nl" } }',
      'line 4: meldcode.url must be an address',
    ],
    ['{"naam": "a",\n"naam": "b"}', 'line 2: naam is there twice'],
    ['{\n"overlegvormen": [\n {"id": "x"}]}', 'line 3: overlegvormen[0].naam '],
    ['{\n"overlegvormen": {}\n}', 'line 2: overlegvormen must be a list of kinds of overleg'],
    ['{\n"overlegvormen": [\n {"id": "Ot"}]}', 'line 3: overlegvormen[0].id must be lower-case letters'],
  ])('is refused with file, line and field: %j', (text, expected) => {
    const path = file('fout.json', text);
    const said = problem({ ORGANISATIE: path });
    expect(said).toContain(`ORGANISATIE (${path}) ${expected}`);
    expect(said).not.toContain('\n');
  });

  it('names the other file too', () => {
    const path = file('vormen-fout.json', '[\n]x');
    expect(problem({ OVERLEGVORMEN: path })).toContain(`OVERLEGVORMEN (${path}) line 2: this is not JSON`);
  });

  it('cannot have its kinds of overleg in two places', () => {
    const ORGANISATIE = file('beide.json', '{\n"overlegvormen": [] }');
    expect(problem({ ORGANISATIE, OVERLEGVORMEN: file('leeg.json', '[]') })).toMatch(
      /line 2: overlegvormen cannot/,
    );
  });

  it('says so when the file is not there', () => {
    expect(problem({ ORGANISATIE: join(folder, 'weg.json') })).toMatch(
      /weg\.json\) cannot be read: there is no such file/,
    );
    expect(problem({ ORGANISATIE: folder })).toMatch(/cannot be read: EISDIR/);
  });
});
