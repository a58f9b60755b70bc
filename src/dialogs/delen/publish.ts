import type { AdaptiveCard, Out, Reply, TurnContext } from '../types.ts';

const COPY_BELOW =
  'In het nieuwe bericht staat de uitkomst met de code, klaar om door te geven. Alleen jij ziet dit.';
const COPIED = 'De tekst met de code staat al in dit gesprek. Wil je hem nog een keer? Typ *deel*.';
const SHARED = 'Gedeeld: de uitkomst staat in een nieuw bericht in dit gesprek. Deze kaart zie alleen jij.';
const ALREADY = 'Deze uitkomst staat al in dit gesprek. Ik zet hem er niet nog een keer bij.';

/** A result as something to share, of a check or of a meeting. */
export interface Shareable {
  /** What tells it from every other result. */
  readonly code: string;
  /** What stays remembered of it. */
  readonly remember?: unknown;
  /** The card of whoever shares it. */
  own(notices: readonly string[]): AdaptiveCard;
  /** What all will see, to be confirmed first. */
  confirm(): AdaptiveCard;
  /** What all see. */
  forAll(): AdaptiveCard;
  /** A text to pass on. */
  copy(): string;
}

/** Somebody wants to share: alone they get a copy to pass on, in a group they are told first what all will see. */
export function offerToShare(result: Shareable, typed: boolean, context: TurnContext): Reply {
  const told = (notice: string): Out => ({ kind: 'card', card: result.own([notice]) });
  if (!context.eenOpEen)
    return kept(result, isShared(result, context) ? told(ALREADY) : { kind: 'card', card: result.confirm() });
  // Whoever types it again wants it again; a second tap is more likely one too many.
  if (!typed && isShared(result, context)) return kept(result, told(COPIED));
  const copy: Out = { kind: 'text', text: result.copy() };
  return sharing(result, ...(typed ? [] : [told(COPY_BELOW)]), copy);
}

/**
 * Puts the result in the conversation for all to see, once. The first card goes to whoever tapped, the second to all;
 * `signed` asks for the name of who shares, which the dialogs never know.
 */
export function putHere(result: Shareable, signed: boolean, context: TurnContext): Reply {
  if (context.eenOpEen || isShared(result, context)) return offerToShare(result, false, context);
  return sharing(result, { kind: 'card', card: result.own([SHARED]) }, forAll(result, signed));
}

/** The same for whoever typed it, and so has said that all may see it: no card of their own comes with it. */
export function putHereTyped(result: Shareable, signed: boolean, context: TurnContext): Reply {
  if (isShared(result, context)) return { out: [{ kind: 'text', text: ALREADY }] };
  return { out: [forAll(result, signed)], gedeeld: result.code };
}

/** The result as a message for everybody. */
const forAll = (result: Shareable, signed: boolean): Out => ({
  kind: 'card',
  card: result.forAll(),
  forAll: true,
  ...(signed ? { signed: true } : {}),
});

/** Whether this very result was shared here a short while ago. With another answer it has another code. */
const isShared = ({ code }: Shareable, { gedeeld = [] }: TurnContext): boolean => gedeeld.includes(code);

const kept = ({ remember }: Shareable, ...out: readonly Out[]): Reply => ({
  out,
  ...(remember === undefined ? {} : { remember }),
});
const sharing = (result: Shareable, ...out: readonly Out[]): Reply => ({
  ...kept(result, ...out),
  gedeeld: result.code,
});
