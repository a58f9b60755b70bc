import type { Besluit, Feiten, Persoon } from '../../rules/index.ts';
import { restsOnWeighing } from '../weighing/may-weigh.ts';

/** What an outcome asks to be recorded. */
export const VORMEN = [
  'toestemming',
  'zonder-toestemming',
  'wettelijk',
  'geweigerd',
  'anoniem',
  'niet-gedeeld',
] as const;
/** One of those. */
export type Vorm = (typeof VORMEN)[number];

const REFUSED = ['geweigerd', 'ingetrokken'];

/** Those whose consent counts here and who said no; a no of anybody else decides nothing. */
export const refusers = (
  { van }: Pick<Besluit, 'van'>,
  { toestemmingOuders, toestemmingJeugdige }: Feiten,
): Persoon[] =>
  van.filter((code) =>
    REFUSED.includes(String(code === 'jeugdige' ? toestemmingJeugdige : toestemmingOuders)),
  );

/**
 * Which form goes with an outcome: consent, the six of bijlage 6, a duty or a right, a refusal, or nothing shared.
 */
export function formOf(besluit: Besluit, feiten: Feiten): Vorm {
  const { toestemming, advies, maximaal } = besluit;
  if (advies === 'delen-mag' && restsOnWeighing(feiten)) return 'zonder-toestemming';
  if (toestemming === 'niet-nodig') return maximaal === 'niet-herleidbaar' ? 'anoniem' : 'wettelijk';
  if (toestemming === 'nodig' && advies === 'delen-mag') return 'toestemming';
  if (toestemming === 'nodig' && refusers(besluit, feiten).length > 0) return 'geweigerd';
  return advies === 'bespreek-anoniem' ? 'anoniem' : 'niet-gedeeld';
}
