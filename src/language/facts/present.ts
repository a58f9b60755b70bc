import type { Item } from '../patterns/item.ts';
import { set } from '../text/words.ts';
import type { Gelezen } from './state.ts';

const SITS = set('zit zitten is was waren komt komen schuift schuiven sluit sluiten');
/** Who comes along: said of those it stands beside. */
const COMES = set('schuift schuiven sluit sluiten');
const ACTS = set(
  'wil willen wilde wilden vindt vinden vond vonden heeft hebben had hadden weet weten wist wisten zegt zeggen zei zeiden gaf gaven geeft geven weigert weigerden weigerde mag mogen kan kunnen moet moeten',
);

const FAMILY =
  /^(ouders?|vader|moeder|vaders|moeders|gezin|voogd|jongen|meisje|kind|leerling|lln|student|studente|jongere|zoon|dochter|hij|zij|ze|hijzelf|zijzelf|zelf|beiden|allebei)$/;
const JOINS = set(', en + & plus de het een zijn haar hun onze mijn die ook');
const BELONGS = set('van uit bij met naast zonder samen');

/** How many parties stand in a row from `at` on, and where it ends; none when one of the family is in it. */
function row(items: readonly Item[], at: number, step: 1 | -1): { parties: number; end: number } {
  let parties = 0;
  for (; at >= 0 && at < items.length; at += step) {
    const { w, rol } = items[at] as Item;
    if (FAMILY.test(w)) return { parties: 0, end: at };
    if (rol && rol.vorm !== 'overleg') parties++;
    else if (!JOINS.has(w)) break;
  }
  return { parties, end: at };
}

/** "de jeugdarts en het wijkteam schuiven aan", and not "de ouders van school komen": those are parents. */
function rowBefore(items: readonly Item[], i: number): boolean {
  const { parties, end } = row(items, i - 1, -1);
  return parties > 0 && !BELONGS.has(items[end]?.w ?? '');
}

/** "daar schuiven politie en wijkteam aan": the same behind the verb. */
const rowBehind = (items: readonly Item[], i: number): boolean => row(items, i + 1, 1).parties > 0;

/** Whether parties come along at `i`, and what is said goes on about nobody of the family. */
const joinsAlone = (items: readonly Item[], van: number, i: number, tot: number): boolean =>
  !items.slice(i + 1, tot).some(({ w }) => FAMILY.test(w) && w !== 'zelf') &&
  (rowBefore(items, i) || (i > van && rowBehind(items, i)));

/**
 * Whether it is a party who sits at the table, and not those before it, who do something else: "ouders wilden dat niet en
 * de pleegzorg was erbij".
 */
function ofParty(items: readonly Item[], { van, tot }: Gelezen): boolean {
  for (let i = van; i < tot; i++) {
    if (COMES.has(items[i]?.w ?? '') && joinsAlone(items, van, i, tot)) return true;
    const before = items[i - 1];
    if (!SITS.has(items[i]?.w ?? '') || !before?.rol || before.rol.vorm === 'overleg') continue;
    return items.slice(van, i - 1).some(({ w }) => ACTS.has(w));
  }
  return false;
}

/** Without where a party sits, which says nothing of those whose consent counts. */
export const withPresenceOfFamily = (
  gelezen: readonly Gelezen[],
  items: readonly Item[],
): readonly Gelezen[] => gelezen.filter((one) => one.feit !== 'aanwezig' || !ofParty(items, one));
