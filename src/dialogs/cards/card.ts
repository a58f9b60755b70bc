import type { AdaptiveCard } from '../types.ts';
import type { Action } from './actions.ts';
import type { Element } from './elements.ts';

/** Teams drops messages of about 28 KB; this leaves room for the envelope and for the facts of an organisation. */
export const MAX_CARD_BYTES = 22_500;

/** The size of something as it goes over the line. */
export const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

// For a client that cannot show cards of this version.
const FALLBACK = 'Deze kaart kan hier niet worden getoond. Typ ‘typ’ om de vragen als tekst te krijgen.';

/** A card of one column; `fallback` is what stands there where cards cannot be shown. */
export const card = (
  body: readonly Element[],
  actions: readonly Action[],
  fallback = FALLBACK,
): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: 'nl',
  fallbackText: fallback,
  body,
  actions,
});

/** As many items as fit in the bytes given, and how many were left out. */
export function fitting<T>(items: readonly T[], budget: number): { kept: T[]; left: number } {
  const kept: T[] = [];
  let used = 0;
  for (const item of items) {
    used += bytes(item) + 1;
    if (used > budget) break;
    kept.push(item);
  }
  return { kept, left: items.length - kept.length };
}
