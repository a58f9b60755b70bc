import fc from 'fast-check';
import type { Codes, Gegeven } from '../../../src/papers/index.ts';
import { type FeitSleutel, feitDefinitie } from '../../../src/rules/index.ts';

export const waarden = (sleutel: FeitSleutel): string[] =>
  feitDefinitie(sleutel).opties.map(({ waarde }) => String(waarde));

const oneOf = (sleutel: FeitSleutel) => fc.constantFrom(...waarden(sleutel));
const tafel = fc.uniqueArray(fc.constantFrom(...waarden('deler'), 'politie', 'derde', 'pleegouders'), {
  maxLength: 13,
});

/** Any codes, each of them there or not. */
export const codes: fc.Arbitrary<Codes> = fc
  .record(
    {
      doel: oneOf('doel'),
      leeftijd: oneOf('leeftijd'),
      gezag: oneOf('gezag'),
      gescheidenUitzondering: fc.boolean(),
      wilsonbekwaam: fc.boolean(),
      gegevens: oneOf('gegevens'),
      convenant: fc.boolean(),
      aanwezig: fc.boolean(),
      verzuim: oneOf('verzuim'),
      deelnemers: tafel,
      luisteraars: fc.uniqueArray(oneOf('deler'), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((found) => found as Codes);

const line = fc.constantFrom('Scholengroep De Brug', 'Jans & Co <po>', "'t Groentje", 'Ünie “Zuid”');

/** Any codes, with or without a meeting and with or without what a sender tells. */
export const gegeven: fc.Arbitrary<Gegeven> = fc
  .record(
    {
      codes,
      overleg: fc.record({ naam: line, oudersErbij: fc.boolean() }),
      afzender: fc.record(
        { naam: line, dossier: line, fg: fc.record({ naam: line, bereikbaar: line }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['codes', 'afzender'] },
  )
  .map((found) => found as Gegeven);
