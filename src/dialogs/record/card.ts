import { button } from '../cards/actions.ts';
import { bytes, card, fitting, MAX_CARD_BYTES } from '../cards/card.ts';
import { bullets, type Element, heading, small, text, title } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import type { NotePart } from './lines.ts';

const PRIVATE = 'Alleen jij ziet dit. Neem het over in je eigen dossier.';

/** The note within a private card: in a group a message would be there for all to read. */
export function noteCard(parts: readonly NotePart[], state: State, notices: readonly string[]): AdaptiveCard {
  const top = [title('Vastleggen'), ...notices.map(text), small(PRIVATE)];
  const actions = [button('Terug', 'terug', state), button('Opnieuw', 'opnieuw', state)];
  const elements = parts.map(({ head, lines }): Element[] => [heading(head), bullets(lines)]);
  const { kept, left } = fitting(elements, MAX_CARD_BYTES - bytes(card(top, actions)) - 200);
  const more =
    left > 0
      ? [small('De notitie is te lang voor deze kaart. Vraag haar op in een eigen chat met mij.')]
      : [];
  return card([...top, ...kept.flat(), ...more], actions);
}
