import { z } from 'zod/v4';
import {
  type Besluit,
  type Feiten,
  leesFeitenRuim,
  PERSPECTIEVEN,
  type Perspectief,
} from '../../rules/index.ts';
import { toSharer } from '../wording/antwoord.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { PERSONS } from '../wording/personen.ts';
import { CONSENT } from '../wording/toestemming.ts';
import { VORMEN, type Vorm } from './form-kind.ts';
import type { Vastlegging } from './vastlegging.ts';

/** The codes there are words for today: all of the contract, or this would not compile. */
const codes = <C extends string>(words: Readonly<Record<C, unknown>>) =>
  z.enum(Object.keys(words) as [C, ...C[]]);

const BesluitSchema = z.object({
  toestemming: codes(CONSENT),
  van: z.array(z.union([codes(PERSONS), z.literal('jeugdige')])),
  advies: codes(toSharer),
  maximaal: codes(MAXIMUM),
  regels: z.array(z.string()),
  bronnen: z.array(z.string()),
});

/** A record of a check in the words of today. Undefined answer: it was given in words that no longer exist. */
export interface Gelezen {
  readonly feiten: Feiten;
  /** Facts that today's rules do not know. */
  readonly weggelaten: readonly string[];
  readonly besluit?: Besluit;
  readonly vorm?: Vorm;
  readonly perspectief: Perspectief;
}

/** Reads back what was kept; `undefined` for a record that is not of a check. */
export function readRecord({ soort, feiten, besluit, formulier }: Vastlegging): Gelezen | undefined {
  if (soort !== 'check') return undefined;
  const read = BesluitSchema.safeParse(besluit);
  const vorm = VORMEN.find((one) => one === formulier.vorm);
  return {
    ...leesFeitenRuim(feiten),
    perspectief: PERSPECTIEVEN.find((one) => one === formulier.perspectief) ?? 'deler',
    ...(read.success ? { besluit: read.data } : {}),
    ...(vorm ? { vorm } : {}),
  };
}
