import { ondertekening, spreker, sprekerZwak } from '../data/spreker.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd, isMark } from '../text/tokens.ts';

export const sprekerPatronen = compile<string>(spreker, 'zelf');
export const sprekerZwakPatronen = Object.entries(sprekerZwak).flatMap(([code, phrases]) =>
  compile(phrases, code),
);
const strong = finder(sprekerPatronen);
const weak = finder(sprekerZwakPatronen);
const filler = new Set(ondertekening);

/** Who can be the one that shares: the codes of `deler`. */
export const SHARERS: ReadonlySet<string> = new Set(
  'jeugdhulp medisch gedragswetenschapper onderwijs mbo samenwerkingsverband leerplicht gemeente kinderopvang jeugdbescherming'.split(
    ' ',
  ),
);

/** Who is writing: the role, and the items that say so. */
export interface Zelf {
  readonly code: string;
  /** The items of these roles are the writer, not another party. */
  readonly items: ReadonlySet<number>;
  readonly van: number;
  readonly tot: number;
}

/** The stretches between marks: where each begins and ends. */
function stretches(items: readonly Item[]): [van: number, tot: number][] {
  const found: [number, number][] = [];
  let van = 0;
  for (let i = 0; i <= items.length; i++) {
    if (i < items.length && !isMark((items[i] as Item).w)) continue;
    if (i > van) found.push([van, i]);
    van = i + 1;
  }
  return found;
}

/** The one role in a stretch of nothing but a role and words of greeting. */
function roleAlone(items: readonly Item[], van: number, tot: number): number | undefined {
  let role: number | undefined;
  for (let i = van; i < tot; i++) {
    const { rol, w, hoofdletter } = items[i] as Item;
    if (rol?.zwak && role !== undefined) continue;
    if (rol) {
      if (role !== undefined || !SHARERS.has(rol.code)) return undefined;
      role = i;
    } else if (!filler.has(w) && !/^\d/.test(w) && !(hoofdletter && role === undefined && i === van))
      return undefined;
  }
  return role;
}

/** "IB" at the end, "RMC hier." at the start, ", roc." between: a role that stands by itself is the writer's. */
function signOff(items: readonly Item[]): number | undefined {
  const all = stretches(items);
  const mark = (i: number) => (items[i] as Item | undefined)?.w ?? '.';
  const signs = all.filter(([van, tot], n) => {
    if (roleAlone(items, van, tot) === undefined) return false;
    const [before, after] = [all[n - 1], all[n + 1]];
    if (before && mark(van - 1) === ',' && (items[van - 2] as Item).rol) return false;
    if (after && mark(tot) === ',' && (items[after[0]] as Item).rol) return false;
    return (
      (before === undefined && after !== undefined) ||
      ((isEnd(mark(tot)) || mark(van - 1) === '(' || mark(tot) === ',') && all.length > 1)
    );
  });
  const chosen = signs.find(([, tot]) => isEnd(mark(tot))) ?? signs[0];
  return chosen && roleAlone(items, ...chosen);
}

const ASKS = new Set('vraagt belt mailt zegt vindt weigert komt wil vroeg belde moet meldt'.split(' '));
const WRITER = new Set(['ik', 'wij', 'we']);

const HEAR = new Set(
  'horen weten krijgen opvragen vernemen navragen ontvangen informatie info gegevens'.split(' '),
);

/** "mogen wij van de school horen": not "wij van de school". */
const heardFrom = (items: readonly Item[], van: number, tot: number): boolean =>
  WRITER.has(items[van]?.w ?? '') &&
  items[van + 1]?.w === 'van' &&
  items.slice(tot, tot + 4).some(({ w }) => HEAR.has(w));

/** "als leerplicht belt": when, and not who. */
const supposed = (items: readonly Item[], van: number, tot: number): boolean =>
  heardFrom(items, van, tot) ||
  (items[van]?.w === 'als' && ASKS.has(items[tot]?.w ?? '') && !WRITER.has(items[tot + 1]?.w ?? ''));

/** Which party the writer is, as far as the message says. */
export function findSelf(items: readonly Item[]): Zelf | undefined {
  if (items.length === 0) return undefined;
  const found: { code: string; item: number; van: number; tot: number; size: number }[] = [];
  const add = (item: number, van: number, tot: number) => {
    const rol = (items[item] as Item).rol;
    if (rol && SHARERS.has(rol.code))
      found.push({ code: rol.code, item, van, tot, size: rol.vorm === 'persoon' ? 1 : 0 });
  };
  for (const { rol, van, tot } of strong(items))
    if (rol !== undefined && !supposed(items, van, tot)) add(rol, van, tot);
  const signed = signOff(items);
  if (signed !== undefined) add(signed, signed, signed + 1);
  const own = new Set(found.map(({ item }) => item));
  // A person says more than the place: "orthopedagoog" before "onze school".
  const best = found.find(({ size }) => size === 1) ?? found[0];
  if (best) return { code: best.code, items: own, van: best.van, tot: best.tot };
  const theirs = weak(items)[0];
  return theirs && { code: theirs.value, items: own, van: theirs.van, tot: theirs.tot };
}
