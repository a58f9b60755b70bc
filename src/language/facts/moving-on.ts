import {
  gaatBeginnen,
  groepAcht,
  nieuwOpMbo,
  oudeSchool,
  staptOver,
  voortgezet,
} from '../data/doel/overstap.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { knownOf } from '../patterns/word.ts';
import type { Gelezen } from './state.ts';

const findMoving = finder(compile(staptOver, true));
const findPrimary = finder(compile(groepAcht, true));
const findBeginning = finder(compile(gaatBeginnen, true));
const findFormer = finder(compile(oudeSchool, true));
const findNewcomer = finder(compile(nieuwOpMbo, true));

/** Of these it is said in passing where they go. */
const SIBLINGS = new Set('broer broers broertje broertjes zus zussen zusje zusjes'.split(' '));
const STUDENTS = new Set(['student', 'studente']);
const SECONDARY = new Set(voortgezet);
/** A party of several words is one item: "mentor van de brugklas". */
const namesOneOf = (names: ReadonlySet<string>) =>
  knownOf(({ w }): boolean => w.split(' ').some((part) => names.has(part)));
const namesSecondary = namesOneOf(SECONDARY);
const namesOther = namesOneOf(new Set(['ander', 'andere']));
const namesMbo = namesOneOf(new Set(['mbo', 'roc']));
/** Whether secondary school is named, or somebody there. */
export const isSecondary = ({ woord }: Item): boolean => namesSecondary(woord);
const isMbo = ({ rol, woord }: Item): boolean =>
  rol?.code === 'mbo' || (rol !== undefined && namesMbo(woord));

interface Tells {
  readonly deler: string | undefined;
  readonly ontvanger: string | undefined;
  readonly leeftijd: string | undefined;
}

/** Where one sentence says that somebody moves on and another says where to. */
export function movingOn(items: readonly Item[], { deler, ontvanger, leeftijd }: Tells): Gelezen[] {
  const found = (waarde: string, { van, tot }: { van: number; tot: number }): Gelezen[] => [
    { feit: 'doel', waarde, van, tot },
  ];
  const secondary = items.findIndex(isSecondary);
  const toNext = ontvanger === 'andere-school' && (deler === undefined || deler === 'onderwijs');
  if (secondary >= 0) {
    const [primary] = findPrimary(items);
    if (primary && toNext && !items.some(({ w }) => SIBLINGS.has(w))) return found('overstap-po-vo', primary);
    const [start] = primary ? findBeginning(items) : [];
    if (start) return found('overstap-po-vo', start);
    // A child of eleven goes from primary school, whatever else is said of it.
    const young = leeftijd === '0-11' && (toNext || (deler === 'onderwijs' && ontvanger === undefined));
    const [moving] = young ? findMoving(items) : [];
    if (moving) return found('overstap-po-vo', moving);
  }
  const mbo = items.findIndex(isMbo);
  if (mbo < 0) return [];
  // "student stapt over naar een ander roc": from one mbo to another.
  const other = [items[mbo - 1], items[mbo]].some((item) => item && namesOther(item.woord));
  const sameKind = other && items.some(({ w }) => STUDENTS.has(w));
  if (sameKind) return [];
  // The school of now speaks of an mbo: that is where they go.
  const [moving] = deler === 'onderwijs' ? findMoving(items) : [];
  if (moving) return found('overstap-vo-mbo', moving);
  const [newcomer] = findNewcomer(items);
  if (newcomer) return found('overstap-vo-mbo', newcomer);
  const next = toNext && deler === 'onderwijs' && findFormer(items).length === 0;
  return next ? found('overstap-vo-mbo', { van: mbo, tot: mbo + 1 }) : [];
}
