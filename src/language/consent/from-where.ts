import type { Item } from '../patterns/item.ts';
import type { Woorden } from './spoken.ts';

/** "als ze het hoort slaat hij, dus vragen kan niet": what follows "dus" is not supposed. */
function therefore(items: readonly Item[], from: number, to: number): number {
  for (let i = to; i >= from; i--) if (items[i]?.w === 'dus') return i + 1;
  return from;
}

/** "weet niet of ouders het weten en heb het niet gevraagd": what was wondered ended at "en". */
function andHave(items: readonly Item[], from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++) if (items[i]?.w === 'en' && items[i + 1]?.w === 'heb') return i + 1;
  return undefined;
}

/** "ik denk niet dat vader dit wil, niet gevraagd": said by itself. */
const apart = (items: readonly Item[], { van, value }: Woorden): boolean =>
  value.stand === 'niet-gevraagd' && items[van - 1]?.w === ',' && SAYS_NOT.has((items[van] as Item).w);
const SAYS_NOT = new Set(['niet', 'nooit', 'nog']);

/** From where on what is said has to be looked at for what only supposes it. */
export const saidFrom = (items: readonly Item[], first: number, hit: Woorden): number =>
  andHave(items, first, hit.tot) ?? (apart(items, hit) ? hit.van : therefore(items, first, hit.van));
