import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';

const MAX_CONVERSATIONS = 5000;

/**
 * Tells when to welcome. Teams announces an install as `conversationUpdate`, as `installationUpdate` or as both;
 * a conversation is welcomed once, and again only after the bot was removed from it.
 */
export class Announcements {
  readonly #welcomed = new LRUCache<string, true>({ max: MAX_CONVERSATIONS });

  /** Whether this activity is the first word that the bot was added to the conversation. */
  isFirst(activity: Activity): boolean {
    // A reply in a channel is a conversation of its own; the channel is what the bot was added to.
    const [id = ''] = activity.conversation.id.split(';');
    if (isRemoval(activity)) this.#welcomed.delete(id);
    if (!isAddition(activity) || this.#welcomed.has(id)) return false;
    this.#welcomed.set(id, true);
    return true;
  }
}

function isAddition(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  return includesBot(activity.membersAdded, activity);
}

function isRemoval(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return includesBot(activity.membersRemoved, activity);
}

function includesBot(members: Activity['membersAdded'], { recipient }: Activity): boolean {
  return Array.isArray(members) && members.some((member) => member?.id === recipient.id);
}
