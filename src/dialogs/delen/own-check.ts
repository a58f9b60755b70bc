import type { Feiten } from '../../rules/index.ts';
import { route } from '../check/route.ts';
import { renderCard } from '../render.ts';
import { pack } from '../state/pack.ts';
import { emptyState } from '../state/state.ts';
import type { Reply, TurnContext } from '../types.ts';

const OWN =
  'Dit is nu jouw eigen check; anderen zien hem niet. Klopt er bij jou iets niet? Kies *Wijzig een antwoord*.';

/** A result of somebody else as the beginning of one's own check, with every answer to be changed. */
export function ownCheck(feiten: Feiten, context: TurnContext): Reply {
  const state = route({ ...emptyState(), feiten });
  return {
    out: [{ kind: 'card', card: renderCard(state, context, [OWN]) }],
    remember: pack(state),
  };
}
