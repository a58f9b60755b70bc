import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { BEDOELING_ALLEDAG } from './support/bedoelingen-alledag.ts';
import { FEITEN_ALLEDAG } from './support/feiten-alledag.ts';

test.each(BEDOELING_ALLEDAG.flatMap(([intent, zinnen]) => zinnen.map((zin) => ({ intent, zin }))))(
  'wants $intent: $zin',
  ({ intent, zin }) => {
    expect(begrijp(zin).intent).toBe(intent);
  },
);

test.each(FEITEN_ALLEDAG.flatMap(([feit, waarde, zinnen]) => zinnen.map((zin) => ({ feit, waarde, zin }))))(
  '$feit $waarde: $zin',
  ({ feit, waarde, zin }) => {
    expect(begrijp(zin).feiten[feit]).toBe(waarde);
  },
);
