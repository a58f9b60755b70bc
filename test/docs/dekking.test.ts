import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/rules/catalogus.ts';
import { regels } from '../../src/rules/index.ts';

const STATUSES = ['regel', 'aanwijzing', 'dialoog', 'later', 'niet', 'buiten'];
const SAYS_BY_WHOM = ['regel', 'aanwijzing'];

const coverage = new URL('../../docs/dekking.tsv', import.meta.url);
const sources = new URL('../../../shared/sources/normen.tsv', import.meta.url);

const tsv = (file: URL): string[][] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

const [header, ...lines] = tsv(coverage);
const rows = lines.map(([norm = '', status = '', door = '', toelichting = '']) => ({
  norm,
  status,
  door: door === '' ? [] : door.split(','),
  toelichting,
}));

const rules = new Set<string>(regels.map(({ id }) => id));
const carriers = new Set<string>([
  ...rules,
  ...rulebook.aanwijzingen.map(({ id }) => id),
  ...rulebook.feiten.map(({ sleutel }) => `feit:${sleutel}`),
  'gevaar',
]);

describe('coverage of the norms in the sources', () => {
  it('has its four columns on every line', () => {
    expect(header).toEqual(['norm', 'status', 'door', 'toelichting']);
    expect(lines.filter((line) => line.length !== 4)).toEqual([]);
  });

  it('names every norm once', () => {
    const norms = rows.map(({ norm }) => norm);
    expect(norms.filter((norm, i) => norms.indexOf(norm) !== i)).toEqual([]);
  });

  it('knows every status', () => {
    expect(rows.filter(({ status }) => !STATUSES.includes(status))).toEqual([]);
  });

  it('points at rules, instructions and facts that exist', () => {
    const missing = rows.flatMap(({ norm, door }) =>
      door.filter((id) => !carriers.has(id)).map((id) => `${norm}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('says what carries a norm that is carried', () => {
    expect(rows.filter(({ status, door }) => SAYS_BY_WHOM.includes(status) && door.length === 0)).toEqual([]);
    const ruleless = rows.filter(
      ({ status, door }) => status === 'regel' && !door.some((id) => rules.has(id)),
    );
    expect(ruleless).toEqual([]);
  });

  it('says why a norm is not carried', () => {
    expect(rows.filter(({ status, toelichting }) => status === 'niet' && toelichting === '')).toEqual([]);
  });

  it.runIf(existsSync(sources))('follows the list of norms, in its order', () => {
    const [, ...norms] = tsv(sources);
    expect(rows.map(({ norm }) => norm)).toEqual(norms.map(([id]) => id));
  });
});
