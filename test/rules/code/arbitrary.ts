import fc from 'fast-check';
import {
  AFWEGING_VRAGEN,
  type Feiten,
  feitDefinities,
  PERSPECTIEVEN,
  WEET_NIET,
} from '../../../src/rules/index.ts';

const yesNo = fc.constantFrom(true, false, WEET_NIET);
const weighing = fc.record(Object.fromEntries(AFWEGING_VRAGEN.map((vraag) => [vraag, yesNo])), {
  requiredKeys: [],
});

/** Any facts: each absent, not known or with any of its values; of the weighing any answers to any of the five. */
export const anyFacts = fc.record(
  Object.fromEntries(
    feitDefinities.map(({ sleutel, opties }) => [
      sleutel,
      sleutel === 'afweging'
        ? fc.oneof(fc.constant(WEET_NIET), weighing)
        : fc.constantFrom(WEET_NIET, ...opties.map(({ waarde }) => waarde)),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Feiten>;

export const anyPerspective = fc.constantFrom(undefined, ...PERSPECTIEVEN);
