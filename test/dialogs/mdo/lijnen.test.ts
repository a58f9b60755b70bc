import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDAARD_OVERLEGVORMEN } from '../../../src/dialogs/index.ts';
import { cleaned } from '../../../src/dialogs/mdo/answers.ts';
import { lijnenVan } from '../../../src/dialogs/mdo/lijnen.ts';
import type { Deelnemer, Overlegvorm } from '../../../src/dialogs/mdo/overlegvorm.ts';
import { mogelijkeDeelnemers } from '../../../src/dialogs/mdo/vormen.ts';
import { andersZinnen, lijnZin } from '../../../src/dialogs/mdo/wording.ts';
import {
  decide,
  type Feiten,
  type FeitSleutel,
  feitDefinitie,
  type Uitkomst,
} from '../../../src/rules/index.ts';
import { ALONE } from '../support/conversation.ts';

const MEETING = {
  leeftijd: ['0-11', '12-15', '16-17', '18+', 'weet-niet'],
  gezag: ['ouders-samen', 'ouders-gescheiden', 'een-ouder', 'voogd', 'weet-niet'],
  gescheidenUitzondering: ['ja', 'nee', 'weet-niet'],
  wilsonbekwaam: ['ja', 'nee', 'weet-niet'],
  convenant: ['ja', 'nee', 'weet-niet'],
  verzuim: ['ongeoorloofd', 'zorgelijk', 'geoorloofd', 'geen', 'weet-niet'],
  ots: ['ja', 'nee', 'weet-niet'],
  belang: ['zwaarwegend', 'geen', 'weet-niet'],
  toestemmingOuders: [
    'niet-gevraagd',
    'gegeven',
    'een-van-twee',
    'geweigerd',
    'niet-te-vragen',
    'ingetrokken',
    'weet-niet',
  ],
  toestemmingJeugdige: [
    'niet-gevraagd',
    'gegeven',
    'geweigerd',
    'niet-te-vragen',
    'ingetrokken',
    'weet-niet',
  ],
} as const;
const GEGEVENS = ['niets', 'anoniem', 'buitenkant', 'gewoon', 'bijzonder', 'strafrechtelijk', 'weet-niet'];

const asFact = (code: string): string | boolean => (code === 'ja' ? true : code === 'nee' ? false : code);

/** The facts as somebody would write them down by hand for one at the table, from the answers on the cards. */
function byHand(
  vorm: Overlegvorm,
  who: Deelnemer,
  answers: Record<string, string>,
  ontvanger: string,
): Feiten {
  const shared = Object.keys(MEETING).map((key) => [key, asFact(answers[key] as string)]);
  const doel = vorm.doelen.find(({ id }) => id === answers.doel)?.doel ?? 'weet-niet';
  return {
    ...Object.fromEntries(shared),
    doel,
    aanwezig: asFact(
      answers.gezin === 'weet-niet'
        ? 'weet-niet'
        : answers.gezin === 'allen'
          ? (answers.aanwezig as string)
          : 'nee',
    ),
    herkomst: 'eigen',
    noodzakelijk: true,
    kanAnders: false,
    deler: who.deler as string,
    ontvanger,
    gegevens: answers[`i.${who.id}`] as string,
  };
}

const table = (vorm: Overlegvorm) => {
  const people = mogelijkeDeelnemers(vorm);
  const codes = Object.fromEntries(
    Object.entries(MEETING).map(([key, values]) => [key, fc.constantFrom<string>(...values)]),
  );
  return fc.record({
    ...codes,
    doel: fc.constantFrom('weet-niet', ...vorm.doelen.map(({ id }) => id)),
    gezin: fc.constantFrom('allen', 'uitgenodigd', 'niet', 'weet-niet'),
    aanwezig: fc.constantFrom('ja', 'nee', 'weet-niet'),
    tafel: fc.subarray(
      people.map(({ id }) => id),
      { minLength: 1 },
    ),
    gegevens: fc.array(fc.constantFrom(...GEGEVENS), { minLength: people.length, maxLength: people.length }),
  });
};

const words = (uitkomst: Uitkomst) =>
  uitkomst.soort === 'besluit'
    ? [uitkomst.besluit.toestemming, uitkomst.besluit.van, uitkomst.besluit.advies, uitkomst.besluit.maximaal]
    : uitkomst.soort === 'hangtAf'
      ? [
          uitkomst.feiten,
          uitkomst.mogelijk.map(({ besluit: b }) => [b.toestemming, b.van, b.advies, b.maximaal]),
        ]
      : uitkomst.feiten;

describe('one law', () => {
  test.each(STANDAARD_OVERLEGVORMEN.map((vorm) => [vorm.id, vorm] as const))(
    'each line of %s is the answer of the rules, and says for whose ears it differs',
    (_, vorm) => {
      const people = mogelijkeDeelnemers(vorm);
      fc.assert(
        fc.property(table(vorm), (drawn) => {
          const { tafel, gegevens, ...codes } = drawn as Record<string, unknown> & {
            tafel: string[];
            gegevens: string[];
          };
          const said = Object.fromEntries(people.map(({ id }, i) => [`i.${id}`, gegevens[i] as string]));
          const single = { ...(codes as Record<string, string>), ...said };
          const raw = { ...single, vorm: vorm.id, tafel, klopt: 'ja' };
          const { answers } = cleaned(raw, ALONE);
          const lines = lijnenVan(answers, ALONE);
          expect(lines.map(({ deelnemer }) => deelnemer.id).sort()).toEqual([...tafel].sort());
          for (const { deelnemer, antwoord, anders, later } of lines) {
            const silent = deelnemer.deler === undefined || single[`i.${deelnemer.id}`] === 'niets';
            expect(antwoord === undefined).toBe(silent);
            if (!antwoord) continue;
            const own = decide(byHand(vorm, deelnemer, single, 'casusoverleg'));
            expect(words(antwoord.uitkomst)).toEqual(words(own));
            expect(lijnZin(antwoord)).not.toBe('');
            const apart = people.filter(({ id, apart: a }) => a && id !== deelnemer.id && tafel.includes(id));
            // With more answers side by side than anybody reads, only that it may differ is said.
            const vague = own.soort === 'hangtAf' && own.mogelijk.length > 6;
            expect(later?.map(({ id }) => id).sort()).toEqual(
              vague ? apart.map(({ id }) => id).sort() : undefined,
            );
            if (vague) continue;
            const others = [
              ...apart.map(({ ontvanger }) => ontvanger),
              ...(single.gezin === 'allen' ? ['ouders'] : []),
            ];
            const differing = [...new Set(others)].filter(
              (ontvanger) =>
                JSON.stringify(words(decide(byHand(vorm, deelnemer, single, ontvanger)))) !==
                JSON.stringify(words(own)),
            );
            expect(anders.map(({ ontvanger }) => ontvanger).sort()).toEqual(differing.sort());
            expect(andersZinnen(antwoord, anders).length > 0).toBe(anders.length > 0);
          }
        }),
        { numRuns: 80, seed: 4 },
      );
    },
  );

  test('facts that are asked for the case are facts of the rules', () => {
    for (const [key, values] of Object.entries(MEETING)) {
      const known = feitDefinitie(key as FeitSleutel).opties.map(({ waarde }) => waarde);
      expect(values.filter((code) => code !== 'weet-niet' && !known.includes(asFact(code)))).toEqual([]);
    }
  });
});
