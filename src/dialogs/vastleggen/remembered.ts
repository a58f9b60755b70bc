import { z } from 'zod/v4';
import { pack } from '../state/pack.ts';
import { emptyState } from '../state/state.ts';
import { MAX_PAGES } from './list-card.ts';
import { own } from './read-fields.ts';

const Id = z.string().max(64);
const Schema = z.discriminatedUnion('s', [
  z.object({
    s: z.literal('lijst'),
    ids: z.array(Id).max(20),
    pad: z.array(z.string().max(200)).max(MAX_PAGES),
    volgende: z.string().max(200).optional(),
  }),
  z.object({ s: z.literal('open'), id: Id }),
  z.object({ s: z.literal('verwijder'), id: Id }),
]);

/** Which list or record somebody has in front of them, for who types. Codes only. */
export type Herinnering = z.infer<typeof Schema>;

/** What is remembered beside a check that has not begun. */
export const remembering = (vl: Herinnering): Record<string, unknown> => ({ ...pack(emptyState()), vl });

/** What was remembered, when the last card was one of these. */
export function remembered(memory: unknown): Herinnering | undefined {
  const read = Schema.safeParse(own(memory, 'vl'));
  return read.success ? read.data : undefined;
}
