import type { Stand, StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import { isEnd } from '../text/tokens.ts';
import type { Wie } from './person-words.ts';

/** Words that say where consent stands, and where they are. */
export type Woorden = Hit<StandZin>;

/** What is said of somebody's consent, in items `van` up to `tot`. */
export interface Uitspraak {
  readonly wie: Wie;
  readonly stand: Stand | 'tegenstrijdig';
  readonly van: number;
  readonly tot: number;
  /** Whether only a pronoun says who. */
  readonly verwijst: boolean;
  /** The words themselves, without who it is of. */
  readonly woorden: { readonly van: number; readonly tot: number };
}

/** How far a person may stand from what is said of them. */
export const REACH = 18;

/** Said of somebody who is to be asked, and not by them. */
export const ASKED: ReadonlySet<StandZin['stand']> = new Set(['niet-gevraagd', 'niet-te-vragen']);

export function endsBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isEnd((items[i] as Item).w)) return true;
  return false;
}

const BOTH = 8;
/** "zowel hij als zijn ouders": not when. */
export const bothAnd = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - BOTH), at).some(({ w }) => w === 'zowel');
