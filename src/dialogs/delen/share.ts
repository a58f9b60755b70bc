import { answered } from '../check/route.ts';
import { renderCard } from '../render.ts';
import { pack } from '../state/pack.ts';
import type { State } from '../state/state.ts';
import type { Out, Reply, TurnContext } from '../types.ts';
import { confirmCard } from './cards.ts';
import { codeOf } from './code.ts';
import { copyText } from './copy.ts';
import { sharedCard } from './shared-card.ts';

const FINISH_FIRST = 'Delen kan zodra er een uitkomst is. Beantwoord eerst de vragen hieronder.';
const COPY_BELOW =
  'In het nieuwe bericht staat de uitkomst met de code, klaar om door te geven. Alleen jij ziet dit.';
const COPIED = 'De tekst met de code staat al in dit gesprek. Wil je hem nog een keer? Typ *deel*.';
const SHARED = 'Gedeeld: de uitkomst staat in een nieuw bericht in dit gesprek. Deze kaart zie alleen jij.';
const ALREADY = 'Deze uitkomst staat al in dit gesprek. Ik zet hem er niet nog een keer bij.';

/** Somebody wants to share: alone they get a copy to pass on, in a group they are told first what all will see. */
export function share(state: State, typed: boolean, context: TurnContext): Reply {
  if (!answered(state.feiten))
    return kept(state, { kind: 'card', card: renderCard(state, context, [FINISH_FIRST]) });
  const shown: State = { ...state, screen: 'resultaat', group: [] };
  const told = (notice: string): Out => ({ kind: 'card', card: renderCard(shown, context, [notice]) });
  if (!context.eenOpEen)
    return kept(shown, isShared(shown, context) ? told(ALREADY) : { kind: 'card', card: confirmCard(shown) });
  // Whoever types it again wants it again; a second tap is more likely one too many.
  if (!typed && isShared(shown, context)) return kept(shown, told(COPIED));
  const copy: Out = { kind: 'text', text: copyText(state.feiten, context.publicUrl) };
  return sharing(shown, ...(typed ? [] : [told(COPY_BELOW)]), copy);
}

/**
 * Puts the result in the conversation for all to see, once. The first card goes to whoever tapped, the second to all;
 * `signed` asks for the name of who shares, which the dialogs never know.
 */
export function shareHere(state: State, signed: boolean, context: TurnContext): Reply {
  if (context.eenOpEen || !answered(state.feiten) || isShared(state, context))
    return share(state, false, context);
  const shown: State = { ...state, screen: 'resultaat', group: [] };
  return sharing(
    shown,
    { kind: 'card', card: renderCard(shown, context, [SHARED]) },
    forAll(state, signed, context),
  );
}

/** The same for whoever typed it, and so has said that all may see it: no card of their own comes with it. */
export function shareTyped(state: State, signed: boolean, context: TurnContext): Reply {
  if (isShared(state, context)) return { out: [{ kind: 'text', text: ALREADY }] };
  return { out: [forAll(state, signed, context)], gedeeld: codeOf(state.feiten) };
}

/** The result as a message for everybody. */
const forAll = ({ feiten }: State, signed: boolean, { publicUrl }: TurnContext): Out => ({
  kind: 'card',
  card: sharedCard(feiten, { publicUrl }),
  forAll: true,
  ...(signed ? { signed: true } : {}),
});

/** Whether this very result was shared here a short while ago. With another answer it has another code. */
const isShared = ({ feiten }: State, { gedeeld = [] }: TurnContext): boolean =>
  gedeeld.includes(codeOf(feiten));

const kept = (state: State, ...out: readonly Out[]): Reply => ({ out, remember: pack(state) });
const sharing = (state: State, ...out: readonly Out[]): Reply => ({
  ...kept(state, ...out),
  gedeeld: codeOf(state.feiten),
});
