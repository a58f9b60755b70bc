import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

const Party = z.looseObject({ id: z.string().min(1) });

/** The few fields without which a turn cannot be answered. Everything else is looked at where it is used. */
const Answerable = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: Party,
  from: Party,
  recipient: Party,
});

/** The body of a request as an activity, or what is wrong with it in one line. */
export function parseActivity(body: unknown): { activity: Activity } | { problem: string } {
  const parsed = Answerable.safeParse(body);
  if (parsed.success) return { activity: parsed.data as unknown as Activity };
  const path = parsed.error.issues[0]?.path.join('.');
  return {
    problem: path ? `activity field '${path}' is missing or not usable` : 'the body is not an activity',
  };
}
