import type { Begrepen } from '../language/index.ts';
import { consistent } from './check/consistent.ts';
import { step } from './check/step.ts';
import { readAction } from './commands/read-action.ts';
import { readInput } from './commands/read-input.ts';
import { type Read, readText } from './commands/read-text.ts';
import { offerToFlows } from './flows.ts';
import { render } from './render.ts';
import { groupCard, welcomeCard } from './start/cards.ts';
import { pack } from './state/pack.ts';
import { emptyState, type State } from './state/state.ts';
import { unpack } from './state/unpack.ts';
import type { Input, Reply, TurnContext } from './types.ts';
import { hear, isRunning } from './understanding/hear.ts';
import { inOwnWords } from './wording/organisatie.ts';

export { leesOverlegvormen } from './mdo/lees-overlegvormen.ts';
export type { Overlegvorm } from './mdo/overlegvorm.ts';
export { STANDAARD_OVERLEGVORMEN, vormenVan } from './mdo/vormen.ts';
export { leesOrganisatie } from './organisatie/lees-organisatie.ts';
export { type Aanspreekpunt, type Organisatie, ZONDER_ORGANISATIE } from './organisatie/organisatie.ts';
export { BLANK, type NotePart } from './record/lines.ts';
export type { Part } from './result/part.ts';
export { type ResultView, viewOf } from './result/view.ts';
export { WHAT_IF_HEAD } from './result/what-if-section.ts';
export type { Statement } from './result/why.ts';
export type { AdaptiveCard, Input, Out, Reply, TurnContext } from './types.ts';
export type { Effect, Result } from './vastleggen/effect.ts';
export { recordParts } from './vastleggen/record-parts.ts';
export { settle } from './vastleggen/settle.ts';
export type { Bladzijde, NieuweVastlegging, Uitvoer, Vastlegging } from './vastleggen/vastlegging.ts';
export { datum } from './wording/datum.ts';
export { tellerOf } from './wording/organisatie.ts';
export { sinceThen } from './wording/toen-en-nu.ts';

/** One turn: what comes in, what is remembered of the last card, and what to show and remember now. */
export function reply(input: Input, memory: unknown, context: TurnContext): Reply {
  const answer = replyTo(input, memory, context);
  return { ...answer, out: inOwnWords(answer.out, context.organisatie) };
}

function replyTo(input: Input, memory: unknown, context: TurnContext): Reply {
  const read = readInput(input);
  if (read.kind === 'action')
    return offerToFlows(read, memory, context) ?? take(readAction(read.verb, read.data), context);
  const known = context.eenOpEen ? knownFrom(memory) : undefined;
  const begrepen = hear(read.text, isRunning(known));
  const elsewhere = offerToFlows(read, memory, context, begrepen);
  if (elsewhere) return elsewhere;
  const next = readText(read.text, known, begrepen);
  return context.eenOpEen ? take(next, context) : inGroup(next, begrepen, context);
}

/** The one greeting somebody gets, with what it is for and how to begin. */
export const welcome = ({ eenOpEen }: TurnContext): Reply =>
  eenOpEen
    ? { out: [{ kind: 'card', card: welcomeCard() }], remember: pack(emptyState()) }
    : { out: [{ kind: 'card', card: groupCard() }] };

function take({ state, event }: Read, context: TurnContext): Reply {
  const next = step(state, event, context);
  const out = render(next, context);
  return context.eenOpEen ? { out, remember: pack(next.state) } : { out };
}

/** The check that runs, as far as the memory is of a check. */
function knownFrom(memory: unknown): State | undefined {
  const known = memory === undefined || memory === null ? undefined : unpack(memory);
  return known && !known.foreign ? consistent(known.state) : undefined;
}

/** In a group a typed text is answered for all to see, so with nothing of anybody in it. */
function inGroup({ state, event }: Read, { persoonsgegevens }: Begrepen, context: TurnContext): Reply {
  if (event.verb !== 'gevaar' && event.verb !== 'hulp')
    return { out: [{ kind: 'card', card: groupCard(persoonsgegevens.length > 0) }] };
  return take({ state, event }, context);
}
