import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChecked, withCheck } from '../../../src/rules/code/checksum.ts';
import { LETTERS } from '../../../src/rules/code/letters.ts';
import {
  codeVan,
  decide,
  type Feiten,
  feitDefinities,
  leesCode,
  regelset,
  vindCode,
  WEET_NIET,
} from '../../../src/rules/index.ts';
import { randomFacts, seeded } from '../random-facts.ts';
import { anyFacts, anyPerspective } from './arbitrary.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const situations: Feiten[] = fixture('situaties.jsonl').map(({ feiten }) => feiten);
const random = seeded(17);
const some: Feiten[] = [{}, ...situations, ...Array.from({ length: 100 }, () => randomFacts(random))];
const characters = (code: string) => code.replaceAll('-', '');

describe('a code', () => {
  it('gives back the facts, whom it addressed, the rules and the answer', () => {
    fc.assert(
      fc.property(anyFacts, anyPerspective, (feiten, perspectief) => {
        const uitkomst = decide(feiten);
        const { toestemming, van, advies, maximaal } =
          uitkomst.soort === 'besluit' ? uitkomst.besluit : ({} as never);
        const code = codeVan(feiten, perspectief);
        expect(leesCode(code)).toEqual({
          soort: 'code',
          code,
          feiten,
          ...(perspectief && { perspectief }),
          regelversie: { versie: regelset.versie, datum: regelset.datum },
          besluitToen:
            uitkomst.soort === 'besluit'
              ? {
                  toestemming,
                  van: expect.toSatisfy((v) => [...v].sort().join() === [...van].sort().join()),
                  advies,
                  maximaal,
                }
              : uitkomst.soort,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('has a place for every value of every fact, alone and within a situation', () => {
    for (const { sleutel, opties } of feitDefinities) {
      const values =
        sleutel === 'afweging' ? [{}, { gericht: WEET_NIET }] : opties.map(({ waarde }) => waarde);
      for (const value of [WEET_NIET, ...values])
        for (const others of [{}, ...situations.slice(0, 8)]) {
          const feiten = { ...others, [sleutel]: value } as Feiten;
          expect(leesCode(codeVan(feiten))).toMatchObject({ soort: 'code', feiten });
        }
    }
  });

  it('is another for other facts', () => {
    const codes = new Set(some.map((feiten) => codeVan(feiten)));
    expect(codes.size).toBe(
      new Set(some.map((feiten) => JSON.stringify(Object.entries(feiten).sort()))).size,
    );
  });

  it('has no characters that look alike, no words, and groups of four', () => {
    expect(LETTERS).not.toMatch(/[01AEIOUVLZSGB]/);
    for (const feiten of some) {
      const code = codeVan(feiten);
      expect(code).toMatch(/^([2-9A-Z]{4}-)+[2-9A-Z]{2,4}$/);
      expect([...characters(code)].every((character) => LETTERS.includes(character))).toBe(true);
      expect(characters(code).length % 2).toBe(0);
    }
  });

  it('is sixteen characters or fewer for every situation of the sources and every complete one', () => {
    for (const feiten of some)
      expect(characters(codeVan(feiten, 'ontvanger')).length).toBeLessThanOrEqual(16);
  });

  it('is read whatever the capitals, spaces and dashes, and whichever look-alike was typed', () => {
    const feiten = situations[3] as Feiten;
    const code = codeVan(feiten, 'ander');
    for (const typed of [
      code.toLowerCase(),
      characters(code),
      ` ${code.replaceAll('-', ' ')}\n`,
      code.replaceAll('-', ' – '),
      [...code].join(' '),
      code.replaceAll('2', 'Z').replaceAll('5', 's').replaceAll('8', 'B').replaceAll('6', 'G'),
    ])
      expect(leesCode(typed)).toMatchObject({ soort: 'code', feiten, perspectief: 'ander' });
  });

  it('made under rules 1.0.0 means what it meant', () => {
    for (const { code, feiten, perspectief, besluitToen } of fixture('codes.jsonl'))
      expect(leesCode(code)).toEqual({
        soort: 'code',
        code,
        feiten,
        ...(perspectief && { perspectief }),
        regelversie: { versie: '1.0.0', datum: '2026-11-22' },
        besluitToen,
      });
  });
});

describe('a typing error', () => {
  const wrong = { soort: 'fout', reden: 'tikfout' };
  const EVERYTHING = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const LOOKS: Record<string, string> = { Z: '2', S: '5', G: '6', B: '8' };

  it('in any one character is caught', () => {
    for (const feiten of some) {
      const code = characters(codeVan(feiten));
      for (let at = 0; at < code.length; at++)
        for (const other of EVERYTHING) {
          if ((LOOKS[other] ?? other) === code[at]) continue;
          expect(leesCode(code.slice(0, at) + other + code.slice(at + 1))).toEqual(wrong);
        }
    }
  });

  it('is caught when any two characters change places', () => {
    for (const feiten of some) {
      const code = [...characters(codeVan(feiten))];
      for (let a = 0; a < code.length; a++)
        for (let b = a + 1; b < code.length; b++) {
          if (code[a] === code[b]) continue;
          const swapped = code.with(a, code[b] as string).with(b, code[a] as string);
          expect(leesCode(swapped.join(''))).toEqual(wrong);
        }
    }
  });

  it('is caught when a character is missing, doubled or too many', () => {
    for (const feiten of some) {
      const code = characters(codeVan(feiten));
      for (let at = 0; at <= code.length; at++) {
        expect(leesCode(code.slice(0, at) + code.slice(at + 1)).soort).toBe(
          at < code.length ? 'fout' : 'code',
        );
        for (const extra of LETTERS)
          expect(leesCode(code.slice(0, at) + extra + code.slice(at))).toEqual(wrong);
      }
    }
  });

  it('in any two characters is caught, however long the code', () => {
    // The check is linear: an error is caught or not whatever the code it is in, whatever comes before it, and all
    // multiples of it with it.
    const right = withCheck(Array.from({ length: 525 }, () => 0));
    const last = right.length - 1;
    const spoiled = (at: number, error: number) =>
      right.with(last, ((right[last] as number) + 1) % 23).with(at, ((right[at] as number) + error) % 23);
    expect(isChecked(right)).toBe(true);
    for (let at = 0; at < last; at++)
      for (let error = 0; error < 23; error++) expect(isChecked(spoiled(at, error))).toBe(false);
  });

  it.each([
    '',
    'k',
    'hallo',
    'toestemming nodig?',
    '12-15',
    'https://example.org',
    '🙂🙂🙂🙂🙂🙂🙂🙂',
    'K'.repeat(5000),
  ])('is something else than no code at all: %s', (tekst) =>
    expect(leesCode(tekst)).toEqual({ soort: 'fout', reden: 'geen-code' }),
  );

  it('never makes reading throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
        ),
        (tekst) => {
          const read = leesCode(tekst);
          if (read.soort === 'code') expect(decide(read.feiten)).toBeDefined();
          expect(vindCode(tekst) === undefined || typeof vindCode(tekst) === 'string').toBe(true);
        },
      ),
    );
  });
});

describe('finding a code in a sentence', () => {
  const code = codeVan(situations[3] as Feiten);

  it.each([
    ['alone', code],
    ['in lower case', code.toLowerCase()],
    ['in a sentence', `Kijk eens naar ${code}, klopt dat?`],
    ['between brackets', `de uitkomst (${code}) van gisteren`],
    ['in an address', `zie https://voorbeeld.nl/r/${code}?x=1`],
    ['without dashes', `open ${characters(code)}.`],
    ['with spaces', `open ${code.replaceAll('-', ' ')} voor me`],
    ['after another word without vowels', `mdt: zgn ${code} dhr`],
    ['after a number', `groep 7 ${code}`],
  ])('%s', (_, tekst) => {
    expect(leesCode(vindCode(tekst) ?? '')).toMatchObject({ soort: 'code', feiten: situations[3] });
  });

  it('finds what was meant as one', () => {
    const typed = code.replace(/^./, (first) => (first === 'K' ? 'M' : 'K'));
    expect(vindCode(`open ${typed}`)).toBe(typed);
    expect(leesCode(typed)).toEqual({ soort: 'fout', reden: 'tikfout' });
  });

  describe('with an error in it', () => {
    const SEPARATORS = ['', '-', ' ', '.', '–', '—', '‑', ' - ', ' – ', '\n'];
    const spoil = (spot: number) => {
      const at = spot % characters(code).length;
      const right = characters(code)[at] as string;
      return characters(code).slice(0, at) + (right === 'K' ? 'M' : 'K') + characters(code).slice(at + 1);
    };
    const inFours = (text: string, between: string) => (text.match(/.{1,4}/g) ?? []).join(between);

    it.each(SEPARATORS)('is recognised with ‘%s’ between the groups, wherever the error is', (between) => {
      for (let at = 0; at < characters(code).length; at++) {
        const typed = inFours(spoil(at), between);
        for (const text of [
          typed,
          typed.toLowerCase(),
          `open ${typed}`,
          `code: ${typed}`,
          `https://x.nl/r/${typed}`,
        ])
          expect(leesCode(vindCode(text) ?? ''), text).toEqual({ soort: 'fout', reden: 'tikfout' });
      }
    });

    it.each([
      ['one too many', `${code}X`],
      ['the first missing', code.slice(1)],
      ['the last missing, without dashes', characters(code).slice(0, -1)],
      ['a question mark for what could not be read', code.replace(/^(..)./, '$1?')],
      ['in a sentence', `kun je ${spoil(3)} openen voor mij`],
      ['in a form', `https://x.nl/r?code=${spoil(3)}`],
    ])('is recognised: %s', (_, text) => {
      expect(leesCode(vindCode(text) ?? '')).toEqual({ soort: 'fout', reden: 'tikfout' });
    });
  });

  it('finds a code behind very many parts that could each begin one', () => {
    expect(vindCode(`${'2 '.repeat(1900)}x ${code}`)).toBe(code);
    expect(vindCode('2 '.repeat(2000))).toBeUndefined();
  });

  it.each([
    '',
    'toestemming nodig?',
    'mag ik dossier 2025-ab12 delen met leerplicht?',
    'zaak 4711-kp23, mag ik info delen met wijkteam?',
    '15 jr ggz',
    '16 jr mbo 4',
    '3572 HK 23',
    'bsn 234567894',
    'mag ik met het wijkteam delen? 14 jaar',
    'bel 0800-2000',
    'groep 7/8 van 2025-2026',
    'k2 tlv vso mbo pro',
    '1234-5678-9012',
  ])('finds none in: %s', (tekst) => expect(vindCode(tekst)).toBeUndefined());

  it('finds none in the messages people type', () => {
    const messages: { tekst: string }[] = [
      ...fixture('berichten.jsonl'),
      ...fixture('berichten-eigen.jsonl'),
    ];
    expect(messages.length).toBeGreaterThan(200);
    expect(messages.filter(({ tekst }) => vindCode(tekst) !== undefined)).toEqual([]);
  });
});
