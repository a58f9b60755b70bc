import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';

const MAX_CONVERSATIONS = 5000;

/** What is said once: who may not use the bot hears so, and does not use up the welcome of those who may. */
type Word = 'welcome' | 'refusal';
const WORDS: readonly Word[] = ['welcome', 'refusal'];

/**
 * Tells when to welcome. Teams announces an install as `conversationUpdate`, as `installationUpdate` or as both;
 * a conversation is welcomed once, and again only after the bot was removed from it.
 */
export class Announcements {
  readonly #said = new LRUCache<string, true>({ max: MAX_CONVERSATIONS });

  /** Whether this activity is the first to say that the bot was added to the conversation, for this word. */
  isFirst(activity: Activity, word: Word = 'welcome'): boolean {
    // A reply in a channel is a conversation of its own; the channel is what the bot was added to.
    const [id = ''] = activity.conversation.id.split(';');
    if (isRemoval(activity)) for (const one of WORDS) this.#said.delete(`${one} ${id}`);
    if (!isAddition(activity) || this.#said.has(`${word} ${id}`)) return false;
    this.#said.set(`${word} ${id}`, true);
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
