import type { Activity } from 'botbuilder';

/**
 * Whether only one person sees this conversation, which is the chat with the bot itself. A card that was inserted in the
 * chat of two people is tapped in a conversation that calls itself personal too, and belongs to both of them: Teams
 * numbers every conversation between people as a thread (`19:`).
 */
export const isOneToOne = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'personal' && !conversation.id.startsWith('19:');
