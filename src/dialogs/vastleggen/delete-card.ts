import { button } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { text, title } from '../cards/elements.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { plain } from './field-elements.ts';
import type { Vastlegging } from './vastlegging.ts';

/** Deleting is for good, so it is asked first. */
export const deleteCard = ({ id, kenmerk, notities }: Vastlegging): AdaptiveCard =>
  card(
    [
      title('Verwijderen?'),
      text(
        `**${plain(kenmerk)}** verdwijnt hier helemaal${notities.length > 0 ? ', met de notities erbij' : ''}. Terughalen kan niet.`,
      ),
      text('Staat het in je eigen dossier? Daar verandert niets.'),
    ],
    [
      button('Ja, verwijder', 'vl-verwijder-ja', emptyState(), { id }),
      button('Nee, terug', 'vl-open', emptyState(), { id }),
    ],
  );
