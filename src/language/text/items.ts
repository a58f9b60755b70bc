import { afkortingen } from '../data/afkortingen.ts';
import type { Item } from '../patterns/item.ts';
import { knownOf, type Word, wordOf } from '../patterns/word.ts';
import { groupRoles } from '../roles/group.ts';
import { speller } from '../vocabulary.ts';
import { isEnd, type Token, tokens } from './tokens.ts';

/** A word as it was meant, and whether it stands in no list of ours. */
interface Meant {
  readonly woord: Word;
  readonly vreemd: boolean;
}

const asItStands = (w: string): Meant => ({ woord: wordOf(w), vreemd: !speller.words.has(w) });
const meantBy = knownOf(({ w }): Meant => asItStands(afkortingen.get(w) ?? speller.correct(w)));

/** "nr 12" is a number, "nr leerplicht" is not. */
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && token.w >= '0' && token.w < ':';

function toItem({ w, van, tot, hoofdletter }: Token, i: number, all: readonly Token[]): Item {
  const { woord, vreemd } = w === 'nr' && isNumber(all[i + 1]) ? asItStands(w) : meantBy(wordOf(w));
  return { w: woord.w, woord, van, tot, hoofdletter, vreemd, rol: undefined };
}

const ABBREVIATED = new Set(
  'v gr gp evt bv bijv mw dhr mvr mevr dr resp ivm mbt ca incl excl ongeoorl geoorl ped int maatsch coord'.split(
    ' ',
  ),
);
/** "meisje v. 14": a full stop that only says that a word was cut short. */
const withoutDot = ({ w }: Token, i: number, all: readonly Token[]): boolean =>
  w !== '.' ||
  !ABBREVIATED.has(all[i - 1]?.w ?? '') ||
  all[i + 1]?.hoofdletter === true ||
  i === all.length - 1;

/** The ends of the sentences, as items. */
function sentenceEnds(items: readonly Item[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < items.length; i++) if (isEnd((items[i] as Item).w)) ends.push(i + 1);
  if (ends.at(-1) !== items.length) ends.push(items.length);
  return ends;
}

/** A message in words as they were meant, with the words of each party taken together, and where its sentences end. */
export function readItems(tekst: string): { words: Token[]; items: readonly Item[]; ends: number[] } {
  const words = tokens(tekst);
  const items = groupRoles(words.filter(withoutDot).map(toItem));
  return { words, items, ends: sentenceEnds(items) };
}
