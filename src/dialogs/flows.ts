import { delen } from './delen/flow.ts';
import type { Flow } from './flow.ts';
import { mdoFlow } from './mdo/flow.ts';
import type { Input, Reply, TurnContext } from './types.ts';
import { opensDanger } from './understanding/read-message.ts';

/** The dialogs beside the check, in the order in which a turn is offered to them. */
const FLOWS: readonly Flow[] = [delen, mdoFlow];

/** The reply of the first dialog beside the check that knows this turn as its own. */
export function offerToFlows(input: Input, memory: unknown, context: TurnContext): Reply | undefined {
  if (input.kind === 'text' && opensDanger(input.text)) return undefined;
  for (const flow of FLOWS) {
    const reply = flow.reply(input, memory, context);
    if (reply) return reply;
  }
  return undefined;
}
