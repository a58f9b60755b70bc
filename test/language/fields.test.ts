import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELEN, leesVelden, meetVelden } from '../../scripts/namen-meet.ts';
import { isNamedReference, vindInVeld } from '../../src/language/index.ts';

const velden = leesVelden();
const found = (tekst: string) => vindInVeld(tekst, 2026).map(({ soort, woorden }) => [soort, woorden]);

describe.each(DELEN)('the fields of the set, part %s', (deel) => {
  const part = velden.filter((veld) => veld.deel === deel);
  const m = meetVelden(part);

  it('are enough to say something', () => {
    // Somebody else's set is as large as it is.
    expect(m.geplant).toBeGreaterThanOrEqual(75);
    expect(m.onschuldig).toBeGreaterThanOrEqual(deel === 'ander' ? 70 : 75);
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
    ['bel 06-12345678 2x geprobeerd', [['telefoon', '06-12345678']]],
    [
      '010-4123456 / 06-12345678',
      [
        ['telefoon', '010-4123456'],
        ['telefoon', '06-12345678'],
      ],
    ],
    ['06 12 34 56 78', [['telefoon', '06 12 34 56 78']]],
    ['06-11 10.30-11.00 uur', []],
    ['bsn 111 222 333 14 jaar', [['bsn', '111 222 333']]],
    ['12-03-2013 14 jaar', [['geboortedatum', '12-03-2013']]],
    ['jarig op 12-03', [['geboortedatum', '12-03']]],
    ['wordt 16 op 12 maart', [['geboortedatum', '12 maart']]],
    ['verslag van januari 2023', []],
    ['Sinds augustus 2024 gaat het slechter', []],
    ['onderzoeksverslag van 14-02-2023', []],
    ['verslag over een meisje van 14-02-2013', [['geboortedatum', '14-02-2013']]],
    ['artikel 5.1.12 Jeugdwet', []],
    ['Singel 44', [['adres', 'Singel 44']]],
    ['kerkstraat12', [['adres', 'kerkstraat12']]],
    ['Verslag 2024, vergadering 12', []],
    ['jan apenstaartje gmail punt com', [['e-mail', 'jan apenstaartje gmail punt com']]],
    ['Overleg @ school. Daarna bellen', []],
    ['psycholoog Dijkgraaf', [['naam', 'Dijkgraaf']]],
    ['psycholoog van Yulius', []],
    ["tygo's moeder", [['naam', 'tygo']]],
    ['Albert Schweitzer ziekenhuis', []],
    ['de Raad belt morgen', []],
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

describe('a reference', () => {
  it.each(['D.J. 14', 'LvdB14', 'Roos 7', 'Bakker 2', 'DJ14', 'M. van D. 12', '2026-Smit', 'kevin-7'])(
    'may be a name: %s',
    (kenmerk) => {
      expect(isNamedReference(kenmerk)).toBe(true);
    },
  );

  it.each([
    '2026-014',
    'WT-26-1187',
    'Z2026-004512',
    'A-17',
    'K2026.11',
    'ZK 12',
    'zaak 12',
    '3 havo 2',
    'mei 2026-4',
  ])('is a number: %s', (kenmerk) => {
    expect(isNamedReference(kenmerk)).toBe(false);
  });
});
