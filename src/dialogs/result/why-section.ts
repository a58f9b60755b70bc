import type { Action } from '../cards/actions.ts';
import { bytes, card, fitting, MAX_CARD_BYTES } from '../cards/card.ts';
import { type Container, container, type Element, heading, small, text } from '../cards/elements.ts';
import type { AdaptiveCard } from '../types.ts';
import { type Part, partElements } from './part.ts';
import type { Statement } from './why.ts';

export const WHY_ID = 'waarom';

const elements = ({ head, text: content, sources }: Statement): Element[] => [
  ...(head ? [heading(head)] : []),
  text(content),
  ...(sources ? [small(sources)] : []),
];

/** The part that folds out under "Waarom", within the bytes left on the card: the answers, then the reasons. */
export function whySection(before: readonly Part[], why: readonly Statement[], budget: number): Container {
  const parts = [before.flatMap(partElements), ...why.map(elements)];
  const { kept, left } = fitting(parts, budget);
  const more = left > 0 ? [small('Er is meer toelichting. Typ **waarom** om alles te lezen.')] : [];
  return container([...kept.flat(), ...more], { id: WHY_ID, isVisible: false, separator: true });
}

/** Room for the container around the reasons and the line that says there is more. */
const WHY_MARGIN = 400;

/** How large a card may be, and what is shown where no card can be. */
interface Limits {
  readonly maxBytes?: number;
  readonly fallback?: string;
}

/** A card with its reasons folded away between what comes first and what comes last, as many as there is room for. */
export function withWhy(
  top: readonly Element[],
  given: readonly Part[],
  why: readonly Statement[],
  after: readonly Element[],
  actions: readonly Action[],
  { maxBytes = MAX_CARD_BYTES, fallback }: Limits = {},
): AdaptiveCard {
  if (given.length === 0 && why.length === 0) return card([...top, ...after], actions, fallback);
  const budget = maxBytes - bytes(card([...top, ...after], actions, fallback)) - WHY_MARGIN;
  return card([...top, whySection(given, why, budget), ...after], actions, fallback);
}
