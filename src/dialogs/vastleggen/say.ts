import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { text, title } from '../cards/elements.ts';
import { emptyState, type State } from '../state/state.ts';
import type { AdaptiveCard, Reply } from '../types.ts';

/** One card as a reply. */
export const show = (shown: AdaptiveCard, remember?: unknown): Reply => ({
  out: [{ kind: 'card', card: shown }],
  ...(remember === undefined ? {} : { remember }),
});

/** Said in a group: one's own records are for one's own chat. */
export const ownChatCard = (): AdaptiveCard =>
  card(
    [
      title('Dit is alleen voor jou'),
      text('Typ dit in een eigen chat met mij. Daar zie je alleen je eigen vastleggingen.'),
    ],
    [primary(button('Start', 'begin', emptyState())), button('Direct gevaar', 'gevaar', emptyState())],
  );

/** Said when nothing is kept here. */
export const nothingKeptCard = (): AdaptiveCard =>
  card(
    [
      title('Ik bewaar hier niets'),
      text('Na een uitkomst geeft *vastleggen* je een notitie om te kopiëren naar je eigen dossier.'),
    ],
    [primary(button('Start', 'begin', emptyState())), button('Direct gevaar', 'gevaar', emptyState())],
  );

/** Said when the register does not answer: what it is about, and that the same button works later. */
export const unreachableCard = (
  verb: string,
  data: Record<string, unknown>,
  state: State = emptyState(),
): AdaptiveCard =>
  card(
    [
      title('Dat lukt nu niet'),
      text(
        'Ik kan even niet bij wat je hebt vastgelegd. Er is niets weg en niets veranderd. Probeer het straks opnieuw.',
      ),
      text('De check zelf doet het gewoon.'),
    ],
    [primary(button('Probeer opnieuw', verb, state, data)), button('Nieuwe check', 'opnieuw', state)],
  );
