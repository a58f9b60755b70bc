import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

const found = (tekst: string) =>
  begrijp(tekst).persoonsgegevens.map(({ soort, woorden }) => [soort, woorden]);

describe('personal data', () => {
  it.each([
    ['bsn 111222333 van de leerling', [['bsn', '111222333']]],
    ['dossier 123456789', []],
    [
      'bel 06-12345678 of 0612345678',
      [
        ['telefoon', '06-12345678'],
        ['telefoon', '0612345678'],
      ],
    ],
    ['mail j.jansen@school.nl.', [['e-mail', 'j.jansen@school.nl']]],
    ['geboren 12-03-2010', [['geboortedatum', '12-03-2010']]],
    ['geboren op 12 maart 2010', [['geboortedatum', '12 maart 2010']]],
    ['mag ik over Daan van 9 iets zeggen', [['naam', 'Daan']]],
    ['Fatima el Amrani komt niet', [['naam', 'Fatima el Amrani']]],
    ['de moeder heet Wilhelmina de Wit', [['naam', 'Wilhelmina de Wit']]],
    ['Mag de School van Groep 8 dit weten', []],
  ])('%s', (tekst, expected) => {
    expect(found(tekst)).toEqual(expected);
  });

  it('are no part of any fact', () => {
    const plain = begrijp('ik ben mentor, mag ik de huisarts bellen over een meisje van 14').feiten;
    const withData =
      'ik ben mentor, mag ik de huisarts bellen over een meisje van 14, 111222333, 06-12345678';
    expect(begrijp(withData).feiten).toEqual(plain);
  });

  it('stand where they are said to stand', () => {
    const tekst = 'Daan (111222333), d.jansen@school.nl';
    for (const { van, tot, woorden } of begrijp(tekst).persoonsgegevens)
      expect(tekst.slice(van, tot)).toBe(woorden);
  });
});
