import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { DOEL_BERICHTEN } from './support/doel-berichten.ts';
import { DOEL_GEZEGD } from './support/doel-gezegd.ts';
import { DOEL_TUSSEN_PARTIJEN } from './support/doel-tussen-partijen.ts';
import { GEGEVENS_BERICHTEN } from './support/gegevens-berichten.ts';
import { GEGEVENS_FAMILIES } from './support/gegevens-families.ts';
import { GEGEVENS_GEZEGD } from './support/gegevens-gezegd.ts';
import { GEZAG_BERICHTEN } from './support/gezag-berichten.ts';
import { SCHOOLLEVEN_BERICHTEN } from './support/schoolleven-berichten.ts';
import { SAMEN } from './support/soorten-samen.ts';
import { VAKMENSEN_DOEL, VAKMENSEN_VERZUIM } from './support/vakmensen-doel.ts';
import { VAKMENSEN_GEGEVENS } from './support/vakmensen-gegevens.ts';
import { GEZONDHEID_BERICHTEN } from './support/vakmensen-gezondheid.ts';
import { VERZUIM_BERICHTEN } from './support/verzuim-berichten.ts';
import { ZEGT_NIETS } from './support/zegt-niets.ts';

const ALL = [
  ['gegevens', GEGEVENS_BERICHTEN],
  ['doel', DOEL_BERICHTEN],
  ['verzuim', VERZUIM_BERICHTEN],
  ['gegevens', GEZONDHEID_BERICHTEN],
  ['gegevens', VAKMENSEN_GEGEVENS],
  ['doel', VAKMENSEN_DOEL],
  ['verzuim', VAKMENSEN_VERZUIM],
  ['gegevens', SCHOOLLEVEN_BERICHTEN],
  ['gegevens', GEGEVENS_FAMILIES],
  ['doel', DOEL_TUSSEN_PARTIJEN],
  ['gezag', GEZAG_BERICHTEN],
  ['gegevens', GEGEVENS_GEZEGD],
  ['doel', DOEL_GEZEGD],
] as const;

const rows = ALL.flatMap(([feit, berichten]) =>
  berichten.flatMap(([waarde, teksten]) => teksten.map((tekst) => ({ feit, waarde, tekst }))),
);

test.each(rows)('$feit $waarde: $tekst', ({ feit, waarde, tekst }) => {
  expect(begrijp(tekst, true).feiten[feit] ?? null).toBe(waarde);
});

test.each(SAMEN.map((one) => [...one] as const))('%s, %s, %s: %s', (gegevens, doel, verzuim, tekst) => {
  const { feiten } = begrijp(tekst, true);
  expect([feiten.gegevens ?? null, feiten.doel ?? null, feiten.verzuim ?? null]).toEqual([
    gegevens,
    doel,
    verzuim,
  ]);
});

test.each(ZEGT_NIETS)('nothing of what, what for or absence: %s', (tekst) => {
  const { gegevens, doel, verzuim } = begrijp(tekst, true).feiten;
  expect({ gegevens, doel, verzuim }).toEqual({});
});
