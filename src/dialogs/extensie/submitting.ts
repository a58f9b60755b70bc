import type { AdaptiveCard } from '../types.ts';

const INSERT = 'Voeg toe aan mijn bericht';

/**
 * A card for a window of the message extension. There buttons submit and do not execute, so the verb travels in the data;
 * and to share is to insert, which is what the window was opened for.
 */
export function submitting(card: AdaptiveCard): AdaptiveCard {
  const { actions = [], ...rest } = walk(card) as AdaptiveCard & { actions?: Button[] };
  const insert = actions.find(isInsert);
  if (!insert) return { ...rest, actions };
  const others = actions.filter((one) => one !== insert).map(({ style: _, ...one }) => one);
  return { ...rest, actions: [{ ...insert, title: INSERT, style: 'positive' }, ...others] };
}

interface Button {
  readonly title?: string;
  readonly style?: string;
  readonly data?: { readonly verb?: string };
}

const isInsert = ({ data }: Button): boolean => data?.verb === 'deel';

function walk(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(walk);
  if (typeof part !== 'object' || part === null) return part;
  const { verb, ...copy } = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'data' ? value : walk(value)]),
  );
  if (copy.type !== 'Action.Execute') return verb === undefined ? copy : { ...copy, verb };
  return { ...copy, type: 'Action.Submit', data: { ...(copy.data as object), verb } };
}
