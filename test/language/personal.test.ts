import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesJaar } from '../../src/language/data/datum-woorden.ts';
import { begrijp } from '../../src/language/index.ts';
import { regelset } from '../../src/rules/index.ts';

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
    ['hij woont Kerkstraat 12b', [['adres', 'Kerkstraat 12b']]],
    [
      'dorpsplein 4, 1234 AB',
      [
        ['adres', 'dorpsplein 4'],
        ['adres', '1234 AB'],
      ],
    ],
    ['adres 9876zx', [['adres', '9876zx']]],
    ['Beukenpad 7', [['adres', 'Beukenpad 7']]],
    ['onderweg 2 keer gebeld en in 2010 is hij verhuisd', []],
    ['IN 2010 IS HIJ VERHUISD', []],
    ['de straat 3 keer overgestoken', []],
    ['het kind heet jorrit', [['naam', 'jorrit']]],
    ['een leerling genaamd Ziggy Bloem', [['naam', 'Ziggy Bloem']]],
    ['zijn naam is Ziggy', [['naam', 'Ziggy']]],
    ['de ouders van Ziggy weigeren', [['naam', 'Ziggy']]],
    ['mag ik over leerling Ziggy praten', [['naam', 'Ziggy']]],
    ['zoals dat heet volgens de wet', []],
    ['een student MBO en de ouders van Poolse afkomst', []],
    ['de ouders van Groep 8', []],
    ['de moeder van Een leerling', []],
    ['MDO is op 12-11-2026', []],
    ['verslag van 14-02-2023 delen', []],
    ['moeder: 06-12345678 14 uur', [['telefoon', '06-12345678']]],
    ['stuur het naar j.bos (at) wijkteam.nl', [['e-mail', 'j.bos (at) wijkteam.nl']]],
    ["Sjoerd z'n ouders", [['naam', 'Sjoerd']]],
  ])('%s', (tekst, expected) => {
    expect(found(tekst)).toEqual(expected);
  });

  it('are found in messages as people write them, and not where there are none', () => {
    const set: { tekst: string; soort: string | null }[] = readFileSync(
      new URL('../fixtures/persoonsgegevens.jsonl', import.meta.url),
      'utf8',
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const planted = set.filter(({ soort }) => soort !== null);
    const innocent = set.filter(({ soort }) => soort === null);
    const missed = planted.filter(({ tekst, soort }) => !found(tekst).some(([kind]) => kind === soort));
    const wrong = innocent.filter(({ tekst }) => found(tekst).length > 0);
    expect(missed.length / planted.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
    expect(wrong.length / innocent.length, JSON.stringify(wrong)).toBeLessThan(0.05);
  });

  it('are read as of the year of the rules', () => {
    expect(leesJaar).toBe(Number(regelset.datum.slice(0, 4)));
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
