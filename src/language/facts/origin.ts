import type { Item } from '../patterns/item.ts';
import type { Gelezen } from './state.ts';

/** Whether what was read names people, and none of them takes part: a neighbour, the church, the sports club. */
function fromStrangers(items: readonly Item[], { van, tot }: Gelezen): boolean {
  const parties = items.slice(van, tot).flatMap(({ rol }) => rol ?? []);
  return parties.length > 0 && parties.every(({ code }) => code === 'derde');
}

/** Without what was heard from somebody who is no party: only a party keeps the say over what it brought in. */
export const withOriginOfParties = (
  gelezen: readonly Gelezen[],
  items: readonly Item[],
): readonly Gelezen[] =>
  gelezen.filter(
    (one) => one.feit !== 'herkomst' || one.waarde !== 'andere-partij' || !fromStrangers(items, one),
  );
