import type { Item } from '../patterns/item.ts';
import { set } from '../text/words.ts';
import type { Gelezen } from './state.ts';

const SITS = set('zit zitten is was waren komt komen schuift schuiven sluit sluiten');
const ACTS = set(
  'wil willen wilde wilden vindt vinden vond vonden heeft hebben had hadden weet weten wist wisten zegt zeggen zei zeiden gaf gaven geeft geven weigert weigerden weigerde mag mogen kan kunnen moet moeten',
);

/**
 * Whether it is a party who sits at the table, and not those before it, who do something else: "ouders wilden dat niet en
 * de pleegzorg was erbij".
 */
function ofParty(items: readonly Item[], { van, tot }: Gelezen): boolean {
  for (let i = van + 1; i < tot; i++) {
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
