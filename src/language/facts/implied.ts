import { afwezig, gaatWeg, nietOpSchool, welOpSchool } from '../data/doel/school.ts';
import { thuisSignalen } from '../data/doel/thuis-signalen.ts';
import { feitOpSchool, plekOpSchool } from '../data/doel/veiligheid.ts';
import { schoolresultaten } from '../data/gegevens/gewoon.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import type { Gelezen } from './state.ts';

const findResults = finder(compile(schoolresultaten, true));
const findAbsence = finder(compile(afwezig, true));
const findMissing = finder(compile(nietOpSchool, true));
const findPresent = finder(compile(welOpSchool, true));
const findDeed = finder(compile(feitOpSchool, true));
const findLeaving = finder(compile(gaatWeg, true));
const findPlace = finder(compile(plekOpSchool, true));
const findHome = finder(compile(thuisSignalen, true));

const WORTH_REPORTING = new Set(['ongeoorloofd', 'zorgelijk']);
const SCHOOL = new Set<unknown>(['onderwijs', 'mbo', undefined]);
const PARENTS = new Set<unknown>(['ouders', 'ouder-zonder-gezag']);

/** What it is for, where nothing says so: it follows from what is told to whom. */
function purpose(waarde: (feit: Gelezen['feit']) => unknown, of: Of, items: readonly Item[]): Gelezen[] {
  const [deler, ontvanger] = [waarde('deler'), waarde('ontvanger')];
  const verzuim = of('verzuim');
  const reported = verzuim && WORTH_REPORTING.has(String(verzuim.waarde));
  const toParents = PARENTS.has(ontvanger);
  // A school speaks with leerplicht, and leerplicht or a school with parents, of the absence itself.
  const ofAbsence =
    ontvanger === 'leerplicht'
      ? SCHOOL.has(deler)
      : toParents && (SCHOOL.has(deler) || deler === 'leerplicht');
  if (reported && ofAbsence) return [{ ...verzuim, feit: 'doel', waarde: 'verzuim' }];
  // Who calls Veilig Thuis about what happens at home, does so for that.
  const [home] = ontvanger === 'veilig-thuis' ? findHome(items) : [];
  if (home) return [{ feit: 'doel', waarde: 'mishandeling', van: home.van, tot: home.tot }];
  if (ontvanger === 'politie' && SCHOOL.has(deler)) {
    const [deed] = findPlace(items).length > 0 ? findDeed(items) : [];
    return deed ? [{ feit: 'doel', waarde: 'delict', van: deed.van, tot: deed.tot }] : [];
  }
  const [leaving] = ontvanger === 'leerplicht' && SCHOOL.has(deler) ? findLeaving(items) : [];
  if (leaving) return [{ feit: 'doel', waarde: 'uitschrijving', van: leaving.van, tot: leaving.tot }];
  if (ontvanger === 'leerplicht' && SCHOOL.has(deler) && verzuim?.waarde !== 'geen') {
    const [missing] = findPresent(items).length > 0 ? [] : findMissing(items);
    return missing ? [{ feit: 'doel', waarde: 'verzuim', van: missing.van, tot: missing.tot }] : [];
  }
  if (!toParents || !(SCHOOL.has(deler) || deler === 'leerplicht')) return [];
  // A school tells parents how their child learns, and that it was not there.
  const [result] = deler === 'leerplicht' ? [] : findResults(items);
  if (result) return [{ feit: 'doel', waarde: 'schoolvoortgang', van: result.van, tot: result.tot }];
  const [absence] = verzuim?.waarde === 'geen' ? [] : findAbsence(items);
  return absence ? [{ feit: 'doel', waarde: 'verzuim', van: absence.van, tot: absence.tot }] : [];
}

type Of = (feit: Gelezen['feit']) => Gelezen | undefined;

/**
 * What follows from other facts, in the same words: absence spoken of with leerplicht is what it is about, and what
 * goes along on the way from primary to secondary school goes to that school.
 */
export function implied(gelezen: readonly Gelezen[], items: readonly Item[]): Gelezen[] {
  const of: Of = (feit) => gelezen.find((one) => one.feit === feit);
  const waarde = (feit: Gelezen['feit']): unknown => of(feit)?.waarde;
  const doel = of('doel');
  if (!doel) return purpose(waarde, of, items);
  const school = waarde('deler') === undefined || waarde('deler') === 'onderwijs';
  const movesOn = doel.waarde === 'overstap-po-vo' || doel.waarde === 'overstap-vo-mbo';
  return movesOn && !of('ontvanger') && school
    ? [{ ...doel, feit: 'ontvanger', waarde: 'andere-school' }]
    : [];
}
