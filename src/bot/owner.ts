import type { Activity } from 'botbuilder';
import type { Eigenaar } from '../register/index.ts';

const USABLE = /^[\x20-\x7e]{1,200}$/;
const usable = (value: unknown): string | undefined =>
  typeof value === 'string' && USABLE.test(value) ? value : undefined;

/**
 * Whose records an activity may reach: whoever Teams says it is from, within the tenant Teams names. Nothing a card
 * or a message holds is looked at. `undefined` when Teams does not say. Without Microsoft credentials nobody is
 * authenticated and the bot serves this machine only; there the id of the chat client will do.
 */
export function ownerOf(
  { from, conversation, channelData }: Activity,
  localOnly: boolean,
): Eigenaar | undefined {
  const auteur = usable(from.aadObjectId) ?? (localOnly ? usable(from.id) : undefined);
  const tenant =
    usable(conversation.tenantId) ?? usable(channelData?.tenant?.id) ?? (localOnly ? 'lokaal' : undefined);
  return auteur && tenant ? { tenant, auteur } : undefined;
}
