import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { BEDOELING_KORT } from './support/bedoelingen-kort.ts';
import { FEIT_OF_NIET } from './support/feiten-of-niet.ts';

test.each(BEDOELING_KORT.flatMap(([intent, zinnen]) => zinnen.map((zin) => ({ intent, zin }))))(
  'wants $intent: $zin',
  ({ intent, zin }) => {
    expect(begrijp(zin).intent).toBe(intent);
  },
);

test.each(FEIT_OF_NIET.flatMap(([feit, waarde, zinnen]) => zinnen.map((zin) => ({ feit, waarde, zin }))))(
  '$feit $waarde: $zin',
  ({ feit, waarde, zin }) => {
    expect(begrijp(zin).feiten[feit]).toBe(waarde);
  },
);
