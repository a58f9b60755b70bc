import type { Gelezen } from './state.ts';

const WORTH_REPORTING = new Set(['ongeoorloofd', 'zorgelijk']);

/**
 * What follows from other facts, in the same words: absence spoken of with leerplicht is what it is about, and what
 * goes along on the way from primary to secondary school goes to that school.
 */
export function implied(gelezen: readonly Gelezen[]): Gelezen[] {
  const of = (feit: Gelezen['feit']) => gelezen.find((one) => one.feit === feit);
  const found: Gelezen[] = [];
  const verzuim = of('verzuim');
  const party = of('deler')?.waarde === 'leerplicht' || of('ontvanger')?.waarde === 'leerplicht';
  if (verzuim && party && !of('doel') && WORTH_REPORTING.has(String(verzuim.waarde)))
    found.push({ ...verzuim, feit: 'doel', waarde: 'verzuim' });
  const doel = of('doel');
  const school = of('deler') === undefined || of('deler')?.waarde === 'onderwijs';
  const movesOn = doel?.waarde === 'overstap-po-vo' || doel?.waarde === 'overstap-vo-mbo';
  if (doel && movesOn && !of('ontvanger') && school)
    found.push({ ...doel, feit: 'ontvanger', waarde: 'andere-school' });
  return found;
}
