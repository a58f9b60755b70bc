import { bullets, type Element, heading, numbered, small, text } from '../cards/elements.ts';

/** A part of what a result says: a head, and lines as running text, steps, a list or small print. */
export interface Part {
  readonly head?: string;
  readonly kind: 'text' | 'numbered' | 'bullets' | 'small';
  readonly lines: readonly string[];
}

/** A part as it stands on a card. */
export const partElements = ({ head, kind, lines }: Part): Element[] => {
  const shown = {
    text: () => lines.map(text),
    small: () => lines.map(small),
    numbered: () => [numbered(lines)],
    bullets: () => [bullets(lines)],
  };
  return [...(head ? [heading(head)] : []), ...shown[kind]()];
};
