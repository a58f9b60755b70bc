import type { Perspectief } from '../../rules/index.ts';
import type { Mention } from './mentions.ts';
import type { Zelf } from './self.ts';

/** A fact about a party, with the items it came from. */
export interface PartijFeit {
  readonly code: string;
  readonly van: number;
  readonly tot: number;
}

/** A party that may be meant: to ask. */
export interface PartijTwijfel {
  readonly feit: 'deler' | 'ontvanger';
  readonly waarden: readonly string[];
  readonly van: number;
  readonly tot: number;
}

export interface Partijen {
  readonly deler?: PartijFeit;
  readonly ontvanger?: PartijFeit;
  readonly perspectief?: Perspectief;
  /** More than one party may be meant. */
  readonly onzeker: readonly PartijTwijfel[];
}

/** The fact that a party named in the message is `code`. */
export const factOf = ({ item }: Mention, code: string): PartijFeit => ({ code, van: item, tot: item + 1 });

/** The fact that the writer is who they say. */
export const selfFact = (zelf: Zelf | undefined): PartijFeit | undefined =>
  zelf && { code: zelf.code, van: zelf.van, tot: zelf.tot };

/** That it is to be asked which of these is meant. */
export const doubt = (
  feit: PartijTwijfel['feit'],
  waarden: readonly string[],
  about: readonly Mention[],
): PartijTwijfel => ({
  feit,
  waarden,
  van: Math.min(...about.map(({ item }) => item)),
  tot: Math.max(...about.map(({ item }) => item)) + 1,
});
