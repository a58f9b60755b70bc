import { z } from 'zod/v4';
import { pack } from '../state/pack.ts';
import { emptyState } from '../state/state.ts';
import { MAX_PAGES } from './list-card.ts';
import { own } from './read-fields.ts';

const Id = z.string().max(64);
const LIJST = {
  ids: z.array(Id).max(20),
  pad: z.array(z.string().max(200)).max(MAX_PAGES),
  volgende: z.string().max(200).optional(),
};
const Lijst = z.object(LIJST);
const one = <S extends string>(s: S) => z.object({ s: z.literal(s), id: Id, lijst: Lijst.optional() });
const Schema = z.discriminatedUnion('s', [
  z.object({ s: z.literal('lijst'), ...LIJST }),
  one('open'),
  one('verwijder'),
  one('trek-in'),
]);

/** A page of the list: what is on it, and how somebody got there. */
export type Lijst = z.infer<typeof Lijst>;

/** Which list or record somebody has in front of them, for who types. Codes only. */
export type Herinnering = z.infer<typeof Schema>;

/** What is remembered beside a check that has not begun. */
export const remembering = (vl: Herinnering): Record<string, unknown> => ({ ...pack(emptyState()), vl });

/** What was remembered, when the last card was one of these. */
export function remembered(memory: unknown): Herinnering | undefined {
  const read = Schema.safeParse(own(memory, 'vl'));
  return read.success ? read.data : undefined;
}

/** The page of the list somebody has in front of them, or came from. */
export function lastList(where: Herinnering | undefined): Lijst | undefined {
  if (where?.s !== 'lijst') return where?.lijst;
  const { s: _, ...lijst } = where;
  return lijst;
}
