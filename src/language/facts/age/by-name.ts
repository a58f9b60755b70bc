import { voornamen } from '../../data/namen.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { GROWN, SURE } from './age-words.ts';
import { type Getal, numberAt } from './number.ts';
import { isPronoun, youngNear } from './whose.ts';

/** "Sem, 5, haalt hem op": behind a name. */
const named = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item || item.rol || isMark(item.w)) return false;
  return voornamen.has(item.w) || (item.hoofdletter && at > 0 && !isEnd(word(items, at - 1)));
};

/** First names that are words for something else too, when they stand without a capital. */
const ALSO_WORDS = new Set(
  'max mark jan bas floor roos rik iris liv noor sam tom kim mei jet wil'.split(' '),
);
/** Before the name of somebody grown up. */
const STAFF = new Set(
  'meester juf mevrouw meneer mevr dhr collega docent docente tante oom oma opa moeder vader'.split(' '),
);
/** What is counted, most of the time: "Lotte 3 dingen vertellen". */
const COUNTED = /(en|s|ers)$/;
/** Verbs of one person end like that only before "te" or behind others. */
const NOT_COUNTED = new Set(
  'en ouders uit is was thuis als eens mensen geen steeds soms sinds alvast moeders willen hebben zijn weten zeggen mogen kunnen moeten krijgen weigeren vinden tegen binnen tussen'.split(
    ' ',
  ),
);

/** "Lotte 9", "over Tim 8 die": typed without a mark between. */
export function behindName(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  const [name, next] = [items[i - 1], items[i + 1]];
  if (!digits || n < 3 || !name || name.rol || !voornamen.has(name.w)) return false;
  if (!name.hoofdletter && ALSO_WORDS.has(name.w)) return false;
  if (STAFF.has(word(items, i - 2)) || items[i]?.w.startsWith('0')) return false;
  if (next === undefined || isMark(next.w)) return next?.w !== ':' && next?.w !== '-';
  if (next.rol || NOT_COUNTED.has(next.w)) return true;
  return !next.woord.digits && !COUNTED.test(next.w);
}

/** "15, ouders gescheiden": by itself between marks. */
export function byItself(items: readonly Item[], i: number, { digits, n }: Getal): boolean {
  const [before, after] = [word(items, i - 1), word(items, i + 1)];
  const first = i === 0 && after === 'en' && n >= GROWN && n > SURE;
  if (digits && first) return true;
  if (!digits || !isMark(before) || before === '(' || !(after === ',' || isEnd(after))) return false;
  if (before === ',' && (youngNear(items, i) || isPronoun(items, i - 2))) return n > 2;
  if (before === ',') return n > 2 && (named(items, i - 2) || (n >= GROWN && !numberAt(items, i - 2)));
  // "14 en al drie weken ziek": how a message begins.
  return n >= GROWN && (after === ',' || i > 0);
}
