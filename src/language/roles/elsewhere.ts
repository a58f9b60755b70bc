import type { Gelezen } from '../facts/state.ts';
import type { Item } from '../patterns/item.ts';

/**
 * The items in which a party takes no part in the sharing: who told it before, and who signed the agreement. Of an
 * agreement that was signed everybody up to the end of the sentence.
 */
export function elsewhere(
  items: readonly Item[],
  phrases: readonly Gelezen[],
  ends: readonly number[],
): ReadonlySet<number> {
  const skip = new Set<number>();
  for (const { feit, waarde, van, tot } of phrases) {
    const end = ends.find((one) => one >= tot) ?? tot;
    const signed = feit === 'convenant' && items.slice(van, end).some(({ w }) => w.endsWith('tekend'));
    if (!(feit === 'herkomst' && waarde === 'andere-partij') && !signed) continue;
    for (let i = van; i < (signed ? end : tot); i++) skip.add(i);
  }
  return skip;
}
