import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesVelden, meetVelden } from '../../scripts/namen-meet.ts';
import { vindInVeld } from '../../src/language/index.ts';

const velden = leesVelden();
const found = (tekst: string) => vindInVeld(tekst, 2026).map(({ soort, woorden }) => [soort, woorden]);

describe.each(['oefen', 'apart'] as const)('the fields of the set, part %s', (deel) => {
  const part = velden.filter((veld) => veld.deel === deel);
  const m = meetVelden(part);

  it('are enough to say something', () => {
    expect(m.geplant).toBeGreaterThanOrEqual(75);
    expect(m.onschuldig).toBeGreaterThanOrEqual(75);
  });

  it('give away at least 95 in 100 of what was planted', () => {
    expect(m.gevonden / m.geplant, m.verschillen.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('bother fewer than 1 in 20 who wrote nothing of a person', () => {
    expect(m.lastiggevallen / m.onschuldig, m.verschillen.join('\n')).toBeLessThan(0.05);
  });
});

describe('what is found in a field', () => {
  it.each([
    ['Roos de Wit belde', [['naam', 'Roos de Wit']]],
    ['roos en mei', []],
    ['overleg op 12-03-2026', []],
    ['geboren 12-03-2013', [['geboortedatum', '12-03-2013']]],
    ['zaak 123456789', []],
    ['Kerkstraat 12', [['adres', 'Kerkstraat 12']]],
    ['basisschool Anne Frank', []],
  ])('%s', (tekst, expected) => {
    expect(found(tekst)).toEqual(expected);
  });

  it('stands where it is said to stand, in any text', () => {
    const word = fc.constantFrom(
      'Fatima',
      '06-12345678',
      'van',
      'der',
      'Berg',
      '12-03-2013',
      'x@y.nl',
      'Kerkstraat 5',
      'J.',
      'ş',
      '\n',
      '1234 AB',
      '(',
      'school',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (tekst) => {
        for (const { van, tot, woorden } of vindInVeld(tekst, 2026))
          expect(tekst.slice(van, tot)).toBe(woorden);
      }),
    );
  });

  it('is looked for in linear time', () => {
    for (const piece of ['a.', 'Jan ', '1 ', 'van der ', '12-', 'a@', "'"])
      expect(vindInVeld(piece.repeat(50_000), 2026)).toBeInstanceOf(Array);
  });
});
