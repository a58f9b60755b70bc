import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import type { Persoon, Wie } from './person-words.ts';

const RELATIVES = set(
  'pleegouders pleegouder grootouders gezinshuisouder gezinshuisouders oma opa grootmoeder grootvader tante oom zus broer stiefmoeder stiefvader pleegmoeder pleegvader buurvrouw buurman',
);
const DECIDES = set('voogd voogden voogdes voogdij gezag curator mentor');
const IS = set('is zijn was als : ( heeft hebben kreeg kregen met');
const MINE = set('mijn mn onze');
const FAR = 12;
const NONE: ReadonlySet<string> = new Set();

/** Whether from one place to the other it is said who somebody is, in one sentence. */
function isThat(items: readonly Item[], from: number, to: number): boolean {
  let is = false;
  for (let i = from + 1; i < to; i++) {
    const w = wordAt(items, i);
    if (isEnd(w) || w === ',' || w === 'niet' || w === 'geen') return false;
    is ||= IS.has(w);
  }
  return is;
}

/** "oma is voogd", "zijn mentor (via de rechter) is zijn zus": relatives who decide for somebody. */
export function guardians(items: readonly Item[]): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (let i = 0; i < items.length; i++) {
    if (!DECIDES.has((items[i] as Item).w) || MINE.has(wordAt(items, i - 1))) continue;
    for (let j = Math.max(0, i - FAR); j < Math.min(items.length, i + FAR + 1); j++) {
      const { w } = items[j] as Item;
      if (wordAt(items, i) === GEZAG && !hasIt(items, Math.min(i, j), Math.max(i, j))) continue;
      if (!RELATIVES.has(w) || !aside(items, Math.min(i, j), Math.max(i, j))) continue;
      found ??= new Set();
      found.add(w);
    }
  }
  return found ?? NONE;
}

const GEZAG = 'gezag';
const PARENTS = set('moeder vader ouders ouder en mama papa ma pa');
/** "pleegouders hebben het gezag", and not "pleegouders zijn boos en moeder heeft het gezag". */
const hasIt = (items: readonly Item[], from: number, to: number): boolean =>
  !items.slice(from + 1, to).some(({ w }) => PARENTS.has(w));

/** As `isThat`, whatever stands in brackets. */
function aside(items: readonly Item[], from: number, to: number): boolean {
  const open = items.slice(from, to).findIndex(({ w }) => w === '(');
  const close = items.slice(from, to).findIndex(({ w }) => w === ')');
  return open < 0 || close < open ? isThat(items, from, to) : isThat(items, from + close, to);
}

const HER = 'haar';
const HIS = set('zijn zn');
const MAN = set('man ex');
const WOMAN = set('vrouw ex');
/** "haar man", said when the mother was spoken of last: the father. */
export function spouseOf(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  const before = wordAt(items, i - 1);
  const last = found.findLast(({ verwijst }) => !verwijst)?.wie;
  if (before === HER && MAN.has(wordAt(items, i)) && last === 'moeder') return 'vader';
  return HIS.has(before) && WOMAN.has(wordAt(items, i)) && last === 'vader' ? 'moeder' : undefined;
}
