import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datum } from '../../src/dialogs/wording/datum.ts';
import { MAXIMUM } from '../../src/dialogs/wording/maximaal.ts';
import { steps } from '../../src/dialogs/wording/stappen.ts';
import { type Besluit, PERSPECTIEVEN } from '../../src/rules/index.ts';

const ROOT = new URL('../../src/dialogs/', import.meta.url).pathname;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The texts of a source file: what stands between quotes and looks like a sentence or a label. */
function texts(name: string): string[] {
  const code = readFileSync(join(ROOT, name), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm,
    '',
  );
  const found = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return found
    .map((quoted) => quoted.slice(1, -1).replace(/\$\{[^}]*\}/g, ''))
    .filter((text) => / /.test(text));
}

describe('de taal van de dialogen', () => {
  test.each(files)('%s: geen uitroepteken en geen u', (name) => {
    for (const text of texts(name)) {
      expect(text).not.toMatch(/!(?!=)/);
      expect(text).not.toMatch(/(?<![\p{L}\d])[Uu]w?(?![\p{L}\d])/u);
    }
  });

  test('elke grens is een hele zin', () => {
    for (const sentence of Object.values(MAXIMUM)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('twee tot vier stappen bij elk advies, voor wie het ook is', () => {
    const adviezen: Besluit['advies'][] = [
      'delen-mag',
      'delen-moet',
      'vraag-toestemming',
      'weeg-af',
      'niet-delen',
      'bespreek-anoniem',
      'eerst-anders',
      'voorleggen',
    ];
    for (const advies of adviezen) {
      for (const perspectief of PERSPECTIEVEN) {
        const besluit: Besluit = {
          toestemming: 'nodig',
          van: ['jeugdige'],
          advies,
          maximaal: 'niets',
          regels: [],
          bronnen: [],
        };
        const lines = steps(besluit, { leeftijd: '16-17' }, perspectief);
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(line).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test.each([
    ['2015-01-01', '1 januari 2015'],
    ['2021-06', 'juni 2021'],
    ['2019', '2019'],
    ['zonder datum', 'zonder datum'],
  ])('datum %s is %s', (iso, words) => {
    expect(datum(iso)).toBe(words);
  });
});
