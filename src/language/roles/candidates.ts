import { klassen } from '../data/klassen.ts';
import type { Item } from '../patterns/item.ts';
import { hintsIn } from './hints.ts';
import type { Mention } from './mentions.ts';
import { otherHasAll, parentSignals } from './parents.ts';
import { selfFact } from './party-fact.ts';
import type { Zelf } from './self.ts';
import { strangersIn } from './strangers.ts';

/** Somebody in a message who may be the one that shares or the one that receives. */
export interface Kandidaat {
  readonly code: string;
  /**
   * How they stand in the message: named as a party; as parents; the writer, by what they say of themselves without
   * naming a party; a word of somebody's work that may be the writer's; a word of no list that acts as somebody.
   */
  readonly soort: 'partij' | 'ouder' | 'zwak' | 'wenk' | 'onbekend';
  /** The writer, as they say. */
  readonly zelf: boolean;
  readonly van: number;
  readonly tot: number;
  readonly partij: Mention | undefined;
  /** What they are when they share, if something else: a guardian who tells works at an institution. */
  readonly deelt?: string;
}

/** The writer, or who may be: what they say of themselves is said by "ik". */
export const isWriter = ({ zelf, soort }: Kandidaat): boolean => zelf || soort === 'wenk';

/** "vaak moe": tired, and nobody's mother. */
const TIRED = 'moe';
const parentWords: ReadonlySet<string> = new Set(
  `ouders ouder voogd gezagsouders gezaghebbenden ${klassen.moeder} ${klassen.vader}`
    .split(' ')
    .filter((w) => w !== TIRED),
);
const GUARDIAN = 'jeugdbescherming';
/** "moeder en vader" are told as one. */
const TOGETHER = 2;

/** "vader belt. Hij heeft geen gezag": how far behind somebody it may be told that they have no authority. */
const WITHOUT = 9;
const otherParent = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some(({ w, rol }) => !rol && parentWords.has(w));

function parentsIn(items: readonly Item[], zelf: Zelf | undefined): Kandidaat[] {
  const found: Kandidaat[] = [];
  const without = parentSignals(items).filter(({ value }) => value === 'zonder-gezag');
  let last = Number.NEGATIVE_INFINITY;
  items.forEach(({ w, rol }, van) => {
    if (rol || !parentWords.has(w)) return;
    const again = van - last <= TOGETHER;
    last = van;
    if (again) return;
    const zonder = without.some(
      (hit) => hit.van - van <= WITHOUT && van <= hit.tot && !otherParent(items, van, hit.van),
    );
    const code = zonder || otherHasAll(items, van) ? 'ouder-zonder-gezag' : 'ouders';
    const who: Kandidaat = { code, soort: 'ouder', zelf: false, van, tot: van + 1, partij: undefined };
    found.push(w === 'voogd' && zelf?.code !== GUARDIAN ? { ...who, deelt: GUARDIAN } : who);
  });
  return found;
}

/** More people than this are named in no message that can be read; those named first are looked at. */
const MOST = 12;

/** Everybody in a message who may share or receive; the parties first, in order. */
export function candidatesIn(
  items: readonly Item[],
  parties: readonly Mention[],
  zelf: Zelf | undefined,
): Kandidaat[] {
  const found: Kandidaat[] = parties.map((partij) => ({
    code: partij.code,
    soort: 'partij',
    zelf: partij.zelf,
    van: partij.item,
    tot: partij.item + 1,
    partij,
  }));
  const own = selfFact(zelf);
  if (own && !parties.some((party) => party.zelf && party.code === own.code))
    found.push({ ...own, soort: 'zwak', zelf: true, partij: undefined });
  return [...found, ...parentsIn(items, zelf), ...hintsIn(items), ...strangersIn(items)].slice(0, MOST);
}
