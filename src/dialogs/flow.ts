import type { Begrepen } from '../language/index.ts';
import type { Input, Reply, TurnContext } from './types.ts';

/**
 * A dialog of its own beside the check. It knows a turn by the data of its cards, by what is remembered of its
 * last card, or by words of its own. Words of danger never reach it: those come before any dialog.
 */
export interface Flow {
  /** The reply to a turn of this dialog, or `undefined` when the turn is not its own; `begrepen` is what a typed text says. */
  reply(input: Input, memory: unknown, context: TurnContext, begrepen?: Begrepen): Reply | undefined;
}
