import gewichten from '../data/gewichten/partijen.json' with { type: 'json' };
import { remembered } from '../patterns/lists.ts';
import { type Label, label, labelled, NOTHING } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import { Table } from '../weigh/table.ts';
import { chances, weigh } from '../weigh/weights.ts';
import { around } from './around.ts';
import type { Kandidaat } from './candidates.ts';
import type { Hypothese } from './hypotheses.ts';
import {
  byCode,
  byOrder,
  byReading,
  byStanding,
  called,
  company,
  NOBODY,
  type Omgeving,
  sameTrade,
  standing,
} from './together.ts';

const together = new Table([gewichten.samen]);
const single = new Table([gewichten.deler, gewichten.ontvanger]);

/** What is seen of somebody, as it weighs for one who shares and for one who receives. */
interface Alone {
  readonly deler: number;
  readonly ontvanger: number;
}

class AloneSum implements Seen, Alone {
  deler = 0;
  ontvanger = 0;

  see(what: Label, how = NOTHING, also = NOTHING): void {
    const at = single.find(what, how, also);
    if (at < 0) return;
    this.deler += single.weight(at, 0);
    this.ontvanger += single.weight(at, 1);
  }
}

const [ABSENT, ABSENT_OF] = [label('niemand'), label('niemand van')];

/** What is seen of nobody in the place of somebody. */
export function nobody({ kandidaten }: Omgeving, seen: Seen): void {
  seen.see(ABSENT);
  seen.see(ABSENT_OF, labelled(String(kandidaten.length)));
}

/** Sums that come back in message after message, by two words: who they are, and of what kind. */
class Remembered {
  private readonly rows = new Map<string, Map<string, number>>();

  constructor(private readonly look: (deler: string, ontvanger: string, seen: Seen) => void) {}

  of(deler: string, ontvanger: string): number {
    let row = this.rows.get(deler);
    const known = row?.get(ontvanger);
    if (known !== undefined) return known;
    row ??= new Map<string, number>();
    const sum = weigh(together, (seen) => this.look(deler, ontvanger, seen));
    this.rows.set(deler, row.set(ontvanger, sum));
    return sum;
  }
}

const codes = new Remembered(byCode);
const standingsIn = remembered(
  (others) => new Remembered((from, to, seen) => byStanding(from, to, others, seen)),
);

/** What it weighs that a reading is what a construction says: of nobody, of who receives, of who shares, of both. */
const readingWeights = remembered((soort): readonly number[] =>
  [0, 1, 2, 3].map((n) => weigh(together, (seen) => byReading(soort, n >= 2, n % 2 === 1, seen))),
);

function alone(look: (seen: Seen) => void): Alone {
  const sum = new AloneSum();
  look(sum);
  return sum;
}

/** The chance of each reading of who shares with whom; together one. */
export function weighParties(omgeving: Omgeving, hypothesen: readonly Hypothese[]): number[] {
  const { items, kandidaten, lezingen } = omgeving;
  const none = alone((seen) => nobody(omgeving, seen));
  const each = new Map(kandidaten.map((who) => [who, alone((seen) => around(omgeving, who, seen))]));
  const kinds = standingsIn(company(kandidaten));
  const readings = lezingen.map((one) => ({ one, weights: readingWeights(one.soort) }));
  const names = new Map<Kandidaat, Map<string, number>>();
  const nameWeight = (who: Kandidaat, as: string): number => {
    const mine = names.get(who) ?? new Map<string, number>();
    names.set(who, mine);
    const known = mine.get(as) ?? weigh(together, (seen) => called(omgeving, who, as, seen));
    mine.set(as, known);
    return known;
  };
  // Readings of the same two people follow one another: their order is looked at once.
  let last: readonly [Kandidaat | undefined, Kandidaat | undefined, number] = [undefined, undefined, 0];
  const orderWeight = (deler: Kandidaat, ontvanger: Kandidaat): number => {
    if (last[0] !== deler || last[1] !== ontvanger)
      last = [deler, ontvanger, weigh(together, (seen) => byOrder(items, deler, ontvanger, seen))];
    return last[2];
  };
  return chances(
    hypothesen.map(({ deler, ontvanger, delerCode = NOBODY, ontvangerCode = NOBODY }) => {
      let sum = (deler ? each.get(deler) : none)?.deler ?? 0;
      sum += (ontvanger ? each.get(ontvanger) : none)?.ontvanger ?? 0;
      sum += kinds.of(standing(deler), standing(ontvanger)) + codes.of(delerCode, ontvangerCode);
      if (ontvanger) sum += nameWeight(ontvanger, ontvangerCode);
      if (deler && ontvanger) sum += orderWeight(deler, ontvanger);
      if (deler && ontvanger && deler.code === ontvanger.code)
        sum += weigh(together, (seen) => sameTrade(items, deler, ontvanger, ontvangerCode, seen));
      for (const { one, weights } of readings)
        sum += weights[(one.deler === delerCode ? 2 : 0) + (one.ontvanger === ontvangerCode ? 1 : 0)] ?? 0;
      return sum;
    }),
  );
}
