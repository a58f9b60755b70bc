import { klassen } from '../data/klassen.ts';
import type { Item } from '../patterns/item.ts';

const ANDS = new Set(['en', 'of', 'noch', 'plus', 'en/of', '/', '&']);
const passed = new Set(`${klassen.lidw} ${klassen.bez} ${klassen.bijv} ook een n`.split(' '));

/** What stands between two people named in a row, but for an article: a comma, "en", or something else. */
function between(items: readonly Item[], from: number, to: number): 'en' | ',' | undefined {
  let join: 'en' | ',' | undefined;
  for (let i = from + 1; i < to; i++) {
    const { w } = items[i] as Item;
    if (ANDS.has(w)) join = 'en';
    else if (w === ',') join ??= ',';
    else if (!passed.has(w)) return undefined;
  }
  return join;
}

/** With nothing but commas, so many make a row: "hij woont bij oma, school belt" is none. */
const LIST = 3;

/** People named in a row, "tante, opa en de buurman": the row of each, by where they stand. */
export function rowsOf(
  items: readonly Item[],
  at: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, readonly number[]>();
  let [row, and]: [number[], boolean] = [at.slice(0, 1), false];
  const close = (): void => {
    if (and ? row.length > 1 : row.length >= LIST) for (const one of row) rows.set(one, row);
  };
  for (let n = 1; n < at.length; n++) {
    const to = at[n] as number;
    const join = between(items, at[n - 1] as number, to);
    if (join) row.push(to);
    else {
      close();
      [row, and] = [[to], false];
    }
    if (join === 'en') and = true;
  }
  close();
  return rows;
}
