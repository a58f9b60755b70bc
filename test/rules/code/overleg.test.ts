import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Codec } from '../../../src/rules/code/codec.ts';
import type { CodeBook } from '../../../src/rules/code/table.ts';
import { tableOf } from '../../../src/rules/code/table.ts';
import { codeLagen } from '../../../src/rules/data/code/lagen.ts';
import { overlegLagen } from '../../../src/rules/data/code/overleg.ts';
import { regelVersies } from '../../../src/rules/data/code/versies.ts';
import type { OverlegLaag } from '../../../src/rules/data/types.ts';
import {
  codeVanOverleg,
  type Feiten,
  leesCode,
  naamInCode,
  type Overleg,
  regelset,
  vindCode,
} from '../../../src/rules/index.ts';
import { anyFacts } from './arbitrary.ts';

const book: CodeBook = { versies: regelVersies, lagen: codeLagen, overlegLagen };
const names = overlegLagen[0] as OverlegLaag;
const { answers } = tableOf(book, regelVersies.length - 1);
const NOT_SHARED = [
  'deler',
  'ontvanger',
  'gegevens',
  'doel',
  'afweging',
  'herkomst',
  'noodzakelijk',
  'kanAnders',
];

const ownName = fc.stringMatching(/^x[a-z0-9-]{0,31}$/);
const orOwn = (list: readonly string[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...list) }, ownName);
const answered = ['ja', 'nee', 'weet-niet'];
const shared = anyFacts.map(
  (feiten) =>
    Object.fromEntries(Object.entries(feiten).filter(([key]) => !NOT_SHARED.includes(key))) as Feiten,
);
const participant = fc.record(
  {
    id: orOwn(names.deelnemers),
    brengt: fc.constantFrom(
      'niets',
      'weet-niet',
      'gewoon',
      'bijzonder',
      'strafrechtelijk',
      'buitenkant',
      'anoniem',
    ),
    antwoord: fc.constantFrom(...answers),
  },
  { requiredKeys: ['id'] },
);

/** Any meeting: of a kind everybody has or of one's own, with any table, anything brought in, anything answered. */
const anyMeeting: fc.Arbitrary<Overleg> = fc
  .uniqueArray(participant, { maxLength: 10, selector: ({ id }) => naamInCode(id) })
  .chain((deelnemers) => {
    const someone = fc.subarray([...deelnemers.map(({ id }) => id), 'niemand', 'weet-niet']);
    return fc.record(
      {
        vorm: orOwn(names.vormen),
        doel: orOwn([...names.doelen, 'weet-niet']),
        gezin: fc.constantFrom('allen', 'ouders', 'jongere', 'uitgenodigd', 'niet', 'weet-niet'),
        klopt: fc.constantFrom(...answered),
        feiten: shared,
        deelnemers: fc.constant(deelnemers),
        uitzonderingen: fc.record(
          { herkomst: someone, noodzakelijk: someone, kanAnders: someone },
          { requiredKeys: [] },
        ),
        eisen: fc.dictionary(orOwn(names.eisen), fc.constantFrom(...answered), { maxKeys: 3 }),
      },
      { requiredKeys: ['vorm', 'feiten', 'deelnemers', 'uitzonderingen', 'eisen'] },
    );
  }) as fc.Arbitrary<Overleg>;

const inCode = (list: readonly string[]) => (name: string) => (list.includes(name) ? name : naamInCode(name));

/** A meeting as it comes back: names of one's own hashed, lists in the order of the code. */
function comesBack({ uitzonderingen, eisen, deelnemers, ...meeting }: Overleg): Overleg {
  const person = inCode([...names.deelnemers, 'niemand', 'weet-niet']);
  const known = names.deelnemers.filter((id) => deelnemers.some((one) => one.id === id));
  const own = deelnemers.filter(({ id }) => !names.deelnemers.includes(id)).map(({ id }) => id);
  const order = [...known, ...own];
  const sorted = order.map((id) => deelnemers.find((one) => one.id === id) as (typeof deelnemers)[number]);
  return {
    ...meeting,
    vorm: inCode(names.vormen)(meeting.vorm),
    ...(meeting.doel === undefined ? {} : { doel: inCode([...names.doelen, 'weet-niet'])(meeting.doel) }),
    deelnemers: sorted.map((one) => ({ ...one, id: person(one.id) })),
    uitzonderingen: Object.fromEntries(
      Object.entries(uitzonderingen).map(([key, ids]) => [
        key,
        [...order, 'niemand', 'weet-niet'].filter((id) => ids.includes(id)).map(person),
      ]),
    ),
    eisen: Object.fromEntries(Object.entries(eisen).map(([id, answer]) => [inCode(names.eisen)(id), answer])),
  };
}

const characters = (code: string) => code.replaceAll('-', '');
const seeded = fc.sample(anyMeeting, { numRuns: 25, seed: 11 });
const codes = seeded.map((meeting) => codeVanOverleg(meeting) as string);

