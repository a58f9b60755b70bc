import type { Begrepen } from '../language/index.ts';
import type { Step } from './check/event.ts';
import { knownCheck } from './check/known.ts';
import { step } from './check/step.ts';
import { readAction } from './commands/read-action.ts';
import { readInput } from './commands/read-input.ts';
import { type Read, readText } from './commands/read-text.ts';
import { besideCode, offerBeside } from './delen/beside.ts';
import { endsWindow, firstInWindow, type InWindow, inWindow } from './extensie/window.ts';
import { offerToFlows } from './flows.ts';
import { fromMention, mentioned } from './groep/mention.ts';
import { render } from './render.ts';
import { groupCard, welcomeCard } from './start/cards.ts';
import { pack } from './state/pack.ts';
import { emptyState } from './state/state.ts';
import type { Input, Reply, TurnContext } from './types.ts';
import { hear, isRunning } from './understanding/hear.ts';
import type { Effect, Result } from './vastleggen/effect.ts';
import { settle as settleEffect } from './vastleggen/settle.ts';
import { inWordsOfHere } from './wording/hier.ts';

export { elsewhere } from './delen/elsewhere.ts';
export { signedBy } from './delen/signed.ts';
export { nothingFor, type Offer, offerOfCode, offersFor } from './extensie/offer.ts';
export type { InWindow } from './extensie/window.ts';
export { leesOverlegvormen } from './mdo/lees-overlegvormen.ts';
export { mdoViewOf, NOT_OF_HERE } from './mdo/open-code.ts';
export type { Overlegvorm } from './mdo/overlegvorm.ts';
export type { MdoView } from './mdo/view.ts';
export { STANDAARD_OVERLEGVORMEN, vormenVan } from './mdo/vormen.ts';
export { leesOrganisatie } from './organisatie/lees-organisatie.ts';
export { type Aanspreekpunt, type Organisatie, ZONDER_ORGANISATIE } from './organisatie/organisatie.ts';
export { BLANK, type NotePart } from './record/lines.ts';
export type { Part } from './result/part.ts';
export { type ResultView, viewOf } from './result/view.ts';
export { WHAT_IF_HEAD } from './result/what-if-section.ts';
export type { Statement } from './result/why.ts';
export type { AdaptiveCard, Input, Out, Reply, TurnContext } from './types.ts';
export { byReference } from './vastleggen/by-reference.ts';
export type { Effect, Result } from './vastleggen/effect.ts';
export { recordParts } from './vastleggen/record-parts.ts';
export type {
  Bladzijde,
  Gevonden,
  NieuweVastlegging,
  Uitvoer,
  Vastlegging,
} from './vastleggen/vastlegging.ts';
export { sourceLine } from './wording/bron.ts';
export { datum } from './wording/datum.ts';
export { tellerOf } from './wording/organisatie.ts';
export { addressed } from './wording/perspectief.ts';
export { sinceThen } from './wording/toen-en-nu.ts';

/** One turn: what comes in, what is remembered of the last card, and what to show and remember now. */
export function reply(input: Input, memory: unknown, context: TurnContext): Reply {
  const answer = replyTo(input, memory, context);
  return { ...answer, out: inWordsOfHere(answer.out, context) };
}

function replyTo(input: Input, memory: unknown, context: TurnContext): Reply {
  const read = readInput(input);
  if (read.kind === 'action')
    return (
      offerToFlows(read, memory, context) ?? takeAction(readAction(read.verb, read.data), memory, context)
    );
  const known = context.eenOpEen ? knownCheck(memory) : undefined;
  const begrepen = hear(read.text, isRunning(known));
  const elsewhere = offerToFlows(read, memory, context, begrepen);
  if (elsewhere) return elsewhere;
  const next = besideCode(readText(read.text, known, begrepen), read.text);
  return context.eenOpEen ? take(next, context) : inGroup(next, read.text, begrepen, context);
}

/** What to show of what came of an effect. */
export function settle(effect: Effect, result: Result, context: TurnContext): Reply {
  const answer = settleEffect(effect, result, context);
  return { ...answer, out: inWordsOfHere(answer.out, context) };
}

/** The first card of a check in a window of the message extension, from the text of a message if there is one. */
export function openWindow(text: string, ofOther: boolean, context: TurnContext): InWindow {
  const alone = { ...context, eenOpEen: false };
  return inWindow(inWordsOfHere(firstInWindow(text, ofOther, alone), alone));
}

/** What comes of a button in such a window. */
export function nextInWindow(verb: string, data: unknown, context: TurnContext): InWindow {
  const alone = { ...context, eenOpEen: false };
  return (
    endsWindow(verb, data, alone) ?? inWindow(reply({ kind: 'action', verb, data }, undefined, alone).out)
  );
}

/** The one greeting somebody gets, with what it is for and how to begin. */
export function welcome(context: TurnContext): Reply {
  if (context.eenOpEen) return { out: [{ kind: 'card', card: welcomeCard() }], remember: pack(emptyState()) };
  return { out: inWordsOfHere([{ kind: 'card', card: groupCard() }], context) };
}

function takeAction(read: Read, memory: unknown, context: TurnContext): Reply {
  const own = !context.eenOpEen && read.event.verb === 'begin' ? fromMention(memory) : undefined;
  return own ? shown(own, context) : take(read, context);
}

const take = ({ state, event }: Read, context: TurnContext): Reply =>
  shown(step(state, event, context), context);

/** In a group too the codes are remembered: each person's own, to share with *deel* what they alone see. */
const shown = (next: Step, context: TurnContext): Reply => ({
  out: render(next, context),
  remember: pack(next.state),
});

/** In a group a typed text is answered for all to see, so with nothing of anybody in it. */
function inGroup(read: Read, text: string, begrepen: Begrepen, context: TurnContext): Reply {
  const { state, event } = read;
  if (event.verb === 'gevaar' || event.verb === 'hulp')
    return { out: render(step(state, event, context), context) };
  const { out, ...kept } = mentioned(read, begrepen, context);
  return { ...kept, out: [...out, ...offerBeside(text, context)] };
}
