import { type Element, small } from '../cards/elements.ts';
import type { AdaptiveCard } from '../types.ts';

const MARKUP = /[\\`*_{}[\]<>#|~]/g;

/** A shared card with the name of who chose to put it there. The name is on the card and kept nowhere else. */
export function signedBy(card: AdaptiveCard, naam: string): AdaptiveCard {
  const [head, ...rest] = card.body as readonly Element[];
  return { ...card, body: [head, small(`Gedeeld door ${naam.replace(MARKUP, '')}.`), ...rest] };
}
