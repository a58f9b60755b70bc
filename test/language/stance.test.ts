import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { BEDOELING_FAMILIES } from './support/bedoeling-families.ts';
import { BEDOELINGEN } from './support/bedoelingen.ts';
import { FEIT_ACHTERGROND } from './support/feit-achtergrond.ts';
import { FEIT_FAMILIES } from './support/feit-families.ts';
import { STELLINGEN } from './support/stellingen.ts';

/** Facts told in a sentence of their own stand behind a question. */
const ASKED = 'Mag ik als mentor de jeugdarts bellen? ';
const WHOLE = new Set(['aanwezig', 'herkomst', 'gescheidenUitzondering', 'leeftijd']);
const asks = /mag|Mag|[?]|hier/;

test.each(
  [...STELLINGEN, ...FEIT_FAMILIES].flatMap(([feit, waarde, zinnen]) =>
    zinnen.map((zin) => ({ feit, waarde, zin })),
  ),
)('$feit $waarde: $zin', ({ feit, waarde, zin }) => {
  const tekst = WHOLE.has(feit) || asks.test(zin) ? zin : `${ASKED}${zin}`;
  expect(begrijp(tekst).feiten[feit]).toBe(waarde);
});

test.each(FEIT_ACHTERGROND.flatMap(([feit, waarde, zinnen]) => zinnen.map((zin) => ({ feit, waarde, zin }))))(
  'in a message, $feit $waarde: $zin',
  ({ feit, waarde, zin }) => {
    expect(begrijp(zin).feiten[feit]).toBe(waarde);
  },
);

test.each(
  [...BEDOELINGEN, ...BEDOELING_FAMILIES].flatMap(([intent, zinnen]) =>
    zinnen.map((zin) => ({ intent, zin })),
  ),
)('wants $intent: $zin', ({ intent, zin }) => {
  expect(begrijp(zin).intent).toBe(intent);
});
