import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { readItems } from '../../src/language/text/items.ts';
import { BEDOELING_GEBRUIK } from './support/bedoelingen-gebruik.ts';
import { FEIT_IN_VRAAG } from './support/feiten-in-vraag.ts';
import { GEEN_FEIT } from './support/feiten-niets.ts';

/** Who shares, with whom, and who agreed, is tested elsewhere. */
const ELSEWHERE = new Set(['deler', 'ontvanger', 'toestemmingOuders', 'toestemmingJeugdige']);

test.each(FEIT_IN_VRAAG.flatMap(([feit, waarde, zinnen]) => zinnen.map((zin) => ({ feit, waarde, zin }))))(
  '$feit $waarde: $zin',
  ({ feit, waarde, zin }) => {
    expect(begrijp(zin).feiten[feit]).toBe(waarde);
  },
);

test.each(GEEN_FEIT)('no fact: %s', (zin) => {
  const read = Object.keys(begrijp(zin).feiten).filter((feit) => !ELSEWHERE.has(feit));
  expect(read).toEqual([]);
});

test.each(BEDOELING_GEBRUIK.flatMap(([intent, zinnen]) => zinnen.map((zin) => ({ intent, zin }))))(
  '$intent: $zin',
  ({ intent, zin }) => {
    expect(begrijp(zin).intent).toBe(intent);
  },
);

test.each(
  'doorgaan gewacht verlangen verzorgd schelden slaagde overleed vervangen vertrekken weggaat opgepikt geleden gerekend bedrijven'.split(
    ' ',
  ),
)('a word of every day stands for itself: %s', (word) => {
  expect(readItems(word).items.map(({ w }) => w)).toEqual([word]);
});
