import type { Mention } from './mentions.ts';

/** How loud a sentence speaks. The question itself speaks louder than what led up to it. */
export const KRACHT = { vraag: 5, verzoek: 4, verhaal: 3 } as const;

/** One reading of a sentence: who has the information and who would get it. */
export interface Frame {
  readonly deler: Mention | 'zelf' | undefined;
  readonly ontvanger: Mention | 'zelf' | undefined;
  readonly kracht: number;
  /** The construction it was read from. */
  readonly soort?: string;
  /** Told of others, as something they did. */
  readonly anderen?: true;
}
