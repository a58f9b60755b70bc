import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { father, mother } from './person-words.ts';

type Ouder = 'moeder' | 'vader';

const AUTHORITY = set('gezag gesag ouderschap');
const NONE = set('zonder geen nooit niet uit ontheven ontzet kwijt');
const SOLE = set('alleen enige enig eenhoofdig eentje alleenrecht eenouder uitsluitend');
const DEAD = set('overleden gestorven verongelukt omgekomen gesneuveld dood');
const FAR = 9;

const parentAt = (w: string): Ouder | undefined =>
  mother.has(w) ? 'moeder' : father.has(w) ? 'vader' : undefined;

/** The parent a clause with `at` in it is about: the last one before it in its sentence, or right before a mark. */
function parentNear(items: readonly Item[], at: number): Ouder | undefined {
  for (let i = at; i >= Math.max(0, at - FAR); i--) {
    const w = items[i]?.w ?? '.';
    if (i < at && isEnd(w)) return undefined;
    const parent = parentAt(w);
    if (parent) return parent;
  }
  return undefined;
}

/** Whether a word of a set stands in the clause around `at`. */
function around(items: readonly Item[], at: number, words: ReadonlySet<string>): boolean {
  for (let i = at; i >= Math.max(0, at - FAR); i--) {
    const w = items[i]?.w ?? '.';
    if (i < at && (isEnd(w) || w === ',' || w === 'maar' || w === 'en')) break;
    if (words.has(w)) return true;
  }
  for (let i = at + 1; i < Math.min(items.length, at + 4); i++) {
    const w = items[i]?.w ?? '.';
    if (isMark(w) || w === 'en' || w === 'maar' || w === 'dus') break;
    if (words.has(w)) return true;
  }
  return false;
}

/** "vader heeft geen gezag", "moeder (enige met gezag)", "vader is overleden": whose consent is not needed. */
export function withoutAuthority(items: readonly Item[]): Ouder | undefined {
  for (let i = 0; i < items.length; i++) {
    const w = items[i]?.w ?? '.';
    const dead = DEAD.has(w);
    if (!dead && !AUTHORITY.has(w)) continue;
    const parent = parentNear(items, i);
    if (!parent) continue;
    if (dead || around(items, i, NONE)) return parent;
    if (around(items, i, SOLE)) return parent === 'moeder' ? 'vader' : 'moeder';
  }
  return undefined;
}
