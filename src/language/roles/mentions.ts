import { klassen } from '../data/klassen.ts';
import { terzijde } from '../data/terzijde.ts';
import { handelt } from '../data/wenken.ts';
import { geeft, voorzetsels } from '../data/werkwoorden.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { levelOfWriter } from './levels.ts';
import { namesSchool } from './of-students.ts';
import { partyCode } from './party-code.ts';
import { rowsOf } from './rows.ts';
import type { Zelf } from './self.ts';

export const terzijdePatronen = compile(terzijde, true);
const asides = finder(terzijdePatronen);

/** A party named in a sentence, with the preposition before it. */
export interface Mention {
  readonly code: string;
  readonly persoon: boolean;
  readonly overleg: boolean;
  readonly item: number;
  readonly prep: string | undefined;
  /** The writer. */
  readonly zelf: boolean;
  /** "het vmbo": named by its level. */
  readonly niveau: boolean;
  /** "een collega van het wijkteam". */
  readonly collega: boolean;
  /** Told of, and no part of the sharing as far as this says. */
  readonly terzijde: boolean;
  /** How many are named in one row with them. */
  readonly rij: number;
}

const passed = new Set(
  `${klassen.lidw} ${klassen.bez} ${klassen.bijv} nieuwe vaste betrokken andere ander onze hele heel beide alle n zo zon ook eventueel evt volledige`.split(
    ' ',
  ),
);
const LOOK_BACK = 4;

/** The preposition that governs the party at `at`; "en" takes over what stood before. */
function prepositionOf(items: readonly Item[], at: number): { prep: string | undefined; bepaald: boolean } {
  let bepaald = false;
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
    const { w } = items[i] as Item;
    if (voorzetsels.has(w)) return { prep: w, bepaald };
    if (!passed.has(w)) return { prep: undefined, bepaald };
    bepaald = true;
  }
  return { prep: undefined, bepaald };
}

const asks = new Set(handelt.vraagt.split(' '));
/** "vmbo belt", "mbo wil weten": a level that does what only a school can do. */
const acts = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]?.w ?? '';
  return asks.has(next) || geeft.has(next) || next === 'neemt' || next === 'krijgt';
};

const PEDAGOGUE = 'gedragswetenschapper';

/** A message that names parties more often than this is no question about a child. */
const MOST = 40;

/** The parties of a message, in order; those in `skip` belong to something else. */
export function mentionsIn(
  items: readonly Item[],
  zelf: Zelf | undefined,
  skip: ReadonlySet<number>,
): Mention[] {
  const found: Mention[] = [];
  const level = levelOfWriter(items, zelf);
  const college = zelf?.code === 'mbo' && !namesSchool(items);
  const rows = rowsOf(
    items,
    items.flatMap(({ rol }, i) => (rol ? [i] : [])),
  );
  // Who is told of in a row is told of together.
  const aside = new Set(
    asides(items).flatMap(({ rol }) => (rol === undefined ? [] : (rows.get(rol) ?? [rol]))),
  );
  items.forEach(({ rol }, item) => {
    const own = zelf?.items.has(item) === true;
    if (!rol || (skip.has(item) && !own) || found.length >= MOST) return;
    const { prep, bepaald } = prepositionOf(items, item);
    if (rol.zwak && !own && !bepaald && !acts(items, item)) return;
    found.push({
      // "ik werk bij het swv als orthopedagoog": what they are says more than where.
      code:
        own && zelf.code === PEDAGOGUE
          ? PEDAGOGUE
          : partyCode(items, item, rol, found, college, own ? undefined : level),
      persoon: rol.vorm === 'persoon',
      overleg: rol.vorm === 'overleg',
      item,
      prep,
      zelf: own,
      niveau: rol.zwak,
      collega: rol.collega,
      terzijde: !own && aside.has(item),
      rij: rows.get(item)?.length ?? 1,
    });
  });
  return found;
}
