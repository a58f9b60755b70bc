import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Woorden } from './spoken.ts';

/** What gives the reason why somebody was not asked. */
const REASON = set('want omdat anders dan vanwege bang vrees dat');
/** What makes asking unsafe. */
const DANGER = set(
  'gevaar gevaarlijk levensgevaarlijk onveilig onveiliger riskant risico slaan slaat geslagen klappen langs mishandeld mishandelt mishandeling vermoord vermoorden vermoordt escaleert eerwraak wraak geweld gewelddadig agressief represailles handjes doodslaan wegloopt vluchten',
);
const SAFE = 'veilig';
const NOT = set('niet geen nooit niks niets');
const FAR = 16;
/** Between not asked and its reason. */
const APART = 8;

/** "ouders niks gevraagd want dan wordt het onveilig": not asked because that cannot be. */
export function unsafe(items: readonly Item[], { value, tot }: Woorden): number | undefined {
  if (value.stand !== 'niet-gevraagd') return undefined;
  let reason = false;
  let not = false;
  for (let i = tot; i < Math.min(items.length, tot + FAR); i++) {
    const { w } = items[i] as Item;
    if (isEnd(w)) return undefined;
    // "anders", "dat zou": only right behind a mark the last gives a reason.
    if (!reason) {
      if (i - tot > APART) return undefined;
      reason = REASON.has(w) && ((w !== 'dat' && w !== 'dan') || isMark(items[i - 1]?.w ?? '.'));
      continue;
    }
    if (DANGER.has(w) && !not) return i + 1;
    if (w === SAFE && not) return i + 1;
    not = NOT.has(w) || (not && !isMark(w));
  }
  return undefined;
}
