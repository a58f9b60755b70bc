import type { MdoCode } from '../../rules/index.ts';
import { problemCard } from '../delen/cards.ts';
import type { AdaptiveCard, Reply, TurnContext } from '../types.ts';
import { answersInCode } from './code.ts';
import { rememberedMdo } from './remember.ts';
import { mdoCard } from './render.ts';
import { routeMdo } from './route.ts';
import { sharedMdoCard } from './shared-card.ts';
import { sinceThenMdo } from './since-then.ts';
import { emptyMdo, type MdoState } from './state.ts';
import { type MdoView, mdoView } from './view.ts';

/** Said where a code is of a kind of overleg, or of a table, that is not known here. */
export const NOT_OF_HERE =
  'De code klopt, maar hoort bij een soort overleg dat hier niet (meer) bekend is. Waarschijnlijk is ze gemaakt bij een andere organisatie. Open haar daar, of vraag om de tekst of de link van de uitkomst.';

/** The meeting a code stands for as it is now; `undefined` when it is not known here. */
function meetingIn(read: MdoCode, context: TurnContext): { state: MdoState; notices: string[] } | undefined {
  const answers = answersInCode(read.overleg, context);
  if (!answers) return undefined;
  // Newer rules may ask what those of then did not.
  const state = routeMdo({ ...emptyMdo(), answers }, context);
  return { state, notices: sinceThenMdo(read, answers, context) };
}

/** The meeting a code stands for, as everybody may see it, with what changed since the code was made. */
export function openMdoCode(read: MdoCode, context: TurnContext): Reply {
  const found = meetingIn(read, context);
  if (!found) return { out: [{ kind: 'card', card: problemCard(NOT_OF_HERE) }] };
  const { state, notices } = found;
  const ready = state.screen === 'resultaat';
  const card = ready ? sharedMdoCard(state.answers, context, notices) : mdoCard(state, context, notices);
  return { out: [{ kind: 'card', card }], ...rememberedMdo(state, context) };
}

/** The same as somebody's own preparation, for a window in which it is changed and put in a message. */
export function ownMdo(read: MdoCode, context: TurnContext): AdaptiveCard {
  const found = meetingIn(read, context);
  return found ? mdoCard(found.state, context, found.notices) : problemCard(NOT_OF_HERE);
}

/** What the page of a code says: its words and what changed since; `undefined` when there is no such overleg here. */
export function mdoViewOf(
  read: MdoCode,
  context: TurnContext,
): { readonly view: MdoView; readonly notices: readonly string[]; readonly complete: boolean } | undefined {
  const found = meetingIn(read, context);
  if (!found) return undefined;
  const { state, notices } = found;
  return { view: mdoView(state.answers, context), notices, complete: state.screen === 'resultaat' };
}
