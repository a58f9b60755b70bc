import type { Overlegvorm } from './mdo/overlegvorm.ts';
import type { Organisatie } from './organisatie/organisatie.ts';
import type { Effect } from './vastleggen/effect.ts';

/** What a turn brings in: something typed, or a button of a card. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly verb: string; readonly data: unknown };

/** What a dialog may know of the moment. Dialogs are pure: time and place are arguments. */
export interface TurnContext {
  /** Today, ISO (2026-11-22). */
  readonly vandaag: string;
  /** A one-to-one chat. In a group nothing of one person may be shown to the others. */
  readonly eenOpEen: boolean;
  /** What the organisation told of itself; without it texts speak of *de FG van je organisatie*. */
  readonly organisatie?: Organisatie;
  /** The organisation's own kinds of overleg, beside or in the place of the standard ones. */
  readonly overlegvormen?: readonly Overlegvorm[];
  /** Where links to pages and papers begin (https://…, no slash at the end); absent when there is no such address. */
  readonly publicUrl?: string;
  /** There is a register to keep what somebody chooses to record. */
  readonly register?: boolean;
  /**
   * Chance from outside, another every turn and the same when a message is delivered again: what a form is recognised by
   * when it comes back.
   */
  readonly kans?: string;
  /** Codes of what this person shared in this conversation a short while ago: those are not shared twice. */
  readonly gedeeld?: readonly string[];
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly body: readonly unknown[];
  readonly [key: string]: unknown;
}

/** `card`: after an action the first card takes the place of the tapped one; any other is a new message. */
export type Out =
  | {
      readonly kind: 'card';
      readonly card: AdaptiveCard;
      /** In a group: for everybody to see. After a tap nothing else is shown to more than who tapped. */
      readonly forAll?: true;
      /** Whoever shares chose to have their name on it: the bot adds it with `signedBy`. */
      readonly signed?: true;
    }
  | { readonly kind: 'text'; readonly text: string };

export interface Reply {
  readonly out: readonly Out[];
  /**
   * The codes of the last card (small JSON, nothing typed), kept a short while so that buttons can be typed.
   * `undefined` leaves what is kept as it is, `null` forgets it.
   */
  readonly remember?: unknown;
  /** What is asked of the register. What to show then comes from `settle`, and `out` is empty. */
  readonly effect?: Effect;
  /** The code of what is shared with this reply; once it got there, it is in `gedeeld` of the turns that follow. */
  readonly gedeeld?: string;
}
