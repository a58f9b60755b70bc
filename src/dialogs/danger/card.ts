import { directGevaar } from '../../rules/index.ts';
import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { numbered, small, text, title } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { sourceList } from '../wording/bron.ts';

/** No questions first: who to call, what to share, and what can wait. */
export function dangerCard(state: State, notices: readonly string[]): AdaptiveCard {
  const { kop, stappen } = directGevaar;
  return card(
    [
      title(kop),
      ...notices.map(text),
      numbered(stappen.map(({ tekst }) => tekst)),
      small(sourceList([...new Set(stappen.flatMap(({ bronnen }) => bronnen))])),
    ],
    [
      primary(button('Leg daarna vast', 'vastleggen', state)),
      button('Naar de check', 'verder', state),
      button('Stop', 'stop', state),
    ],
  );
}
