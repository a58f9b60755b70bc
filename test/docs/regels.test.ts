import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from '../../scripts/docs/pages.ts';

const folder = new URL('../../docs/regels/', import.meta.url);

it('the reading copy is up to date (npm run docs)', () => {
  const written = new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  expect(written).toEqual(new Map([...pages()].sort()));
});
