import { spreker } from '../data/spreker.ts';
import { sprekerZwak } from '../data/spreker-zwak.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { isSchool } from './as-receiver.ts';
import { ofStudents } from './of-students.ts';
import { SHARERS } from './sharers.ts';
import { signOff } from './sign-off.ts';
import { decides, workplaceBefore } from './works-there.ts';

export const sprekerPatronen = compile<string>(spreker, 'zelf');
export const sprekerZwakPatronen = Object.entries(sprekerZwak).flatMap(([code, phrases]) =>
  compile(phrases, code),
);
const strong = finder(sprekerPatronen);
const weak = finder(sprekerZwakPatronen);

/** Who is writing: the role, and the items that say so. */
export interface Zelf {
  readonly code: string;
  /** The items of these roles are the writer, not another party. */
  readonly items: ReadonlySet<number>;
  readonly van: number;
  readonly tot: number;
}

const ASKS = new Set('vraagt belt mailt zegt vindt weigert komt wil vroeg belde moet meldt'.split(' '));
const OURS = new Set(['mijn', 'mn', 'onze', 'ons']);
const WRITER = new Set(['ik', 'wij', 'we']);

const HEAR = new Set(
  'horen weten krijgen opvragen vernemen navragen ontvangen informatie info gegevens'.split(' '),
);

/** "mogen wij van de school horen": not "wij van de school". */
const heardFrom = (items: readonly Item[], van: number, tot: number): boolean =>
  WRITER.has(items[van]?.w ?? '') &&
  items[van + 1]?.w === 'van' &&
  // "wij van de bso horen": they are, when nothing comes before it and the verb is right behind.
  !((van === 0 || isEnd(items[van - 1]?.w ?? '.')) && HEAR.has(items[tot]?.w ?? '')) &&
  items.slice(tot, tot + 4).some(({ w }) => HEAR.has(w));

const YOU = new Set(['u', 'jij', 'je', 'jullie']);
const TO_US = new Set(['ons', 'mij', 'me']);
/** "zou u als GI ons laten weten": whom they speak to. */
const spokenTo = (items: readonly Item[], van: number, tot: number): boolean =>
  TO_US.has(items[tot]?.w ?? '') && items.slice(van, tot).some(({ w }) => YOU.has(w));

const THEIRS = new Set('haar zijn zn hun alle andere'.split(' '));

/** "als leerplicht belt": when, and not who. */
const supposed = (items: readonly Item[], van: number, tot: number): boolean =>
  heardFrom(items, van, tot) ||
  spokenTo(items, van, tot) ||
  // "haar docenten hier": of somebody else.
  (items[tot - 1]?.w === 'hier' && THEIRS.has(items[van - 1]?.w ?? '')) ||
  (items[van]?.w === 'als' && ASKS.has(items[tot]?.w ?? '') && !WRITER.has(items[tot + 1]?.w ?? ''));

/** "mijn collega in het wijkteam", "mijn bso-collega's": the writer works there too. */
function besideColleague(items: readonly Item[], own: ReadonlySet<number>): Zelf | undefined {
  const at = items.findIndex(
    ({ rol, w }, i) =>
      rol?.collega === true &&
      SHARERS.has(rol.code) &&
      (OURS.has(items[i - 1]?.w ?? '') ||
        OURS.has(w.slice(0, w.indexOf(' '))) ||
        // "Collega-leerplichtambtenaar neemt waar"
        (w.startsWith('collega ') && isMark(items[i - 1]?.w ?? '.'))) &&
      !w.includes(' van '),
  );
  const rol = items[at]?.rol;
  return rol && { code: rol.code, items: own, van: at, tot: at + 1 };
}

/** They ask and are told, and share nothing here: "wijkagent hier", "ik ben raadsonderzoeker". */
const HEARS_ONLY = new Set('politie raad veilig-thuis'.split(' '));
/** "de wijkagent hier": told of. */
const NAMED = new Set('de het een onze ons zijn haar hun die deze'.split(' '));

const SWV = 'samenwerkingsverband';
const LENT = /^(begeleid(st)?er|bpo|consulent|ambulant)/;
const EMPLOYS = new Set(['werk', 'werkzaam', 'dienst']);
/** "in dienst van het swv als begeleider passend onderwijs": by whom they are paid said first, or in another sentence. */
const lentBy = (
  items: readonly Item[],
  found: readonly { code: string; van: number; tot: number }[],
  at: number,
): boolean =>
  LENT.test(items[at]?.w ?? '') &&
  found.some(({ code, van, tot }) => code === SWV && items.slice(van, tot).some(({ w }) => EMPLOYS.has(w)));

/** "Ik werk daar als groepsleider": what the place named before makes of somebody. */
function instead(items: readonly Item[], code: string): string | undefined {
  const there = workplaceBefore(items, false);
  const place = there === undefined ? undefined : items[there]?.rol?.code;
  return place !== undefined && decides(place, code) ? place : undefined;
}

/** Which party the writer is, as far as the message says. */
export function findSelf(items: readonly Item[]): Zelf | undefined {
  if (items.length === 0) return undefined;
  let outside: Zelf | undefined;
  const found: { code: string; item: number; van: number; tot: number; size: number }[] = [];
  const add = (item: number, van: number, tot: number) => {
    const rol = (items[item] as Item).rol;
    if (!rol) return;
    if (SHARERS.has(rol.code))
      found.push({ code: rol.code, item, van, tot, size: rol.vorm === 'persoon' ? 1 : 0 });
    else if (HEARS_ONLY.has(rol.code) && !NAMED.has(items[item - 1]?.w ?? ''))
      outside ??= { code: rol.code, items: new Set([item]), van, tot };
  };
  for (const { rol, van, tot } of strong(items))
    if (rol !== undefined && !supposed(items, van, tot)) add(rol, van, tot);
  const signed = signOff(items);
  // "haar hulpverlener (ggz) belt mij als ib'er": who writes has said so.
  const aside = signed !== undefined && items[signed - 1]?.w === '(' && found.some(({ size }) => size === 1);
  if (signed !== undefined && !aside) add(signed, signed, signed + 1);
  // A person says more than the place: "orthopedagoog" before "onze school".
  const best = found.find(({ size }) => size === 1) ?? found[0];
  // "ons swv", told by a teacher: the one their school belongs to.
  const elsewhere = (code: string): boolean => code === SWV && best?.size === 1 && isSchool(best.code);
  const own = new Set(found.flatMap(({ item, code }) => (elsewhere(code) ? [] : [item])));
  if (best) {
    // "mentor", and further on "roc": somebody of a college.
    const college =
      best.code === 'onderwijs' &&
      (found.some((one) => one.code === 'mbo') || (best.size === 1 && ofStudents(items)));
    const code = college
      ? 'mbo'
      : lentBy(items, found, best.item)
        ? SWV
        : (instead(items, best.code) ?? best.code);
    return { code, items: own, van: best.van, tot: best.tot };
  }
  if (outside) return outside;
  const there = workplaceBefore(items, true);
  const place = there === undefined ? undefined : items[there]?.rol?.code;
  if (there !== undefined && place && SHARERS.has(place))
    return { code: place, items: new Set([there]), van: there, tot: there + 1 };
  const theirs = weak(items)[0];
  return theirs
    ? { code: theirs.value, items: own, van: theirs.van, tot: theirs.tot }
    : besideColleague(items, own);
}
