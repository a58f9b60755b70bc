import { geenPartij, type RolWoorden, rollen } from '../data/rollen/index.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import { Matcher } from '../patterns/match.ts';

/** A party as the message names it, with the organisation beside it taken in. */
export interface RolGroep {
  readonly code: string;
  readonly vorm: RolWoorden['vorm'];
  readonly zwak: boolean;
  /** "een collega van het wijkteam". */
  readonly collega: boolean;
}

type Woord = RolWoorden | null;
export const rolPatronen = [
  ...rollen.flatMap((rol) => compile<Woord>(rol.woorden, rol)),
  ...compile<Woord>(geenPartij, null),
];
const matcher = new Matcher(rolPatronen);

interface Found {
  readonly rol: RolWoorden;
  readonly van: number;
  readonly tot: number;
}

interface Group extends Found {
  readonly code: string;
}

const BETWEEN = new Set('op bij van voor in binnen vanuit namens uit'.split(' '));
const OURS = new Set(['ons', 'onze', 'mijn']);
const DETERMINER = new Set('de het een n ons onze mijn zijn haar hun t dienst van'.split(' '));
/** Something else is where it comes from: "als consulent van het swv bij de ggz opvragen". */
const SOURCE = new Set(['bij', 'van']);
const HEAR = new Set(
  'horen weten krijgen vernemen ontvangen hebben opvragen navragen informeren checken inzien navraag'.split(
    ' ',
  ),
);
const WANTS = new Set(['wil', 'wilde', 'vraagt', 'vroeg']);
/** Between two parties and not the subject somebody teaches: "smw graag van de huisarts horen". */
const FLOW = new Set(
  'graag even ook nu nog wel niet dus dan snel al weer zelf toch gewoon eens liever eerst alleen iets info niks'.split(
    ' ',
  ),
);
/** At most this many words between somebody and where they work: "docent wiskunde op een". */
const NEAR = 4;

/** Whether only a preposition with its article, or nothing but the subject taught, stands between two parties. */
function linked(items: readonly Item[], head: Found, next: Found): boolean {
  const apart = next.van - head.tot;
  if (apart === 0) return true;
  if (apart > NEAR) return false;
  const between = items.slice(head.tot, next.van).map(({ w }) => w);
  // "de schoolpsycholoog van ons roc": where the writer works, and not who that is.
  if (between.some((w) => OURS.has(w))) return false;
  const first = between.findIndex((w) => BETWEEN.has(w));
  if (first === 1 && FLOW.has(between[0] ?? '')) return false;
  if (first < 0 || first > 1 || !between.slice(first + 1).every((w) => DETERMINER.has(w))) return false;
  // "de houder van het kdv wil weten": one who wants.
  if (WANTS.has(items[next.tot]?.w ?? '')) return true;
  // "mag ik van school horen": that is where it comes from, not where somebody works.
  const after = items.slice(next.tot, next.tot + NEAR);
  if (after.some(({ w }) => SOURCE.has(w))) return true;
  return !((between[first] === 'van' || between[first] === 'bij') && after.some(({ w }) => HEAR.has(w)));
}

const AWAY = new Set('medisch jeugdhulp leerplicht gemeente jeugdbescherming politie'.split(' '));
const follows = ({ volgt }: RolWoorden, code: string) => volgt?.includes(code) || volgt?.includes('*');
const isSchool = (code: string) => code === 'onderwijs' || code === 'mbo';

/** Who is meant by `head` and `next` together; undefined when they are two parties. */
function together(head: Group, next: Found, adjacent: boolean): Pick<Group, 'rol' | 'code'> | undefined {
  const { rol, code } = head;
  const place = next.rol;
  if (rol.vorm === 'overleg' || place.vorm === 'overleg' || place.code === 'derde') return undefined;
  if (place.vorm === 'persoon') {
    // "poh jeugd bij de huisarts"
    if (!adjacent)
      return code === 'jeugdhulp' && place.code === 'medisch' && follows(rol, place.code)
        ? { rol, code }
        : undefined;
    if (place.code === code || (rol.vorm === 'organisatie' && follows(place, code)))
      return { rol: place, code };
    return rol.zwak && isSchool(place.code) ? { rol: place, code } : undefined;
  }
  if (rol.vorm === 'persoon') {
    if (follows(rol, place.code)) return { rol, code: place.code };
    // A psychologist of the samenwerkingsverband is one of the school's own.
    const own = code === 'gedragswetenschapper' && place.code === 'samenwerkingsverband';
    // "mag ik als kinderarts school vertellen": two, unless a word says that one works at the other.
    const atSchool = isSchool(place.code) && !(adjacent && AWAY.has(code));
    return own || place.code === code || atSchool ? { rol, code } : undefined;
  }
  if (!adjacent) return undefined;
  if (place.code === code) return { rol: rol.zwak ? place : rol, code };
  return rol.zwak && !place.zwak && isSchool(place.code) ? { rol: place, code: place.code } : undefined;
}

function combined(items: readonly Item[], found: readonly Found[]): Group[] {
  const groups: Group[] = [];
  for (const next of found) {
    const head = groups.at(-1);
    const joined = head && linked(items, head, next) && together(head, next, head.tot === next.van);
    if (joined) groups[groups.length - 1] = { ...joined, van: head.van, tot: next.tot };
    else groups.push({ ...next, code: next.rol.code });
  }
  return groups;
}

/** The items with the words of each party taken together as one. */
export function groupRoles(items: readonly Item[]): Item[] {
  const found: Found[] = [];
  for (const { value, van, tot } of longest(matcher.find(items)))
    if (value) found.push({ rol: value, van, tot });
  if (found.length === 0) return [...items];
  const groups = combined(items, found);
  const out: Item[] = [];
  let at = 0;
  for (const { rol, van, tot, code } of groups) {
    if (code === '') continue;
    for (; at < van; at++) out.push(items[at] as Item);
    at = tot;
    const parts = items.slice(van, tot);
    const [first, last] = [parts[0] as Item, parts.at(-1) as Item];
    const w = parts.length === 1 ? first.w : parts.map((part) => part.w).join(' ');
    const group = {
      code,
      vorm: rol.vorm,
      zwak: rol.zwak === true && parts.length === 1,
      collega: rol.code === 'eigen-team',
    };
    // In the same order as every other item: objects of one shape are looked up fastest.
    out.push({ w, van: first.van, tot: last.tot, hoofdletter: first.hoofdletter, vreemd: false, rol: group });
  }
  for (; at < items.length; at++) out.push(items[at] as Item);
  return out;
}
