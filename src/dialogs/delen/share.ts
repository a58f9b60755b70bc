import { answered } from '../check/route.ts';
import { renderCard } from '../render.ts';
import { pack } from '../state/pack.ts';
import type { State } from '../state/state.ts';
import type { Out, Reply, TurnContext } from '../types.ts';
import { confirmCard } from './cards.ts';
import { copyText } from './copy.ts';
import { sharedCard } from './shared-card.ts';

const FINISH_FIRST = 'Delen kan zodra er een uitkomst is. Beantwoord eerst de vragen hieronder.';
const COPY_BELOW =
  'In het nieuwe bericht staat de uitkomst met de code, klaar om door te geven. Alleen jij ziet dit.';
const SHARED = 'Gedeeld: de uitkomst staat in een nieuw bericht in dit gesprek. Deze kaart zie alleen jij.';

/** Somebody wants to share: alone they get a copy to pass on, in a group they are told first what all will see. */
export function share(state: State, typed: boolean, context: TurnContext): Reply {
  if (!answered(state.feiten))
    return kept(state, { kind: 'card', card: renderCard(state, context, [FINISH_FIRST]) });
  const shown: State = { ...state, screen: 'resultaat', group: [] };
  if (!context.eenOpEen) return kept(shown, { kind: 'card', card: confirmCard(shown) });
  const copy: Out = { kind: 'text', text: copyText(state.feiten, context.publicUrl) };
  if (typed) return kept(shown, copy);
  return kept(shown, { kind: 'card', card: renderCard(shown, context, [COPY_BELOW]) }, copy);
}

/**
 * Puts the result in the conversation for all to see. The first card goes to whoever tapped, the second to all; `signed`
 * asks for the name of who shares, which the dialogs never know.
 */
export function shareHere(state: State, signed: boolean, context: TurnContext): Reply {
  if (context.eenOpEen || !answered(state.feiten)) return share(state, false, context);
  const shown: State = { ...state, screen: 'resultaat', group: [] };
  return kept(
    shown,
    { kind: 'card', card: renderCard(shown, context, [SHARED]) },
    forAll(state, signed, context),
  );
}

/** The result as a message for everybody. */
export const forAll = ({ feiten }: State, signed: boolean, { publicUrl }: TurnContext): Out => ({
  kind: 'card',
  card: sharedCard(feiten, { publicUrl }),
  forAll: true,
  ...(signed ? { signed: true } : {}),
});

const kept = (state: State, ...out: Out[]): Reply => ({ out, remember: pack(state) });
