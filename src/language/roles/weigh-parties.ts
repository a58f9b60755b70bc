import gewichten from '../data/gewichten/partijen.json' with { type: 'json' };
import { chances, weightOf } from '../weigh/weights.ts';
import { around } from './around.ts';
import type { Kandidaat } from './candidates.ts';
import type { Hypothese } from './hypotheses.ts';
import {
  byCode,
  byName,
  byOrder,
  byReading,
  byStanding,
  company,
  NOBODY,
  type Omgeving,
  standing,
} from './together.ts';

const together = new Map<string, number>(Object.entries(gewichten.samen));
/** What is seen around somebody, as it weighs for one who shares and for one who receives. */
const single = new Map<string, { deler: number; ontvanger: number }>();
for (const part of ['deler', 'ontvanger'] as const)
  for (const [name, weight] of Object.entries<number>(gewichten[part]))
    single.set(name, { ...(single.get(name) ?? { deler: 0, ontvanger: 0 }), [part]: weight });

/** What is seen of nobody in the place of somebody. */
export const nobody = ({ kandidaten }: Omgeving): string[] => ['niemand', `niemand van ${kandidaten.length}`];

/** Sums that come back in message after message, by two words: who they are, and of what kind. */
class Remembered {
  private readonly rows = new Map<string, Map<string, number>>();

  constructor(private readonly names: (deler: string, ontvanger: string) => string[]) {}

  of(deler: string, ontvanger: string): number {
    const row = this.rows.get(deler) ?? new Map<string, number>();
    const known = row.get(ontvanger);
    if (known !== undefined) return known;
    const sum = weightOf(together, this.names(deler, ontvanger));
    this.rows.set(deler, row.set(ontvanger, sum));
    return sum;
  }
}

const codes = new Remembered(byCode);
const standings = new Map<string, Remembered>();
function standingsIn(others: string): Remembered {
  const known = standings.get(others) ?? new Remembered((from, to) => byStanding(from, to, others));
  standings.set(others, known);
  return known;
}

/** What it weighs that a reading is what a construction says: of nobody, of who receives, of who shares, of both. */
const perConstruction = new Map<string, readonly number[]>();
function readingWeights(soort: string): readonly number[] {
  const known = perConstruction.get(soort);
  if (known) return known;
  const weights = [0, 1, 2, 3].map((n) => together.get(byReading(soort, n >= 2, n % 2 === 1)) ?? 0);
  perConstruction.set(soort, weights);
  return weights;
}

function alone(names: readonly string[]): { deler: number; ontvanger: number } {
  const sum = { deler: 0, ontvanger: 0 };
  for (const name of names) {
    const weight = single.get(name);
    if (!weight) continue;
    sum.deler += weight.deler;
    sum.ontvanger += weight.ontvanger;
  }
  return sum;
}

/** The chance of each reading of who shares with whom; together one. */
export function weighParties(omgeving: Omgeving, hypothesen: readonly Hypothese[]): number[] {
  const { items, kandidaten, zinsdelen, lezingen } = omgeving;
  const none = alone(nobody(omgeving));
  const each = new Map(kandidaten.map((who) => [who, alone(around(items, who, kandidaten, zinsdelen))]));
  const kinds = standingsIn(company(kandidaten));
  const readings = lezingen.map((one) => ({ one, weights: readingWeights(one.soort) }));
  const names = new Map<Kandidaat, Map<string, number>>();
  const nameWeight = (who: Kandidaat, as: string): number => {
    const mine = names.get(who) ?? new Map<string, number>();
    names.set(who, mine);
    const known = mine.get(as) ?? weightOf(together, byName(omgeving, who, as));
    mine.set(as, known);
    return known;
  };
  // Readings of the same two people follow one another: their order is looked at once.
  let last: readonly [Kandidaat | undefined, Kandidaat | undefined, number] = [undefined, undefined, 0];
  const orderWeight = (deler: Kandidaat, ontvanger: Kandidaat): number => {
    if (last[0] !== deler || last[1] !== ontvanger)
      last = [deler, ontvanger, weightOf(together, byOrder(items, deler, ontvanger))];
    return last[2];
  };
  return chances(
    hypothesen.map(({ deler, ontvanger, delerCode = NOBODY, ontvangerCode = NOBODY }) => {
      let sum = (deler ? each.get(deler) : none)?.deler ?? 0;
      sum += (ontvanger ? each.get(ontvanger) : none)?.ontvanger ?? 0;
      sum += kinds.of(standing(deler), standing(ontvanger)) + codes.of(delerCode, ontvangerCode);
      if (ontvanger) sum += nameWeight(ontvanger, ontvangerCode);
      if (deler && ontvanger) sum += orderWeight(deler, ontvanger);
      for (const { one, weights } of readings)
        sum += weights[(one.deler === delerCode ? 2 : 0) + (one.ontvanger === ontvangerCode ? 1 : 0)] ?? 0;
      return sum;
    }),
  );
}
