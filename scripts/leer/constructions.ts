import type { Feiten } from '../../src/rules/index.ts';
import {
  asReceiver,
  CONSTRUCTIES,
  fill,
  HEARS,
  pairs,
  SHARERS,
  TELLS,
} from '../../test/language/support/partijen-zinnen.ts';
import type { Bericht } from '../begrijp-meet.ts';

/** Of each construction so many pairs of parties: enough to learn it, too few to drown the messages people wrote. */
const PAIRS = 6;
const STRIDE = 17;

const bericht = (tekst: string, deler: string, ontvanger: string): Bericht => ({
  id: tekst,
  tekst,
  intent: 'vraag',
  feiten: { deler, ontvanger } as Feiten,
});

/** Some pairs of parties, others for each construction. */
const some = <T>(all: readonly T[], nth: number): T[] =>
  Array.from({ length: PAIRS }, (_, i) => all[(nth * STRIDE + i * 29) % all.length] as T);

/** Messages of one construction each, to learn from beside those that people wrote. */
export function constructions(): Bericht[] {
  const sharers = pairs.filter(({ code }) => SHARERS.has(code));
  return [
    ...CONSTRUCTIES.map(([tekst, deler, ontvanger]) => bericht(tekst, deler, ontvanger)),
    ...TELLS.flatMap((phrase, n) =>
      some(pairs, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), sharer, asReceiver(code))),
    ),
    ...HEARS.flatMap((phrase, n) =>
      some(sharers, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), code, asReceiver(sharer))),
    ),
  ];
}
