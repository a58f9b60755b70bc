import { zinsdelen } from '../../data/zinsdelen.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { set } from '../../text/words.ts';

/** A stretch of words about one thing: items `van` up to `tot`, in the sentence `begin` up to `eind`. */
export interface Clause {
  readonly van: number;
  readonly tot: number;
  readonly begin: number;
  readonly eind: number;
  /** The sentence ends with a question mark. */
  readonly vraag: boolean;
}

const turns = set(zinsdelen.keert);
const goesOn = set(zinsdelen.naEn);
const finite = set(zinsdelen.persoonsvorm);
const ASIDE = 2;
/** How far a verb is looked for on either side of "en". */
const BEFORE = 12;
const BEHIND = 4;

/** Whether the bracket at `i` only holds a word or two: "een ots ligt er (nog) niet". */
function smallAside(items: readonly Item[], i: number): boolean {
  const step = items[i]?.w === '(' ? 1 : -1;
  const other = step === 1 ? ')' : '(';
  for (let n = 1; n <= ASIDE + 1; n++) if (items[i + n * step]?.w === other) return true;
  return false;
}

/** Whether a verb that makes a clause stands near `i`, this side of the nearest mark. */
function finiteNear(items: readonly Item[], i: number, step: 1 | -1, reach: number): boolean {
  for (let n = 1; n <= reach; n++) {
    const w = items[i + n * step]?.w;
    if (w === undefined || isMark(w)) return false;
    if (finite.has(w)) return true;
  }
  return false;
}

function breaks(items: readonly Item[], i: number): boolean {
  const { w } = items[i] as Item;
  if (w === '(' || w === ')') return !smallAside(items, i);
  if (isMark(w) || turns.has(w)) return true;
  if (w !== 'en') return false;
  if (goesOn.has(items[i + 1]?.w ?? '')) return true;
  return finiteNear(items, i, -1, BEFORE) && finiteNear(items, i, 1, BEHIND);
}

/** The sentences of a message cut into clauses, at marks and at the words that turn to something else. */
export function clausesOf(items: readonly Item[]): Clause[] {
  const found: Clause[] = [];
  let begin = 0;
  while (begin < items.length) {
    let eind = begin;
    while (eind < items.length && !isEnd((items[eind] as Item).w)) eind++;
    const vraag = items[eind]?.w === '?';
    let van = begin;
    for (let i = begin; i <= eind; i++) {
      if (i < eind && !breaks(items, i)) continue;
      if (i > van) found.push({ van, tot: i, begin, eind, vraag });
      // A word that turns belongs to what comes.
      van = i < eind && !isMark((items[i] as Item).w) ? i : i + 1;
    }
    begin = eind + 1;
  }
  return found;
}
