import { button, primary } from '../../cards/actions.ts';
import { card } from '../../cards/card.ts';
import { emptyState } from '../../state/state.ts';
import type { Reply, TurnContext } from '../../types.ts';
import type { Effect } from '../../vastleggen/effect.ts';
import { savedBody } from '../../vastleggen/saved-card.ts';
import { show } from '../../vastleggen/say.ts';
import type { Vastlegging } from '../../vastleggen/vastlegging.ts';
import { mdoButton, packMdo } from '../pack.ts';
import { meetingForm } from './form.ts';

type Kept = Extract<Effect, { soort: 'bewaar-overleg' }>;

/** A meeting is kept: said only when it is, with the way to what was recorded and back to the meeting. */
export function savedMeeting(
  { concept: { state } }: Kept,
  record: Vastlegging,
  context: TurnContext,
  notices: readonly string[],
): Reply {
  const { id } = record;
  const none = emptyState();
  const toOwn = [
    primary(button('Bekijk', 'vl-open', none, { id })),
    button('Mijn vastleggingen', 'vl-lijst', none),
    button('Exporteer', 'vl-exporteer', none, { id }),
  ];
  return show(
    card(savedBody(record, context, notices), [
      ...(context.eenOpEen ? toOwn : []),
      mdoButton('Naar het overleg', 'herhaal', state),
      mdoButton('Nieuw overleg', 'opnieuw', state),
    ]),
    context.eenOpEen ? { ...packMdo(state), vl: { s: 'open', id } } : undefined,
  );
}

/** The form again, with all that was typed, for when the register answers. */
export const meetingAgain = ({ concept }: Kept, notice: string, context: TurnContext): Reply =>
  show(meetingForm(concept, context, [notice]), context.eenOpEen ? packMdo(concept.state) : undefined);