describe('the code of a meeting', () => {
  it('gives back the kind, the facts, the table, who brings what, and what was answered', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const code = codeVanOverleg(meeting) as string;
        expect(leesCode(code)).toEqual({
          soort: 'mdo',
          code,
          overleg: comesBack(meeting),
          regelversie: { versie: regelset.versie, datum: regelset.datum },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is another for another meeting, and the same for the same table in another order', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const [at, meeting] of seeded.entries()) {
      if (meeting.deelnemers.some(({ id }) => !names.deelnemers.includes(id))) continue;
      expect(codeVanOverleg({ ...meeting, deelnemers: [...meeting.deelnemers].reverse() })).toBe(codes[at]);
    }
  });

  it('is found in a sentence and an address, in groups of four', () => {
    for (const code of codes) {
      expect(code).toMatch(/^([2-9A-Z]{4}-)+[2-9A-Z]{2,4}$/);
      expect(characters(code).length % 2).toBe(0);
      expect(vindCode(`Kijk eens naar ${code}, klopt dat?`)).toBe(code);
      expect(vindCode(`zie https://voorbeeld.nl/r/${code}`)).toBe(code);
    }
  });

  it('catches every error in one character, and every swap of two neighbours', () => {
    const wrong = { soort: 'fout', reden: 'tikfout' };
    const EVERYTHING = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const LOOKS: Record<string, string> = { Z: '2', S: '5', G: '6', B: '8' };
    for (const code of codes.map(characters))
      for (let at = 0; at < code.length; at++) {
        for (const other of EVERYTHING) {
          if ((LOOKS[other] ?? other) === code[at]) continue;
          expect(leesCode(code.slice(0, at) + other + code.slice(at + 1))).toEqual(wrong);
        }
        const [a, b] = [code[at], code[at + 1]];
        if (b === undefined || a === b) continue;
        expect(leesCode(`${code.slice(0, at)}${b}${a}${code.slice(at + 2)}`)).toEqual(wrong);
      }
  });

  it('is read whatever the capitals, spaces and dashes', () => {
    for (const code of codes)
      for (const typed of [code.toLowerCase(), characters(code), code.replaceAll('-', ' ')])
        expect(leesCode(typed)).toMatchObject({ soort: 'mdo', code });
  });

  it('fits in a code for the largest table an organisation can describe', () => {
    const name = (at: number) => `x${String(at).padStart(31, 'q')}`;
    const [antwoord] = answers;
    if (!antwoord) throw new Error('no answers');
    const own = Array.from({ length: 16 }, (_, at) => name(at));
    const meeting: Overleg = {
      vorm: name(99),
      doel: name(98),
      gezin: 'allen',
      klopt: 'nee',
      feiten: {},
      deelnemers: own.map((id) => ({ id, brengt: 'bijzonder', antwoord })),
      uitzonderingen: { herkomst: own, noodzakelijk: ['niemand'], kanAnders: own },
      eisen: { [name(1)]: 'ja', [name(2)]: 'nee', [name(3)]: 'weet-niet' },
    };
    expect(leesCode(codeVanOverleg(meeting) ?? '')).toMatchObject({ overleg: comesBack(meeting) });
  });

  it('refuses what is no answer to its question', () => {
    const meeting = seeded[0] as Overleg;
    expect(() => codeVanOverleg({ ...meeting, gezin: 'buren' })).toThrow(RangeError);
    const antwoord = { toestemming: 'nvt', van: ['voogd'], advies: 'delen-moet', maximaal: 'niets' } as const;
    expect(() => codeVanOverleg({ ...meeting, deelnemers: [{ id: 'school', antwoord }] })).toThrow(
      RangeError,
    );
  });
});

describe('names that grow', () => {
  const later: CodeBook = {
    versies: [...regelVersies, { versie: '8.0.0', datum: '2030-01-01' }],
    lagen: codeLagen,
    overlegLagen: [
      ...overlegLagen,
      { vormen: ['nieuw'], doelen: ['beter'], deelnemers: ['buur'], eisen: ['stil'] },
    ],
  };

  it('read every older code as it was meant', () => {
    const codec = new Codec(later);
    for (const [at, code] of codes.entries())
      expect(codec.read(code)).toMatchObject({ overleg: comesBack(seeded[at] as Overleg) });
  });

  it('make codes that older names know to be newer', () => {
    const sameRules = new Codec({ ...later, versies: regelVersies });
    const meeting = { ...(seeded[0] as Overleg), vorm: 'nieuw', eisen: { stil: 'ja' } };
    const code = sameRules.writeMeeting(meeting) ?? '';
    expect(sameRules.read(code)).toMatchObject({ overleg: { vorm: 'nieuw', eisen: { stil: 'ja' } } });
    expect(leesCode(code)).toEqual({ soort: 'fout', reden: 'nieuwer' });
  });

  it('keep what was published as it was', () => {
    const published = createHash('sha256').update(JSON.stringify(overlegLagen[0])).digest('hex');
    expect(published.slice(0, 16)).toBe('89e1ac04d4bc005f');
  });
});
