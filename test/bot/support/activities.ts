/** Activities as Teams sends them, as far as the bot looks at them. */
export type Json = Record<string, unknown>;

export interface Chat {
  readonly serviceUrl: string;
  readonly kind?: 'personal' | 'groupChat' | 'channel';
  readonly user?: string;
  readonly conversation?: string;
  readonly name?: string;
  readonly tenant?: string;
  /** More of what Teams tells of the channel or meeting. */
  readonly channelData?: Json;
}

export const BOT = { id: '28:bot', name: 'Toestemming nodig?' };
export const MENTION = `<at>${BOT.name}</at>`;

export function message(chat: Chat, text: string, more: Json = {}): Json {
  return { ...envelope(chat), type: 'message', text, ...more };
}

/** A message in a group or channel, which reaches the bot only when it mentions it. */
export function mention(chat: Chat, text: string): Json {
  const entities = [{ type: 'mention', text: MENTION, mentioned: BOT }];
  return message({ kind: 'groupChat', ...chat }, `${MENTION} ${text}`, { entities });
}

/** A tap on an Action.Execute button. */
export function tap(chat: Chat, verb: string, data: unknown = {}): Json {
  return {
    ...envelope(chat),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'tapped-card',
    value: { action: { type: 'Action.Execute', id: verb, verb, data }, trigger: 'manual' },
  };
}

/** What the message extension is asked: `query`, `queryLink`, `fetchTask` or `submitAction`. */
export function extension(chat: Chat, call: string, value: Json): Json {
  return { ...envelope(chat), type: 'invoke', name: `composeExtension/${call}`, value };
}

/** A search in the message extension. */
export const searched = (chat: Chat, text: string): Json =>
  extension(chat, 'query', { commandId: 'zoek', parameters: [{ name: 'tekst', value: text }] });

export function botAdded(chat: Chat): Json {
  return { ...envelope(chat), type: 'conversationUpdate', membersAdded: [BOT, { id: '29:somebody' }] };
}

export function installed(chat: Chat, action = 'add'): Json {
  return { ...envelope(chat), type: 'installationUpdate', action };
}

/** As in Teams no two activities have the same id; one that is delivered again does. */
let activities = 0;

function envelope({
  serviceUrl,
  kind = 'personal',
  user = 'user-1',
  conversation = 'conversation-1',
  name = 'Sam de Vries',
  tenant,
  channelData,
}: Chat): Json {
  return {
    id: `activity-${++activities}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-22T09:00:00.000Z',
    from: { id: `29:${user}`, name, aadObjectId: user },
    recipient: BOT,
    conversation: { id: conversation, conversationType: kind, isGroup: kind !== 'personal' },
    ...(tenant || channelData
      ? { channelData: { ...channelData, ...(tenant ? { tenant: { id: tenant } } : {}) } }
      : {}),
  };
}
