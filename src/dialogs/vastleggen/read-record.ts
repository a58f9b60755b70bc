import { z } from 'zod/v4';
import {
  type Besluit,
  type Feiten,
  leesFeitenRuim,
  PERSPECTIEVEN,
  type Perspectief,
} from '../../rules/index.ts';
import { VORMEN, type Vorm } from './form-kind.ts';
import type { Vastlegging } from './vastlegging.ts';

const BesluitSchema = z.object({
  toestemming: z.enum(['nodig', 'niet-nodig', 'nvt']),
  van: z.array(
    z.enum(['ouders-met-gezag', 'beide-ouders', 'voogd', 'jeugdige', 'wettelijk-vertegenwoordiger']),
  ),
  advies: z.enum([
    'delen-mag',
    'delen-moet',
    'vraag-toestemming',
    'weeg-af',
    'niet-delen',
    'bespreek-anoniem',
    'eerst-anders',
    'voorleggen',
  ]),
  maximaal: z.enum([
    'niet-herleidbaar',
    'dat-informatie',
    'signaal',
    'verzuimgegevens',
    'algemene-bewoordingen',
    'procesinformatie',
    'feiten-en-vermoedens-gescheiden',
    'noodzakelijk',
    'niets',
  ]),
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
