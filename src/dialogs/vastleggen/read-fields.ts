import type { Formulier } from './vastlegging.ts';
import type { Veld } from './veld.ts';

/** Ids of inputs on the card: a field, and the tick under it. */
export const inputId = (id: string): string => `v_${id}`;
export const tickId = (id: string): string => `t_${id}`;

/** A field of whatever a client sent, own properties only. */
export const own = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

// Control characters and halves of a character are no text, and six bytes each on a card.
const NO_TEXT = /(?!\n)[\p{Cc}\p{Cs}]/gu;

/** Text as it was typed, without what is no text. */
export const cleanText = (typed: string): string =>
  typed.replace(/\r\n?/g, '\n').replace(NO_TEXT, ' ').trim();

const MOST = 2000;
const asText = (value: unknown): string => (typeof value === 'string' ? cleanText(value.slice(0, MOST)) : '');

/** What was filled in, as it was typed. */
export function readFields(velden: readonly Veld[], data: unknown): Formulier {
  const entries = velden.map(({ id }) => [id, asText(own(data, inputId(id)))] as const);
  return Object.fromEntries(entries.filter(([, waarde]) => waarde !== ''));
}

/** Words that somebody said are no name, by the field they stand in. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

/** The words somebody was asked about, per field, and for which fields they ticked that it is no name. */
export function readTicks(velden: readonly Veld[], data: unknown, asked: unknown): Ticks {
  const ticked = velden.filter(({ id }) => own(data, tickId(id)) === 'true');
  const entries = ticked.map(({ id }) => {
    const words = own(asked, id);
    return [id, Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []] as const;
  });
  return Object.fromEntries(entries);
}
