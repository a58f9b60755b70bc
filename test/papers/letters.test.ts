import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gegeven, maakPapier, type Soort } from '../../src/papers/index.ts';
import { gegeven } from './support/codes.ts';
import { textOf } from './support/docx.ts';

const letter = async (soort: Soort, given: Partial<Gegeven> = {}) =>
  textOf(await maakPapier(soort, { codes: {}, afzender: {}, ...given }));

/** Art. 12.4 of the convenant: what each letter has to say, in the words of that letter. */
const PARTS = [
  ['a', 'purposes', /Het doel van dit overleg: /, /Het doel van dit overleg: /],
  [
    'b',
    'participants',
    /Wie praten er mee\?\nWie\nVanuit welke taak/,
    /Wie praten er mee\?\nWie\nWat die doet/,
  ],
  ['c', 'how long', /Hoe lang, staat in de wet/, /Hoe lang dat mag, staat in de wet/],
  ['d', 'rights', /bezwaar heeft;[\s\S]*binnen een maand/, /Bezwaar maken:[\s\S]*binnen een maand/],
  [
    'e',
    'withdrawing',
    /altijd weer intrekken[\s\S]*Wat tot dan toe is gedeeld, mocht/,
    /altijd nog nee worden[\s\S]*mocht toen/,
  ],
  [
    'f',
    'complaint',
    /klacht indienen[\s\S]*Autoriteit Persoonsgegevens/,
    /klacht indienen[\s\S]*Autoriteit Persoonsgegevens/,
  ],
  ['g', 'duty to share', /móét een organisatie informatie geven/, /móét iemand informatie geven/],
  ['h', 'duty to tell', /Moet u zelf iets vertellen\?\nNee/, /Moet jij iets vertellen\?\nNee/],
  ['i', 'whom to turn to', /contactpersoon voor dit overleg[\s\S]*\(FG\)/, /Jouw contactpersoon[\s\S]*\(FG/],
] as const;

describe.each(PARTS)('art. 12.4 %s: %s', (_letter, _what, parents, young) => {
  it.each([
    ['brief-ouders', parents],
    ['brief-jongere', young],
  ] as const)('is in %s, whatever the codes', async (soort, told) => {
    await fc.assert(
      fc.asyncProperty(gegeven, async (given) => {
        expect(await letter(soort, given)).toMatch(told);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the tone', () => {
  it('is u to parents and je to a young person, whatever the codes', async () => {
    await fc.assert(
      fc.asyncProperty(gegeven, async (given) => {
        expect(await letter('brief-ouders', given)).not.toMatch(/(?<![\p{L}])(je|jij|jou|jouw)(?![\p{L}])/iu);
        expect(await letter('brief-jongere', given)).not.toMatch(/(?<![\p{L}])(u|uw)(?![\p{L}])/iu);
      }),
      { numRuns: 40 },
    );
  });

  it('has shorter sentences for a young person', async () => {
    const given = { codes: { leeftijd: '12-15', deelnemers: ['jeugdhulp', 'onderwijs'] } };
    const words = (text: string) => {
      const sentences = text.split(/[.?:;]\s|\n/).filter((sentence) => sentence.split(' ').length > 2);
      return sentences.join(' ').split(' ').length / sentences.length;
    };
    expect(words(await letter('brief-jongere', given))).toBeLessThan(
      words(await letter('brief-ouders', given)) * 0.95,
    );
  });
});

describe('the letter to parents', () => {
  const codes = {
    doel: 'ondersteuning',
    gegevens: 'bijzonder',
    wilsonbekwaam: false,
    deelnemers: ['jeugdhulp'],
  };

  it('speaks to who has gezag, at the age of the child', async () => {
    const to = async (gezag: string, leeftijd: string) =>
      letter('brief-ouders', { codes: { ...codes, gezag, leeftijd } });
    expect(await to('ouders-samen', '0-11')).toMatch(
      /Beste ouders,[\s\S]*U gebruikt deze rechten voor uw kind/,
    );
    expect(await to('een-ouder', '12-15')).toMatch(/Beste ouder,[\s\S]*samen met uw kind/);
    expect(await to('voogd', '12-15')).toMatch(
      /Beste voogd,[\s\S]*toestemming nodig van de voogd en de jongere/,
    );
    expect(await to('ouders-samen', '16-17')).toMatch(
      /toestemming nodig van de jongere\. Die mag ook nee zeggen/,
    );
  });

  it('does not invite to a meeting where parents are not at the table', async () => {
    const at = (oudersErbij: boolean) => letter('brief-ouders', { overleg: { naam: 'Loket', oudersErbij } });
    expect(await at(true)).toContain('U bent dus welkom');
    expect(await at(false)).not.toContain('welkom');
    expect(await at(false)).toContain('zit u niet zelf aan tafel');
  });

  it('names who shares on a task of their own', async () => {
    const text = await letter('brief-ouders', {
      codes: {
        ...codes,
        leeftijd: '0-11',
        gezag: 'voogd',
        deelnemers: ['jeugdhulp', 'samenwerkingsverband'],
      },
    });
    expect(text).toContain('Het samenwerkingsverband passend onderwijs deelt wat nodig is');
  });

  it('uses what the organisation told', async () => {
    const fg = { naam: 'Bureau Privacy', bereikbaar: '0187-000000' };
    const text = await letter('brief-ouders', { afzender: { fg, dossier: 'Magister' } });
    expect(text).toContain('onze functionaris gegevensbescherming (FG): Bureau Privacy, 0187-000000.');
    expect(text).toContain('Bij ons is dat Magister.');
  });
});

describe('the letter to a young person', () => {
  const codes = {
    doel: 'ondersteuning',
    gegevens: 'bijzonder',
    wilsonbekwaam: false,
    deelnemers: ['jeugdhulp'],
  };

  it('says whose yes it takes', async () => {
    const at = (leeftijd: string, deler = 'jeugdhulp') =>
      letter('brief-jongere', { codes: { ...codes, leeftijd, gezag: 'ouders-samen', deelnemers: [deler] } });
    expect(await at('12-15')).toContain('Aan jou én aan je ouders');
    expect(await at('16-17')).toContain('Jij beslist');
    expect(await at('12-15', 'kinderopvang')).toContain('we willen ook van jou weten wat je ervan vindt');
  });
});
