import type { FeitSleutel } from '../rules/index.ts';
import type { Gelezen } from './facts/state.ts';
import type { Item } from './patterns/item.ts';
import type { Vindplaats } from './types.ts';

/** The words of a message in which items `van` up to `tot` stand. */
export function wordsAt(
  tekst: string,
  items: readonly Item[],
  at: { readonly van: number; readonly tot: number },
): Vindplaats {
  const { van } = items[Math.max(0, at.van)] as Item;
  const { tot } = items[Math.min(at.tot, items.length) - 1] as Item;
  return { van, tot, woorden: tekst.slice(van, tot) };
}

/** For each fact the words it was read from. */
export function evidence(
  tekst: string,
  items: readonly Item[],
  gelezen: readonly Gelezen[],
): Partial<Record<FeitSleutel, Vindplaats[]>> {
  const bewijs: Partial<Record<FeitSleutel, Vindplaats[]>> = {};
  for (const one of gelezen) {
    const list = bewijs[one.feit];
    if (list) list.push(wordsAt(tekst, items, one));
    else bewijs[one.feit] = [wordsAt(tekst, items, one)];
  }
  return bewijs;
}
