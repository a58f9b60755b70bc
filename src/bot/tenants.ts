import type { Activity } from 'botbuilder';

/** Who may use the bot, by the tenant of their organisation; absent: whoever Teams lets in. */
export type AllowedTenants = ReadonlySet<string> | undefined;

/** Whether whoever sent this may use the bot. Somebody of no known tenant may not, once tenants are listed. */
export function isAllowed(activity: Activity, allowed: AllowedTenants): boolean {
  if (!allowed) return true;
  const tenant = tenantOf(activity);
  return tenant !== undefined && allowed.has(tenant.toLowerCase());
}

/**
 * The tenant of whoever sent an activity: their own, where Teams tells it (of people from elsewhere in a shared channel
 * or chat), otherwise that of the conversation.
 */
function tenantOf({ from, conversation, channelData }: Activity): string | undefined {
  const { tenantId, properties } = from as { tenantId?: unknown; properties?: { tenantId?: unknown } };
  const told = [tenantId, properties?.tenantId, channelData?.tenant?.id, conversation.tenantId];
  return told.find((id): id is string => typeof id === 'string' && id !== '');
}
