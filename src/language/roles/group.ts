import { geenPartij, type RolWoorden, rollen } from '../data/rollen/index.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { longest } from '../patterns/longest.ts';
import { Matcher } from '../patterns/match.ts';
import { wordOf } from '../patterns/word.ts';
import { isTheWriter, worksWithUs } from './own-tail.ts';
import { asOneParty, type Group, linked } from './works-at.ts';

/** A party as the message names it, with the organisation beside it taken in. */
export interface RolGroep {
  readonly code: string;
  readonly vorm: RolWoorden['vorm'];
  readonly zwak: boolean;
  /** "een collega van het wijkteam", "de assistente van ons team". */
  readonly collega: boolean;
}

type Woord = RolWoorden | null;
export const rolPatronen = [
  ...rollen.flatMap((rol) => compile<Woord>(rol.woorden, rol)),
  ...compile<Woord>(geenPartij, null),
];
const matcher = new Matcher(rolPatronen);

function combined(items: readonly Item[], found: readonly Group[]): Group[] {
  const groups: Group[] = [];
  for (const next of found) {
    const head = groups.at(-1);
    const joined = head && linked(items, head, next) && asOneParty(items, head, next);
    // The bracket behind it too.
    const tot = joined && items[head.tot]?.w === '(' ? next.tot + 1 : next.tot;
    if (joined) groups[groups.length - 1] = { rol: joined.rol, code: joined.code, van: head.van, tot };
    else groups.push(next);
  }
  return groups;
}

const COLLEAGUE = 'eigen-team';
const PEDAGOGUE = 'gedragswetenschapper';

/** The words of a party as one item. */
function asOne(items: readonly Item[], { rol, code, van, tot }: Group): Item {
  const [first, last] = [items[van] as Item, items[tot - 1] as Item];
  const alone = tot - van === 1;
  const whole = alone
    ? first.w
    : items
        .slice(van, tot)
        .map(({ w }) => w)
        .join(' ');
  const woord = alone ? first.woord : wordOf(whole);
  const group = {
    code,
    vorm: rol.vorm,
    zwak: rol.zwak === true && alone,
    // A school's own psychologist is told of as that.
    collega:
      rol.code === COLLEAGUE ||
      code === COLLEAGUE ||
      (rol.vorm === 'persoon' && code !== PEDAGOGUE && worksWithUs(items, tot)),
  };
  // In the same order as every other item: objects of one shape are looked up fastest.
  return {
    w: woord.w,
    woord,
    van: first.van,
    tot: last.tot,
    hoofdletter: first.hoofdletter,
    vreemd: false,
    rol: group,
  };
}

/** No party by themselves: "de vertrouwenspersoon van onze school", "de muziekdocent op onze school" are colleagues. */
const OF_NO_PARTY = new Set(['', 'derde']);
/** A cousin or somebody in our school is none. */
const STAFF =
  /(docente?|leraar|lerares|juf|meester|begeleid(er|ster)|coach|kracht|medewerk(er|ster)|coordinator|functionaris|persoon|stagiaire?|adviseur|assistente?|manager|ondersteuner)s?$/;
function withUs(items: readonly Item[], group: Group): Group {
  if (!OF_NO_PARTY.has(group.code) || group.rol.vorm !== 'persoon') return group;
  if (!STAFF.test(items[group.tot - 1]?.w ?? '')) return group;
  return worksWithUs(items, group.tot) && !isTheWriter(items, group.van)
    ? { ...group, code: COLLEAGUE }
    : group;
}
/** The items with the words of each party taken together as one. */
export function groupRoles(items: readonly Item[]): readonly Item[] {
  const found: Group[] = [];
  for (const { value, van, tot } of longest(matcher.find(items)))
    if (value) found.push({ rol: value, code: value.code, van, tot });
  if (found.length === 0) return items;
  const out: Item[] = [];
  let at = 0;
  for (const named of combined(items, found)) {
    const group = withUs(items, named);
    if (group.code === '') continue;
    for (; at < group.van; at++) out.push(items[at] as Item);
    out.push(asOne(items, group));
    at = group.tot;
  }
  for (; at < items.length; at++) out.push(items[at] as Item);
  return out;
}
