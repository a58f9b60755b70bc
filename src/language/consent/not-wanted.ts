import { delen } from '../data/toestemming/elders.ts';
import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Woorden } from './spoken.ts';

const SHARING = new Set(delen);
/** How far what is wanted may stand from the wanting. */
const NEAR = 6;
const CLAUSE = 12;

const DISLIKED = set(
  'stom saai haat vreselijk verschrikkelijk schoolmoe moe beu zat motivatie zin gemotiveerd kut',
);
/** "vindt school stom en wil niet meer": what is not wanted was said before it. */
export function noMore(items: readonly Item[], { van, tot }: Woorden): boolean {
  if (items[van - 1]?.w !== 'en' || !isMark(items[tot]?.w ?? '.') || tot - van > 3) return false;
  return items.slice(Math.max(0, van - NEAR), van).some(({ w }) => DISLIKED.has(w));
}

const PLACES = set('in op uit bij');
const KEPT_IN = /^(verwijsindex|dossier|systeem|agenda|register|lijst|mail)/;
/** "wil niet in een groep", "wil niet in gesprek met de mentor", and not "wil niet in het dossier". */
export function notThere(items: readonly Item[], { tot }: Woorden): boolean {
  if (items[tot - 1]?.w !== 'niet' || !PLACES.has(items[tot]?.w ?? '')) return false;
  if (items[tot + 1]?.w === 'gesprek') return true;
  for (let i = tot + 1; i < Math.min(items.length, tot + CLAUSE); i++) {
    const { w, rol } = items[i] as Item;
    if (isMark(w) || w === 'en' || w === 'maar') break;
    if (rol || SHARING.has(w) || KEPT_IN.test(w)) return false;
  }
  return true;
}
