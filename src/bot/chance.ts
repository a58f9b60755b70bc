import { createHash, randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';

/**
 * What is recorded in a turn is recognised by this. Teams may deliver a message twice, and then it is the same; it holds
 * nothing of what was typed. A tap brings that of its form along, and one that opens a form opens a new one.
 */
export function chanceOf({ type, id, conversation, from }: Activity): string {
  if (type !== 'message' || !id) return randomUUID();
  const named = JSON.stringify([conversation.id, from.id, id]);
  return createHash('sha256').update(named).digest('base64url').slice(0, 32);
}
