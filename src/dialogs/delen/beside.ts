import type { Begrepen } from '../../language/index.ts';
import { vindCode } from '../../rules/index.ts';
import type { Read } from '../commands/read-text.ts';
import { asksAboutSharing } from '../commands/start.ts';
import type { Out, TurnContext } from '../types.ts';
import { offerCard } from './cards.ts';
import { canOpen, factsOf } from './open-code.ts';

const CODE_BESIDE =
  'Stond er een code van een uitkomst in je bericht? Typ die apart, dan open ik die uitkomst.';

/** From so many facts on, a question is about a situation of its own and not about the code. */
const OWN_SITUATION = 2;

/**
 * Whether a text with a code in it is first of all a question, which is answered with a line about the code. What looks like
 * a code and is none may well be the number of a file. Danger is never passed over for a code.
 */
export function asksBesideCode(text: string, begrepen: Begrepen): boolean {
  if (begrepen.gevaar !== null) return true;
  if (begrepen.intent !== 'vraag' && !asksAboutSharing(text)) return false;
  return !canOpen(vindCode(text) ?? '') || Object.keys(begrepen.feiten).length >= OWN_SITUATION;
}

/** In a group: what stood beside a question as a code, to be opened by each for themselves. */
export function offerBeside(text: string, { publicUrl }: TurnContext): Out[] {
  const code = vindCode(text);
  return code && canOpen(code) ? [{ kind: 'card', card: offerCard(code, factsOf(code), publicUrl) }] : [];
}

/** What was read, with a line about the code that stood beside it. */
export function besideCode(read: Read, text: string): Read {
  const { event, state } = read;
  if (event.verb === 'gevaar' || vindCode(text) === undefined) return read;
  return { state, event: { ...event, notice: [event.notice, CODE_BESIDE].filter(Boolean).join('\n\n') } };
}
