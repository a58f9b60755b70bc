import type { Toestemming } from '../../rules/index.ts';

/** Whether it takes consent, in plain words. */
export const CONSENT: Readonly<Record<Toestemming, string>> = {
  nodig: 'nodig',
  'niet-nodig': 'niet nodig',
  nvt: 'niet aan de orde',
};
