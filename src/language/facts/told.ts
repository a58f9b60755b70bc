import { verwijzing } from '../data/herkomst-verwijzing.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Gelezen } from './state.ts';

const findPointer = finder(compile(verwijzing, true));

/** Somebody told something, or heard it. */
const TELLS = set(
  'vertelde vertelden zei zeiden zegt meldde meldden noemde noemden mailde appte schreef verteld gezegd gemeld hoor horen hoorde hoorden gehoord vernomen vernam vernamen verneem begrepen begreep verklapte liet',
);
/** Words by which the telling itself is what is spoken of: "wat de jeugdarts vertelde". */
const WHAT = set(
  'wat waarover info informatie gegevens verhaal iets dingen dat die diagnose verslag rapport brief',
);
const OTHERS = set('hij zij ze ie moeder vader ouders pleegmoeder pleegvader pleegouders oma opa');
const CLAIMS = set('wat die dat');
const SELF = set('ik wij we');
/** How far before the telling the word for what was told stands. */
const NEAR = 2;
/** How far before it "dat we" may stand: "iets dat we zelf ook weer van de politie gehoord hebben". */
const FAR = 6;

/** Whether somebody else than who writes heard it: "ze hoorde van leerplicht dat hij eruit ligt". */
function heardByOthers(items: readonly Item[], { van }: Gelezen): boolean {
  const before = items[van - 1]?.w ?? '.';
  return OTHERS.has(before) && !CLAIMS.has(items[van - 2]?.w ?? '.');
}

const IT = set('dat dit het');
const TO_US = set('mij me ons');
const BEHIND = set('in tijdens op niet vallen ontvallen al zelf ook');
const OPENED = set('heb hebben heeft had hadden is was komt kwam weet weten staat');

/** "dat heb ik van de wijkagent gehoord", "de behandelaar mailde me dat": the word stands for what was told. */
function standsForIt(items: readonly Item[], i: number): boolean {
  if (!IT.has(items[i]?.w ?? '')) return false;
  const [before, next] = [items[i - 1]?.w ?? '.', items[i + 1]?.w ?? '.'];
  if (isMark(before)) return OPENED.has(next) || TELLS.has(next);
  return (TELLS.has(before) || TO_US.has(before)) && (isMark(next) || TELLS.has(next) || BEHIND.has(next));
}

function spokenOf(items: readonly Item[], { van, tot }: Gelezen): boolean {
  for (let i = Math.max(0, van - FAR); i <= tot; i++) if (standsForIt(items, i)) return true;
  // The last word of "zei dat" only opens what was said.
  for (let i = Math.max(0, van - NEAR); i < tot - 1; i++) {
    const w = items[i]?.w ?? '.';
    if (i < van && isMark(w)) continue;
    if (WHAT.has(w)) return true;
  }
  for (let i = Math.max(0, van - FAR); i < van - 1; i++)
    if (CLAIMS.has(items[i]?.w ?? '.') && SELF.has(items[i + 1]?.w ?? '.')) return true;
  return false;
}

/**
 * Whether that somebody told something is only said in passing: "de ib'er zei dat moeder bezwaar maakt. Mag de behandelaar
 * met mij praten?" Then it is not what would be passed on, and whose it is does not matter.
 */
export function toldInPassing(items: readonly Item[], one: Gelezen): boolean {
  let tells = false;
  for (let i = one.van; i < one.tot && !tells; i++) tells = TELLS.has((items[i] as Item).w);
  if (!tells) return false;
  if (heardByOthers(items, one)) return true;
  if (spokenOf(items, one)) return false;
  return !findPointer(items).some(({ van, tot }) => van >= one.tot || tot <= one.van);
}
