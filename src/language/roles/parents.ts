import { enigGezag } from '../data/enig-gezag.ts';
import { klassen } from '../data/klassen.ts';
import { ouderKrijgt, ouderVraagt, zonderGezag } from '../data/ouders-ontvangen.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import { finder } from '../patterns/shared.ts';
import { type Partijen, selfFact } from './party-fact.ts';
import type { Zelf } from './self.ts';
import { SHARERS } from './sharers.ts';

type Signal = 'vraagt' | 'krijgt' | 'zonder-gezag' | 'enig moeder' | 'enig vader';
export const ouderPatronen = [
  ...compile<Signal>(ouderVraagt, 'vraagt'),
  ...compile<Signal>(ouderKrijgt, 'krijgt'),
  ...compile<Signal>(zonderGezag, 'zonder-gezag'),
  ...compile<Signal>(enigGezag.moeder, 'enig moeder'),
  ...compile<Signal>(enigGezag.vader, 'enig vader'),
];
const find = finder(ouderPatronen);
/** Where the message speaks of parents who ask to know, who are told, or who have no authority. */
export const parentSignals = find;

const others = new Map<string, Signal>([
  ...(klassen.moeder?.split(' ').map((w) => [w, 'enig vader'] as const) ?? []),
  ...(klassen.vader?.split(' ').map((w) => [w, 'enig moeder'] as const) ?? []),
]);
/** "alleen moeder heeft gezag": then this is the father. */
export function otherHasAll(items: readonly Item[], at: number): boolean {
  const signal = others.get(items[at]?.w ?? '');
  return signal !== undefined && find(items).some(({ value }) => value === signal);
}

/** How far from the parent it may be told that they have no authority. */
const NEAR = 14;

/** A parent who asks to know, or to whom the writer wants to tell something. */
export interface Ouder {
  readonly van: number;
  readonly tot: number;
  readonly zonderGezag: boolean;
  /** The party the parent asks: "moeder belt de bso". */
  readonly gevraagd: number | undefined;
}

/** "de advocaat van moeder": not the parent. */
const ofAnother = (items: readonly Item[], { van }: Hit<Signal>): boolean =>
  items[van - 1]?.w === 'van' && items[van - 2]?.rol !== undefined;

/** The parent who would receive, as far as the message says. */
export function parentIn(items: readonly Item[]): Ouder | undefined {
  const hits = find(items).filter((hit) => !ofAnother(items, hit));
  const hit = hits.find(({ value }) => value === 'krijgt') ?? hits.find(({ value }) => value === 'vraagt');
  if (!hit) return undefined;
  const zonder = hits.find(({ value }) => value === 'zonder-gezag');
  const near = zonder !== undefined && zonder.van <= hit.tot && hit.van <= zonder.tot + NEAR;
  const who = items.findIndex(({ w }, i) => i >= hit.van && i < hit.tot && others.has(w));
  return {
    van: hit.van,
    tot: hit.tot,
    zonderGezag: near || otherHasAll(items, who),
    gevraagd: hit.value === 'vraagt' ? hit.rol : undefined,
  };
}

/** What it says of the parties that a parent would receive. */
export function toParent(
  ouder: Ouder,
  items: readonly Item[],
  zelf: Zelf | undefined,
  bystander: boolean,
): Partijen {
  const asked = ouder.gevraagd === undefined ? undefined : items[ouder.gevraagd]?.rol?.code;
  const deler =
    selfFact(zelf) ??
    (asked && ouder.gevraagd !== undefined && SHARERS.has(asked)
      ? { code: asked, van: ouder.gevraagd, tot: ouder.gevraagd + 1 }
      : undefined);
  const code = ouder.zonderGezag ? 'ouder-zonder-gezag' : 'ouders';
  return {
    ...(deler ? { deler } : {}),
    ontvanger: { code, van: ouder.van, tot: ouder.tot },
    perspectief: bystander ? 'ander' : 'deler',
    onzeker: [],
  };
}
