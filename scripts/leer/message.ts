import type { Feiten } from '../../src/rules/index.ts';
import type { Bericht } from '../begrijp-meet.ts';

/** Of each construction so many pairs of parties: enough to learn it, too few to drown the messages people wrote. */
export const PAIRS = 6;
export const STRIDE = 17;

/** A message to learn from: who shares, when it is said, and who receives. */
export const bericht = (tekst: string, deler: string | undefined, ontvanger: string): Bericht => ({
  id: tekst,
  tekst,
  intent: 'vraag',
  feiten: { ...(deler ? { deler } : {}), ontvanger } as Feiten,
});

/** Some pairs of parties, others for each construction. */
export const some = <T>(all: readonly T[], nth: number): T[] =>
  Array.from({ length: PAIRS }, (_, i) => all[(nth * STRIDE + i * 29) % all.length] as T);
