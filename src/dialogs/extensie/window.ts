import { leesCode, vindCode } from '../../rules/index.ts';
import { knownCheck } from '../check/known.ts';
import { answered } from '../check/route.ts';
import { step } from '../check/step.ts';
import { readText } from '../commands/read-text.ts';
import { asksBesideCode } from '../delen/beside.ts';
import { onlooker } from '../delen/onlooker.ts';
import { canOpen, factsOf } from '../delen/open-code.ts';
import { ownCheck } from '../delen/own-check.ts';
import { sharedCard } from '../delen/shared-card.ts';
import { ownMdo } from '../mdo/open-code.ts';
import { mdoForMessage } from '../mdo/share.ts';
import { render } from '../render.ts';
import { resultView } from '../result/view.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard, Out, TurnContext } from '../types.ts';
import { hear } from '../understanding/hear.ts';
import { inWordsOfHere } from '../wording/hier.ts';
import { submitting } from './submitting.ts';

/** What a window of the message extension comes to: a card, a last word, or what goes into the message. */
export type InWindow =
  | { readonly kind: 'card'; readonly card: AdaptiveCard }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'insert'; readonly titel: string; readonly card: AdaptiveCard };

const STOPPED = 'Gestopt. Er is niets bewaard.';
const NOTHING = 'Hier is niets meer te doen. Sluit dit venster en begin opnieuw.';

/**
 * The first card of a check in a window, from the text of a message if there is one. Only its facts are taken along;
 * of somebody else's message the reader looks on.
 */
export function firstInWindow(text: string, ofOther: boolean, context: TurnContext): readonly Out[] {
  const code = vindCode(text);
  const begrepen = hear(text, false);
  if (code && canOpen(code) && !asksBesideCode(text, begrepen)) return ownFrom(code, context);
  const { event } = readText(text, undefined, begrepen);
  const known = event.verb === 'bericht' || event.verb === 'gevaar';
  const begin = known
    ? { ...event, ...(ofOther ? { perspectief: 'ander' as const } : {}) }
    : ({ verb: 'begin', perspectief: 'deler', typed: true } as const);
  return render(step(emptyState(), begin, context), context);
}

/** The result behind a code as the beginning of one's own. */
function ownFrom(code: string, context: TurnContext): readonly Out[] {
  const read = leesCode(code);
  return read.soort === 'mdo'
    ? [{ kind: 'card', card: ownMdo(read, context) }]
    : ownCheck(factsOf(code), context).out;
}

/** What a reply comes to in a window, where a card can send only what is submitted. */
export function inWindow(out: readonly Out[]): InWindow {
  const [first] = out.filter((one) => one.kind === 'card');
  if (first) return { kind: 'card', card: submitting(first.card) };
  const [said] = out.filter((one) => one.kind === 'text');
  return { kind: 'said', text: said?.text ?? NOTHING };
}

/** The buttons that mean something else in a window: the result goes into the message, or the window closes. */
export function endsWindow(verb: string, data: unknown, context: TurnContext): InWindow | undefined {
  if (verb === 'stop') return { kind: 'said', text: STOPPED };
  if (verb !== 'deel' && verb !== 'deel-hier') return undefined;
  const meeting = mdoForMessage(data, context);
  if (meeting) return insert(meeting.titel, meeting.card, context);
  const feiten = knownCheck(data)?.feiten;
  if (!feiten || !answered(feiten)) return undefined;
  return insert(
    resultView(onlooker(feiten)).headline,
    sharedCard(feiten, { publicUrl: context.publicUrl }),
    context,
  );
}

/** A shared card for a message, in the words of where it will be read. */
function insert(titel: string, shared: AdaptiveCard, context: TurnContext): InWindow | undefined {
  const [card] = inWordsOfHere([{ kind: 'card', card: shared }], context);
  return card?.kind === 'card' ? { kind: 'insert', titel, card: card.card } : undefined;
}
