import { answered } from '../check/route.ts';
import { renderCard } from '../render.ts';
import { pack } from '../state/pack.ts';
import type { State } from '../state/state.ts';
import type { Reply, TurnContext } from '../types.ts';
import { confirmCard } from './cards.ts';
import { codeOf } from './code.ts';
import { copyText } from './copy.ts';
import { offerToShare, putHere, putHereTyped, type Shareable } from './publish.ts';
import { sharedCard } from './shared-card.ts';

const FINISH_FIRST = 'Delen kan zodra er een uitkomst is. Beantwoord eerst de vragen hieronder.';

/** Somebody wants to share the result of their check, if there is one. */
export function share(state: State, typed: boolean, context: TurnContext): Reply {
  return answered(state.feiten)
    ? offerToShare(shareable(state, context), typed, context)
    : {
        out: [{ kind: 'card', card: renderCard(state, context, [FINISH_FIRST]) }],
        remember: pack(state),
      };
}

/** Puts it in the conversation for all to see, once. */
export const shareHere = (state: State, signed: boolean, context: TurnContext): Reply =>
  answered(state.feiten) ? putHere(shareable(state, context), signed, context) : share(state, false, context);

/** The same for whoever typed it. */
export const shareTyped = (state: State, signed: boolean, context: TurnContext): Reply =>
  putHereTyped(shareable(state, context), signed, context);

function shareable(state: State, context: TurnContext): Shareable {
  const { feiten } = state;
  const shown: State = { ...state, screen: 'resultaat', group: [] };
  const { publicUrl } = context;
  return {
    code: codeOf(feiten),
    remember: pack(shown),
    own: (notices) => renderCard(shown, context, notices),
    confirm: () => confirmCard(shown),
    forAll: () => sharedCard(feiten, { publicUrl }),
    copy: () => copyText(feiten, publicUrl),
  };
}
