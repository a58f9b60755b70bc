import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../../src/rules/catalogus.ts';
import { Codec } from '../../../src/rules/code/codec.ts';
import { type CodeBook, tableOf } from '../../../src/rules/code/table.ts';
import { codeLagen } from '../../../src/rules/data/code/lagen.ts';
import { regelVersies } from '../../../src/rules/data/code/versies.ts';
import type { CodeLaag } from '../../../src/rules/data/types.ts';
import { compile } from '../../../src/rules/engine/compile.ts';
import { fourWords } from '../../../src/rules/engine/four-words.ts';
import { decide, type Feiten, feitDefinities, leesCode, regelset } from '../../../src/rules/index.ts';
import { anyFacts, anyPerspective } from './arbitrary.ts';

const book: CodeBook = { versies: regelVersies, lagen: codeLagen };
const newest = tableOf(book, regelVersies.length - 1);
const codec = new Codec(book);

describe('the book of codes', () => {
  it('ends with the rules as they are now', () => {
    expect(regelVersies.at(-1)).toEqual({ versie: regelset.versie, datum: regelset.datum });
    expect(new Set(regelVersies.map(({ versie }) => versie)).size).toBe(regelVersies.length);
  });

  it('has a place for every fact, every value and every answer, once', () => {
    for (const { sleutel, opties } of feitDefinities) {
      const values = sleutel === 'afweging' ? [] : opties.map(({ waarde }) => waarde);
      const [fact, more] = newest.facts.filter(({ key }) => key === sleutel);
      expect(more).toBeUndefined();
      expect(new Set(fact?.values)).toEqual(new Set(values));
      expect(fact?.values).toHaveLength(values.length);
    }
    const answers = newest.answers.map(fourWords);
    expect(new Set(answers).size).toBe(answers.length);
    const possible = new Set(compile(rulebook).decisions.map(fourWords));
    for (const answer of [...possible, 'vraag', 'hangtAf']) expect(answers).toContain(answer);
  });

  it('has layers in order, each of a version there is', () => {
    const from = codeLagen.map(({ vanaf }) => vanaf);
    expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    for (const vanaf of from) expect(vanaf).toBeLessThan(regelVersies.length);
    expect(JSON.parse(JSON.stringify(book))).toEqual(book);
  });

  it('keeps what was published as it was', () => {
    const published = createHash('sha256')
      .update(JSON.stringify([regelVersies[0], codeLagen[0]]))
      .digest('hex');
    expect(published.slice(0, 16)).toBe('7bb88ed1f5cf2427');
  });
});

describe('rules that grow', () => {
  /** Later rules, made up: a fact, values and an answer more, over two versions. */
  const later: CodeBook = {
    versies: [
      ...regelVersies,
      { versie: '8.0.0', datum: '2030-01-01' },
      { versie: '9.0.0', datum: '2031-01-01' },
    ],
    lagen: [
      ...codeLagen,
      {
        vanaf: regelVersies.length,
        feiten: [
          { sleutel: 'doel', waarden: ['nieuw-doel', 'ander-doel'] },
          { sleutel: 'nieuwFeit', vaak: true, waarden: ['a', 'b', 'c'] },
        ],
        antwoorden: [{ toestemming: 'nodig', van: ['voogd'], advies: 'voorleggen', maximaal: 'signaal' }],
      } as unknown as CodeLaag,
      {
        vanaf: regelVersies.length + 1,
        feiten: [{ sleutel: 'nieuwFeit', waarden: ['d'] }],
        antwoorden: [],
      } as unknown as CodeLaag,
    ],
  };
  const laterCodec = new Codec(later);

  it('read every older code as it was meant', () => {
    fc.assert(
      fc.property(anyFacts, anyPerspective, (feiten, perspectief) => {
        const code = codec.write(feiten, decide(feiten), perspectief);
        expect(laterCodec.read(code)).toEqual(codec.read(code));
        expect(laterCodec.read(code)).toMatchObject({
          soort: 'code',
          feiten,
          regelversie: { versie: regelset.versie },
        });
      }),
    );
  });

  it('read every older code of the same facts when only an answer changed', () => {
    const answer = {
      toestemming: 'nodig',
      van: ['voogd'],
      advies: 'voorleggen',
      maximaal: 'signaal',
    } as const;
    const besluit = { ...answer, regels: [], bronnen: [] };
    const code = laterCodec.write({ leeftijd: '0-11' }, { soort: 'besluit', besluit });
    expect(laterCodec.read(code)).toMatchObject({ besluitToen: answer, regelversie: { versie: '9.0.0' } });
  });

  it('make codes of what is new, which older rules know to be newer', () => {
    const feiten = { doel: 'ander-doel', nieuwFeit: 'd', leeftijd: '18+' } as Feiten;
    const code = laterCodec.write(feiten, { soort: 'vraag', feiten: [] });
    expect(laterCodec.read(code)).toMatchObject({ soort: 'code', feiten, regelversie: { versie: '9.0.0' } });
    expect(leesCode(code)).toEqual({ soort: 'fout', reden: 'nieuwer' });
  });

  it('refuse to make a code of what no layer knows', () => {
    const feiten = { doel: 'nergens' } as Feiten;
    expect(() => laterCodec.write(feiten, { soort: 'vraag', feiten: [] })).toThrow(RangeError);
  });

  it.each([1, 6, 7, 8, 69, 70, 71, 500])('are found back after %i more versions', (more) => {
    const versies = [
      ...regelVersies,
      ...Array.from({ length: more }, (_, i) => ({ versie: `2.${i}.0`, datum: '2030-01-01' })),
    ];
    const grown = new Codec({ versies, lagen: codeLagen });
    const code = grown.write({ leeftijd: '0-11' }, { soort: 'vraag', feiten: [] }, 'deler');
    expect(grown.read(code)).toMatchObject({ regelversie: versies.at(-1), feiten: { leeftijd: '0-11' } });
  });
});
