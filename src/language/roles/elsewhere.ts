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
    const signed = feit === 'convenant' && items.slice(van, tot).some(({ w }) => w.endsWith('tekend'));
    if (!(feit === 'herkomst' && waarde === 'andere-partij') && !signed) continue;
    const until = signed ? (ends.find((end) => end >= tot) ?? tot) : tot;
    for (let i = van; i < until; i++) skip.add(i);
  }
  return skip;
}
