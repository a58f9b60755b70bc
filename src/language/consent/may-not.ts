import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { child } from './person-words.ts';
import type { Woorden } from './spoken.ts';

const MAY = set('mag mogen mocht mochten');
const HE = set('hij zij ze ie iemand');
const KNOWN = set('weten horen zien lezen hebben krijgen inzien');
const THAT = set('het dit dat er niks niets');
/** What is done with somebody when they are spoken of. */
const SPOKEN_OF = set(
  'besproken gedeeld gemeld aangemeld genoemd ingebracht doorverwezen doorgegeven verwijsindex',
);
const ASIDE = 4;
const CLAUSE = 12;

/** Who may or may not: right before the verb, with an age between them, or right behind it. */
function isChild(items: readonly Item[], may: number): boolean {
  if (HE.has(items[may + 1]?.w ?? '')) return true;
  for (let i = may - 1; i >= Math.max(0, may - ASIDE); i--) {
    const { w, rol } = items[i] as Item;
    if (rol) return false;
    if (HE.has(w) || child.has(w)) return true;
    if (w !== 'van' && w !== '(' && w !== ')' && w !== 'jaar' && !(w >= '0' && w < ':')) return false;
  }
  return false;
}

/** "hij mag van zijn ouders niet mee op kamp": what the child may not do is no sharing. */
export function mayNotDo(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  if (value.stand !== 'geweigerd') return false;
  const inside = items.slice(van, tot);
  const may = inside.findIndex(({ w }) => MAY.has(w));
  if (may < 0 || !inside.some(({ w }) => w === 'van') || !isChild(items, van + may)) return false;
  let that = false;
  for (let i = van + may; i < Math.min(items.length, van + CLAUSE); i++) {
    const { w } = items[i] as Item;
    if (isMark(w) && w !== '(' && w !== ')') break;
    that ||= THAT.has(w);
    // "ze mag het van moeder niet weten": somebody who asks.
    if (SPOKEN_OF.has(w) || (that && KNOWN.has(w))) return false;
  }
  return true;
}
