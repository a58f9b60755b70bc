import { fitting } from '../cards/card.ts';
import { type Container, container, type Element, heading, small, text } from '../cards/elements.ts';
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
