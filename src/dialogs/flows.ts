import type { Begrepen } from '../language/index.ts';
import { delen } from './delen/flow.ts';
import type { Flow } from './flow.ts';
import { mdoFlow } from './mdo/flow.ts';
import type { Input, Reply, TurnContext } from './types.ts';
import { opensDanger } from './understanding/danger.ts';
import { vastleggen } from './vastleggen/flow.ts';

/** The dialogs beside the check, in the order in which a turn is offered to them. */
const FLOWS: readonly Flow[] = [vastleggen, delen, mdoFlow];

/** The reply of the first dialog beside the check that knows this turn as its own; `begrepen` is what a typed text says. */
export function offerToFlows(
  input: Input,
  memory: unknown,
  context: TurnContext,
  begrepen?: Begrepen,
): Reply | undefined {
  if (begrepen && opensDanger(begrepen)) return undefined;
  for (const flow of FLOWS) {
    const reply = flow.reply(input, memory, context, begrepen);
    if (reply) return reply;
  }
  return undefined;
}
