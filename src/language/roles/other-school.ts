import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';

const BEGINS = new Set('begint start beginnen starten naartoe heen heengaat gaat'.split(' '));
const WHERE = 3;
const CLAUSE = 12;

const ROOM = new Set('plek plaats ruimte plekje aangemeld ingeschreven geplaatst aanmelden'.split(' '));
const THERE = new Set(['er', 'ze', 'zij', 'daar']);
/** "een school voor so bellen of er plek is": a school that may take them in. */
function hasRoom(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + CLAUSE && i < items.length; i++) {
    const { w } = items[i] as Item;
    if (isEnd(w)) return false;
    if (ROOM.has(w)) return A.has(items[at - 1]?.w ?? '') && THERE.has(items[i - 1]?.w ?? '');
  }
  return false;
}
const A = new Set(['een', 'n', 'andere', 'welke']);

const SIGNS_UP = new Set('aangemeld aanmelden overgeplaatst overgestapt overstapt over'.split(' '));
const BEFORE = new Set('op bij naar voor'.split(' '));
const BACK = 4;
/** "aangemeld op een vso", "stapt over naar een andere school" */
function signedUp(items: readonly Item[], at: number): boolean {
  if (!A.has(items[at - 1]?.w ?? '') || !BEFORE.has(items[at - 2]?.w ?? '')) return false;
  for (let i = at - 3; i > at - 3 - BACK && i >= 0; i--) {
    const { w } = items[i] as Item;
    if (isEnd(w)) return false;
    if (SIGNS_UP.has(w)) return w !== 'over' || items[i - 1]?.w === 'stapt';
  }
  return false;
}

/** "de school sturen waar zij in augustus begint": a school the young person is not at yet. */
export function movesTo(items: readonly Item[], at: number): boolean {
  const { rol } = items[at] as Item;
  if (rol?.vorm !== 'organisatie' || (rol.code !== 'onderwijs' && rol.code !== 'mbo')) return false;
  if (hasRoom(items, at) || signedUp(items, at)) return true;
  for (let i = at + 1; i <= at + WHERE; i++) {
    if (items[i]?.w !== 'waar') continue;
    for (let j = i + 1; j < Math.min(items.length, i + CLAUSE); j++) {
      const { w } = items[j] as Item;
      if (w === 'ik' || w === '.') return false;
      if (BEGINS.has(w)) return w !== 'gaat' || items[j - 1]?.w === 'toe' || items[j - 1]?.w === 'heen';
    }
  }
  return false;
}
