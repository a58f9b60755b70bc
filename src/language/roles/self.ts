import { ondertekening, spreker, sprekerZwak } from '../data/spreker.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { Matcher } from '../patterns/match.ts';
import { isEnd, isMark } from '../text/tokens.ts';

export const sprekerPatronen = compile<string>(spreker, 'zelf');
export const sprekerZwakPatronen = Object.entries(sprekerZwak).flatMap(([code, phrases]) =>
  compile(phrases, code),
);
const strong = new Matcher(sprekerPatronen);
const weak = new Matcher(sprekerZwakPatronen);
const filler = new Set(ondertekening);

/** Who is writing: the role, and the items that say so. */
export interface Zelf {
  readonly code: string;
  /** The items of these roles are the writer, not another party. */
  readonly items: ReadonlySet<number>;
  readonly van: number;
  readonly tot: number;
}

/** A stretch of nothing but a role and words of greeting, at the very end or the very start. */
function signOff(items: readonly Item[]): number | undefined {
  let last = items.length - 1;
  while (last >= 0 && isEnd((items[last] as Item).w)) last--;
  return alone(items, last, -1) ?? alone(items, 0, 1);
}

function alone(items: readonly Item[], start: number, step: 1 | -1): number | undefined {
  let role: number | undefined;
  for (let i = start; i >= 0 && i < items.length; i += step) {
    const item = items[i] as Item;
    if (item.rol && item.rol.vorm !== 'overleg' && item.rol.code !== 'derde') {
      if (role !== undefined) return undefined;
      role = i;
    } else if (isMark(item.w)) {
      if (role !== undefined) return bounded(items, i, step) ? role : undefined;
    } else if (!filler.has(item.w) && !/^\d/.test(item.w) && !(item.hoofdletter && step < 0)) {
      return undefined;
    }
  }
  // The whole message is a role and nothing else: that says who somebody is as little as whom they mean.
  return undefined;
}

/** A role set apart at the start must be followed by a comma, full stop or colon that ends the address. */
const bounded = (items: readonly Item[], i: number, step: number): boolean =>
  step < 0 || (items[i] as Item).w !== '?' || i < 0;

/** Which party the writer is, as far as the message says. */
export function findSelf(items: readonly Item[]): Zelf | undefined {
  const found: { code: string; item: number; van: number; tot: number; size: number }[] = [];
  const add = (item: number, van: number, tot: number) => {
    const rol = (items[item] as Item).rol;
    if (rol && rol.vorm !== 'overleg' && rol.code !== 'derde' && rol.code !== 'eigen-team')
      found.push({ code: rol.code, item, van, tot, size: rol.vorm === 'persoon' ? 1 : 0 });
  };
  for (const { rol, van, tot } of strong.find(items)) if (rol !== undefined) add(rol, van, tot);
  const signed = signOff(items);
  if (signed !== undefined) add(signed, signed, signed + 1);
  const own = new Set(found.map(({ item }) => item));
  // A person says more than the place: "orthopedagoog" before "onze school".
  const best = found.find(({ size }) => size === 1) ?? found[0];
  if (best) return { code: best.code, items: own, van: best.van, tot: best.tot };
  const theirs = weak.find(items)[0];
  return theirs && { code: theirs.value, items: own, van: theirs.van, tot: theirs.tot };
}
