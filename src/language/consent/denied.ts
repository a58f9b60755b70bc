import type { Item } from '../patterns/item.ts';
import type { Persoon } from './person-words.ts';
import type { Woorden } from './spoken.ts';

/** "noch hij noch zijn ouders willen dat": they do not. */
const neither = (items: readonly Item[], of: readonly Persoon[]): boolean =>
  of.some(({ item }) => items[item - 1]?.w === 'noch' || items[item - 2]?.w === 'noch');

/** "dat ik met niemand mag praten" */
const toNobody = (items: readonly Item[], { van, tot }: Woorden): boolean =>
  items.slice(van, tot).some(({ w }) => w === 'niemand');

const NEVER = new Set(['niet', 'nooit', 'geen', 'niks', 'niets']);
/** "hebben dit nooit goedgevonden" */
const negated = (items: readonly Item[], { van }: Woorden): boolean =>
  NEVER.has(items[van - 1]?.w ?? '') && items[van - 2]?.w !== 'waarom';

/** Whether what sounds like agreeing is none, by a negation before or in it. */
export const denied = (items: readonly Item[], of: readonly Persoon[], hit: Woorden): boolean =>
  neither(items, of) || toNobody(items, hit) || negated(items, hit);
