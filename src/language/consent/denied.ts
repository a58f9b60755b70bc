import type { Item } from '../patterns/item.ts';
import { set } from '../text/words.ts';
import type { Persoon } from './person-words.ts';
import type { Woorden } from './spoken.ts';

/** "noch hij noch zijn ouders willen dat": they do not. */
const neither = (items: readonly Item[], of: readonly Persoon[]): boolean =>
  of.some(({ item }) => items[item - 1]?.w === 'noch' || items[item - 2]?.w === 'noch');

const WHICH = set('de beide zijn haar hun die deze twee allebei mijn onze');
/** "geen van de ouders wil dat", and not "toestemming heb ik geen, van vader wel". */
function noneOf(items: readonly Item[], { item }: Persoon): boolean {
  let before = item - 1;
  while (before > 1 && WHICH.has(items[before]?.w ?? '')) before--;
  return items[before]?.w === 'van' && items[before - 1]?.w === 'geen';
}

/** "geen van de ouders is tegen": that nobody minds is not that somebody said yes. */
export const nobodyMinds = (items: readonly Item[], of: readonly Persoon[], hit: Woorden): boolean =>
  hit.value.stand === 'geweigerd' && of.some((who) => hit.van > who.item && noneOf(items, who));

/** "dat ik met niemand mag praten" */
const toNobody = (items: readonly Item[], { van, tot }: Woorden): boolean =>
  items.slice(van, tot).some(({ w }) => w === 'niemand');

const NEVER = new Set(['niet', 'nooit', 'geen', 'niks', 'niets']);
/** "hebben dit nooit goedgevonden" */
const negated = (items: readonly Item[], { van }: Woorden): boolean =>
  NEVER.has(items[van - 1]?.w ?? '') && items[van - 2]?.w !== 'waarom';

/** Whether what sounds like agreeing is none, by a negation before or in it. */
export const denied = (items: readonly Item[], of: readonly Persoon[], hit: Woorden): boolean =>
  neither(items, of) || of.some((who) => noneOf(items, who)) || toNobody(items, hit) || negated(items, hit);
