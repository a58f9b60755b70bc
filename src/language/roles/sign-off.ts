import { klassen } from '../data/klassen.ts';
import { ondertekening } from '../data/spreker.ts';
import { modaal } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { SHARERS } from './sharers.ts';

const filler = new Set(ondertekening);
type Stretch = readonly [van: number, tot: number];

/** The stretches between marks: where each begins and ends. */
function stretches(items: readonly Item[]): Stretch[] {
  const found: Stretch[] = [];
  let van = 0;
  for (let i = 0; i <= items.length; i++) {
    if (i < items.length && !isMark((items[i] as Item).w)) continue;
    if (i > van) found.push([van, i]);
    van = i + 1;
  }
  return found;
}

/** "groep", "7", "h5", "3b", "4vwo": what class or level somebody works with. */
const isClass = (items: readonly Item[], i: number): boolean => {
  const [item, before] = [items[i] as Item, items[i - 1]];
  if (/^\d/.test(item.w)) return true;
  return before !== undefined && before.tot === item.van && item.w.length <= 4 && /^\d/.test(before.w);
};

/** "Alleen de ggz", "Ook de huisarts": set apart from others, so no name before it. */
const APART = new Set('alleen ook zelfs vooral juist behalve toen omdat als want maar'.split(' '));

const YOU = new Set(['je', 'u', 'jullie']);

/** The one role in a stretch of nothing but a role and words of greeting. */
function roleAlone(items: readonly Item[], [van, tot]: Stretch): number | undefined {
  let role: number | undefined;
  for (let i = van; i < tot; i++) {
    const { rol, w, hoofdletter, vreemd } = items[i] as Item;
    if (rol?.zwak && role !== undefined) continue;
    if (rol) {
      if (role !== undefined || !SHARERS.has(rol.code)) return undefined;
      role = i;
    } else if (
      APART.has(w) ||
      // "Mag de huisarts, die haar kent, ...": asked, and no name before a role.
      modaal.has(w) ||
      // "de jeugdarts wel" is told of; "dank u wel" is a greeting.
      (w === 'wel' && !YOU.has(items[i - 1]?.w ?? '')) ||
      (!filler.has(w) &&
        !isClass(items, i) &&
        !(hoofdletter && (i === van ? role === undefined : vreemd || role === van)))
    )
      return undefined;
  }
  return role;
}

const determiner = new Set(`${klassen.lidw} ${klassen.bez} een n`.split(' '));
/** "de ggz, waar hij op de wachtlijst staat": told of. */
const RELATIVE = new Set('waar die dat wie wat waarmee waarvan'.split(' '));

const PARENT = new Set(`ouders ${klassen.moeder} ${klassen.vader}`.split(' '));
/** "school, wijkteam en jeugdarts", "de kindercoach, de fysio": one of a row, or more is told of them. */
function inRow(items: readonly Item[], [van, tot]: Stretch): boolean {
  const mark = (i: number) => items[i]?.w ?? '.';
  if (mark(van - 1) === ',' && items[van - 2]?.rol) return true;
  // "de gemeente (leerlingenvervoer)": the same party, told more precisely.
  const before = mark(van - 1) === '(' ? items[van - 2]?.rol?.code : undefined;
  if (before !== undefined && items.slice(van, tot).some(({ rol }) => rol?.code === before)) return true;
  if (mark(tot) !== ',') return false;
  if (RELATIVE.has(mark(tot + 1)) && determiner.has(mark(van))) return true;
  const next = determiner.has(mark(tot + 1)) ? tot + 2 : tot + 1;
  if (!items[next]?.rol && !PARENT.has(mark(next))) return false;
  return van > 0 || next > tot + 1 || mark(next + 1) === 'en' || mark(next + 1) === ',';
}

/** "IB" at the end, "RMC hier." at the start, ", roc." between: a role that stands by itself is the writer's. */
export function signOff(items: readonly Item[]): number | undefined {
  const all = stretches(items);
  const mark = (i: number) => (items[i] as Item | undefined)?.w ?? '.';
  const signs = all.filter((stretch, n) => {
    const [van, tot] = stretch;
    if (roleAlone(items, stretch) === undefined || inRow(items, stretch)) return false;
    // "een mevrouw van de gemeente (toegang) wil weten": told of.
    if (mark(tot) === ')' && mark(van - 1) !== '(') return false;
    if (mark(tot) === '(' && determiner.has(mark(van))) return false;
    if (n === 0 && all.length > 1) return true;
    return all.length > 1 && (isEnd(mark(tot)) || mark(van - 1) === '(' || mark(tot) === ',');
  });
  const chosen = signs.find(([, tot]) => isEnd(mark(tot))) ?? signs[0];
  return chosen && roleAlone(items, chosen);
}
