import { createHash } from 'node:crypto';
import type { AdaptiveCard } from '../dialogs/index.ts';

/**
 * A card as it may be sent to Teams.
 *
 * Without `refresh`, which makes Teams fetch a card by itself, for others than whoever tapped. And with a `key` on
 * every input that is another whenever the input is: when a card takes the place of another, the client otherwise
 * keeps the list of the input that stood in the same spot, and offers the choices of the previous question.
 */
export function forTeams({ refresh: _, ...card }: AdaptiveCard): AdaptiveCard {
  return withInputKeys(card) as AdaptiveCard;
}

function withInputKeys(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withInputKeys);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]) => [name, withInputKeys(value)]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const isInput = typeof copy.type === 'string' && copy.type.startsWith('Input.');
  return isInput ? { ...copy, key: keyOf(copy) } : copy;
}

function keyOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url').slice(0, 8);
}
