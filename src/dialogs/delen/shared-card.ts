import type { Feiten } from '../../rules/index.ts';
import { type Action, button, primary, toggle } from '../cards/actions.ts';
import { MAX_CARD_BYTES } from '../cards/card.ts';
import { type Element, text, title } from '../cards/elements.ts';
import { partElements } from '../result/part.ts';
import { resultView } from '../result/view.ts';
import { WHY_ID, withWhy } from '../result/why-section.ts';
import type { AdaptiveCard } from '../types.ts';
import { codeOf, reference, withoutCard } from './code.ts';
import { onlooker } from './onlooker.ts';

/** What goes with a shared result beside the facts. */
export interface Around {
  readonly publicUrl?: string | undefined;
  /** Lines above the answer, as what changed since. */
  readonly notices?: readonly string[];
  /** The size the card must stay under; several cards in one answer each get less room. */
  readonly maxBytes?: number;
}

/**
 * A result for everybody to see: the answer, what to do, the reasons with their sources, the code and the link. Nothing
 * typed, no notes, nor who asked. Each button answers only whoever taps it.
 */
export function sharedCard(feiten: Feiten, around: Around = {}): AdaptiveCard {
  const view = resultView(onlooker(feiten));
  const code = codeOf(feiten);
  const top: Element[] = [
    title(view.headline),
    ...(around.notices ?? []).map(text),
    ...view.parts.flatMap(partElements),
  ];
  const foot = [reference(code, around.publicUrl), ...partElements(view.footer)];
  // Where the answer hangs on something, what is known is part of it and stays unfolded.
  const [shown, folded] = view.besluit ? [[], view.given] : [view.given, []];
  const buttons = actions(feiten, folded.length + view.why.length > 0);
  return withWhy([...top, ...shown.flatMap(partElements)], folded, view.why, foot, buttons, {
    maxBytes: around.maxBytes ?? MAX_CARD_BYTES,
    fallback: withoutCard(view.headline, code, around.publicUrl),
  });
}

function actions(feiten: Feiten, why: boolean): Action[] {
  const state = onlooker(feiten);
  return [
    ...(why ? [toggle('Waarom', WHY_ID)] : []),
    primary(button('Mijn eigen check', 'eigen-check', state)),
    button('Wijzig voor mij', 'wijzig', state),
    button('Direct gevaar', 'gevaar', state),
  ];
}
