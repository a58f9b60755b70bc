import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  type Feiten,
  type FeitSleutel,
  nietMeerVanToepassing,
  voortgang,
  watAls,
} from '../../src/rules/index.ts';
import { contractLine, words } from './contract-line.ts';
import { keys, valuesOf } from './random-facts.ts';

const fact = (key: FeitSleutel) =>
  fc.constantFrom(...valuesOf(key).filter((v) => v !== undefined), 'weet-niet');
const someFacts = fc.record(Object.fromEntries(keys.map((k) => [k, fact(k)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Feiten>;
const SHARING = ['delen-mag', 'delen-moet'];

describe('properties', () => {
  it('adding a fact never changes an answer already given, but for the weighing itself', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.constantFrom(...keys.filter((k) => k !== 'afweging')),
        fc.context(),
        (feiten, key, ctx) => {
          const before = decide(feiten);
          if (before.soort !== 'besluit' || (feiten[key] !== undefined && feiten[key] !== 'weet-niet'))
            return;
          for (const value of valuesOf(key)) {
            const after = decide({ ...feiten, [key]: value as never });
            ctx.log(`${key}=${value}`);
            expect(after.soort === 'besluit' && words(after.besluit)).toBe(words(before.besluit));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('without a weighty interest a refusal or withdrawal never turns not sharing into sharing', () => {
    const complete = fc.record(
      Object.fromEntries(
        keys.map((k) => [k, fc.constantFrom(...valuesOf(k).filter((v) => v !== undefined))]),
      ),
    ) as fc.Arbitrary<Feiten>;
    const no = fc.constantFrom('geweigerd', 'ingetrokken');
    const who = fc.constantFrom<FeitSleutel>('toestemmingOuders', 'toestemmingJeugdige');
    fc.assert(
      fc.property(complete, who, no, (feiten, key, value) => {
        const calm = { ...feiten, belang: 'geen' };
        const sharing = (f: Feiten) => {
          const outcome = decide(f);
          return outcome.soort === 'besluit' && SHARING.includes(outcome.besluit.advies);
        };
        if (!sharing(calm)) expect(sharing({ ...calm, [key]: value })).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('asking what the rules ask for ends in an answer, five at most on a card, none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (choices) => {
        let feiten: Feiten = {};
        let turn = 0;
        for (let card = 0; ; card++) {
          expect(card).toBeLessThan(8);
          const { nu, nogOngeveer } = voortgang(feiten);
          if (nu.length === 0) break;
          expect(nu.length).toBeLessThanOrEqual(5);
          expect(nogOngeveer).toBeGreaterThanOrEqual(nu.length);
          for (const key of nu) {
            expect(feiten[key]).toBeUndefined();
            const values = [...valuesOf(key).filter((v) => v !== undefined), 'weet-niet'];
            feiten = { ...feiten, [key]: values[(choices[turn++] as number) % values.length] as never };
          }
        }
        expect(decide(feiten).soort).not.toBe('vraag');
      }),
      { numRuns: 500 },
    );
  });

  it('the situation is asked first: nothing else while role, receiver, age, kind or purpose is open', () => {
    expect(voortgang({ leeftijd: '12-15' }).nu).toEqual(['deler', 'ontvanger', 'gegevens', 'doel']);
  });

  it('what-if names changes that do change the answer', () => {
    fc.assert(
      fc.property(someFacts, (feiten) => {
        const now = decide(feiten);
        for (const { feit, waarde, uitkomst } of watAls(feiten)) {
          expect(decide({ ...feiten, [feit]: waarde })).toEqual(uitkomst);
          if (uitkomst.soort === 'besluit' && now.soort === 'besluit')
            expect(words(uitkomst.besluit)).not.toBe(words(now.besluit));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('dropping what no longer applies leaves the answer as it is', () => {
    fc.assert(
      fc.property(someFacts, (feiten) => {
        const before = decide(feiten);
        if (before.soort !== 'besluit') return;
        const kept = { ...feiten };
        for (const key of nietMeerVanToepassing(feiten)) delete kept[key];
        const after = decide(kept);
        expect(after.soort === 'besluit' && words(after.besluit)).toBe(words(before.besluit));
      }),
      { numRuns: 1000 },
    );
  });
});

it('the hand-written line agrees on what a weighing can do', () => {
  const base: Feiten = {
    gegevens: 'gewoon',
    deler: 'jeugdhulp',
    ontvanger: 'onderwijs',
    leeftijd: '0-11',
    toestemmingOuders: 'geweigerd',
    belang: 'zwaarwegend',
  };
  expect(contractLine(base).advies).toBe('weeg-af');
});
