import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../scripts/begrijp-meet.ts';
import { begrijp } from '../../src/language/index.ts';
import { LEES_TOT, tokens } from '../../src/language/text/tokens.ts';
import { leesFeiten } from '../../src/rules/index.ts';

const words =
  'ik ben als mentor jeugdarts wijkteam de het een niet geen ouders moeder vader akkoord getekend weigert mag vragen van 14 jaar , . ? ( ) gescheiden gezag convenant ots verzuim ze hij zelf anoniem huisarts belt mij school leerplicht over met aan bij'.split(
    ' ',
  );
const dutchLike = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), dutchLike);
const messages = readMessages('test/fixtures/berichten.jsonl').map(({ tekst }) => tekst);

describe('whatever is typed', () => {
  it('never throws, gives valid facts, and each with words that stand in the text', () => {
    fc.assert(
      fc.property(anything, (tekst) => {
        const { feiten, bewijs, onzeker, persoonsgegevens } = begrijp(tekst);
        expect(leesFeiten(feiten).ok).toBe(true);
        expect(Object.keys(bewijs).sort()).toEqual(Object.keys(feiten).sort());
        for (const { van, tot, woorden } of [
          ...Object.values(bewijs).flat(),
          ...onzeker,
          ...persoonsgegevens,
        ]) {
          expect(tot).toBeGreaterThan(van);
          expect(tekst.slice(van, tot)).toBe(woorden);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same way every time', () => {
    fc.assert(
      fc.property(dutchLike, (tekst) => {
        expect(begrijp(tekst)).toEqual(begrijp(tekst));
      }),
    );
  });
});

describe('words that say nothing', () => {
  const innocent = [
    'Alvast bedankt!',
    'Ik hoor het graag.',
    'Sorry voor het lange bericht.',
    'Het regent hier.',
  ];
  it.each(innocent)('invent no facts: %s', (extra) => {
    for (const tekst of messages) {
      const before = begrijp(tekst).feiten;
      const after = begrijp(`${tekst}\n${extra}`).feiten;
      const invented = Object.entries(after).filter(([key, value]) => before[key as 'deler'] !== value);
      expect(invented, tekst).toEqual([]);
    }
  });

  it('do not depend on capitals', () => {
    for (const tekst of messages)
      expect(begrijp(tekst.toUpperCase()).feiten).toEqual(begrijp(tekst.toLowerCase()).feiten);
  });
});

describe('hostile text', () => {
  const units = [
    'a',
    ' ',
    '@',
    'a@b.',
    '1 ',
    '😀',
    '\u202e',
    '<div>',
    'ouders niet ',
    'school van de ',
    'a.',
    '\0',
    '((((',
    'als ik ',
  ];

  it.each(units)('of nothing but %j is read up to a fixed length', (unit) => {
    const tekst = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(tokens(tekst).length).toBeLessThanOrEqual(LEES_TOT);
    expect(begrijp(tekst).feiten).toEqual(begrijp(tekst.slice(0, LEES_TOT)).feiten);
  });

  it.each(['a', '1', 'ab ', 'i.v.m. ', '\u00ad'])('gives tokens in step with its length: %j', (unit) => {
    const count = (times: number) => tokens(unit.repeat(times), Number.POSITIVE_INFINITY).length;
    expect(count(4_000)).toBeLessThanOrEqual(2 * count(2_000) + 2);
  });

  it('keeps words whole through marks nobody sees', () => {
    const shown = 'ik ben jeugdarts, mag ik de school informeren';
    const hidden = shown.replaceAll('s', 's\u200b\u202e');
    expect(begrijp(hidden).feiten).toEqual(begrijp(shown).feiten);
  });
});
