import type { Feiten } from '../../rules/index.ts';
import { type Action, button, primary, toggle } from '../cards/actions.ts';
import { bytes, card, MAX_CARD_BYTES } from '../cards/card.ts';
import { type Element, small, text, title } from '../cards/elements.ts';
import { partElements } from '../result/part.ts';
import { resultView } from '../result/view.ts';
import { WHY_ID, whySection } from '../result/why-section.ts';
import type { AdaptiveCard } from '../types.ts';
import { codeOf, linkOf } from './code.ts';
import { onlooker } from './onlooker.ts';

/** Room for the container around the reasons and the line that says there is more. */
const WHY_MARGIN = 400;

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
  const top: Element[] = [
    title(view.headline),
    ...(around.notices ?? []).map(text),
    ...view.parts.flatMap(partElements),
  ];
  const foot = [reference(feiten, around.publicUrl), ...partElements(view.footer)];
  const fallback = plain(view.headline, feiten, around.publicUrl);
  if (!view.besluit)
    return card([...top, ...view.given.flatMap(partElements), ...foot], actions(feiten, false), fallback);
  const used = bytes(card([...top, ...foot], actions(feiten, true), fallback));
  const budget = (around.maxBytes ?? MAX_CARD_BYTES) - used - WHY_MARGIN;
  return card([...top, whySection(view.given, view.why, budget), ...foot], actions(feiten, true), fallback);
}

/** For a client that cannot show the card: the answer, and where the rest is. */
function plain(headline: string, feiten: Feiten, publicUrl: string | undefined): string {
  const code = codeOf(feiten);
  const link = linkOf(code, publicUrl);
  return `${headline} Code: ${code}${link ? `. Lees alles op ${link}` : '. Die open je in een eigen chat met Toestemming nodig?'}`;
}

/** Where the same result can be had again. */
function reference(feiten: Feiten, publicUrl: string | undefined): Element {
  const code = codeOf(feiten);
  const link = linkOf(code, publicUrl);
  return small(`Code: ${code}${link ? ` · [Lees of print het als pagina](${link})` : ''}`);
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
