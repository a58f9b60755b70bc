import { primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { normalise } from '../commands/normalise.ts';
import { confirmText } from '../delen/cards.ts';
import { offerToShare, putHere, type Shareable } from '../delen/publish.ts';
import { wantsToShare } from '../delen/words.ts';
import type { AdaptiveCard, Reply, TurnContext } from '../types.ts';
import { codeOfMdo } from './code.ts';
import { mdoCopyText } from './copy.ts';
import { mdoButton } from './pack.ts';
import { rememberedMdo } from './remember.ts';
import { mdoCard } from './render.ts';
import { isReady, routeMdo } from './route.ts';
import { sharedMdoCard } from './shared-card.ts';
import { ASKING, emptyMdo, type MdoState } from './state.ts';
import { unpackMdo } from './unpack.ts';
import { mdoView } from './view.ts';

const FINISH_FIRST = 'Delen kan zodra er een uitkomst is. Beantwoord eerst de vragen hieronder.';
const OWN =
  'Dit is nu jouw eigen voorbereiding; anderen zien haar niet. Klopt er bij jou iets niet? Kies *Wijzig*.';

const one = (state: MdoState, context: TurnContext, notice: string): Reply => ({
  out: [{ kind: 'card', card: mdoCard(state, context, [notice]) }],
  ...rememberedMdo(state, context),
});

/** A button that shares a meeting, or takes over one that was shared; `undefined` for any other. */
export function mdoTapped(
  verb: string,
  signed: boolean,
  state: MdoState,
  context: TurnContext,
): Reply | undefined {
  if (verb === 'eigen-overleg')
    return one(routeMdo({ ...emptyMdo(), answers: state.answers }, context), context, OWN);
  if (verb !== 'deel' && verb !== 'deel-hier') return undefined;
  if (!isReady(state, context)) return one(routeMdo(state, context), context, FINISH_FIRST);
  const result = shareable(state, context);
  return verb === 'deel' ? offerToShare(result, false, context) : putHere(result, signed, context);
}

/** What somebody typed to share the meeting in front of them; `undefined` when it is something else. */
export function mdoTyped(text: string, state: MdoState, context: TurnContext): Reply | undefined {
  if (OWN_WORDS.includes(normalise(text))) return mdoTapped('eigen-overleg', false, state, context);
  const asking = (ASKING as readonly string[]).includes(state.screen);
  // While something is asked, what resembles it may well be an answer.
  if (!(asking ? normalise(text) === 'deel' : wantsToShare(text))) return undefined;
  return isReady(state, context)
    ? offerToShare(shareable(state, context), true, context)
    : one(routeMdo(state, context), context, FINISH_FIRST);
}

const OWN_WORDS = ['mijn eigen overleg', 'eigen overleg'];

function shareable(state: MdoState, context: TurnContext): Shareable {
  const { answers } = state;
  const shown: MdoState = { ...state, screen: 'resultaat', group: [] };
  return {
    code: codeOfMdo(answers, context) ?? JSON.stringify(answers),
    ...rememberedMdo(shown, context),
    own: (notices) => mdoCard(shown, context, notices),
    confirm: () => confirmCard(shown),
    forAll: () => sharedMdoCard(answers, context),
    copy: () => mdoCopyText(answers, context),
  };
}

/** The code of the meeting in the data of a card that is finished. */
export function mdoCodeOfCard(data: unknown, context: TurnContext): string | undefined {
  const read = unpackMdo(data, context);
  return read && isReady(read.state, context) ? codeOfMdo(read.state.answers, context) : undefined;
}

/** The finished meeting in the data of a card, as it goes into a message. */
export function mdoForMessage(
  data: unknown,
  context: TurnContext,
): { readonly titel: string; readonly card: AdaptiveCard } | undefined {
  const read = unpackMdo(data, context);
  if (!read || read.foreign || !isReady(read.state, context)) return undefined;
  const { answers } = read.state;
  return { titel: mdoView(answers, context).headline, card: sharedMdoCard(answers, context) };
}

/** Before something is shown to all: what they will see, and whether with a name. */
const confirmCard = (state: MdoState): AdaptiveCard =>
  card(
    confirmText([
      'of het overleg kan doorgaan, en wat je eerst doet',
      'wat ieder mag vertellen, met redenen en bronnen',
      'een code om de uitkomst weer te openen',
    ]),
    [
      primary(mdoButton('Deel', 'deel-hier', state)),
      mdoButton('Deel met mijn naam erbij', 'deel-hier', state, { naam: true }),
      mdoButton('Terug', 'herhaal', state),
    ],
  );
