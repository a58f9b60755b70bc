import type { Activity } from 'botbuilder';

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
};

/** What somebody typed: without the mention of the bot, HTML and the space around it. */
export function plainText(activity: Activity): string {
  if (typeof activity.text !== 'string') return '';
  const unmentioned = ownMentions(activity).reduce(
    (text, mention) => text.replaceAll(mention, ' '),
    activity.text,
  );
  return htmlToText(unmentioned);
}

/** Text without HTML and the space around it. */
export function htmlToText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#39|[a-z]{2,4});/gi, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

function ownMentions({ entities, recipient }: Activity): string[] {
  // The entity tells for sure; the bare tag is what remains when a client sends none.
  const tagged = recipient.name ? [`<at>${recipient.name}</at>`] : [];
  if (!Array.isArray(entities)) return tagged;
  const told = entities
    .filter((entity) => entity?.type === 'mention' && entity.mentioned?.id === recipient.id)
    .map((entity) => entity.text)
    .filter((text): text is string => typeof text === 'string' && text.length > 0);
  return [...told, ...tagged];
}
