import { remembered } from '../patterns/lists.ts';
import { type Label, labelled, labels } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import { isWriter, type Kandidaat } from './candidates.ts';
import { HER, type Zinsdeel } from './clauses-with.ts';

/** How somebody stands in a clause, in front of another word or behind it, told or asked. */
type Stands = readonly [ahead: Label, behind: Label, aheadAsked: Label, behindAsked: Label];
const standsAs = remembered((me): Stands => {
  const [ahead, behind] = [labelled(`${me} voor`), labelled(`${me} na`)];
  return [ahead, behind, labelled(`${me} voor?`), labelled(`${me} na?`)];
});
const { 'X.die': DIE, 'X.hem': HEM } = labels('X.die', 'X.hem');
const named = remembered((prep) => labelled(prep === '' ? 'X' : `${prep} X`));

/** Tells each pair once. */
class Once {
  private readonly pairs: Label[] = [];

  constructor(private readonly seen: Seen) {}

  see(what: Label, how: Label): void {
    for (let i = 0; i < this.pairs.length; i += 2)
      if (this.pairs[i] === what && this.pairs[i + 1] === how) return;
    this.pairs.push(what, how);
    this.seen.see(what, how);
  }
}

/**
 * What stands with somebody in every clause they are in, by name or as "ik", "ons", "zij", as names of weights: two by
 * two, in order. "mag zij mij vertellen" says of the writer that they come before a telling and behind somebody.
 */
export function beside(clauses: readonly Zinsdeel[], who: Kandidaat, seen: Seen): void {
  const writer = isWriter(who);
  const own = named(who.partij?.prep ?? '');
  const once = new Once(seen);
  for (const { woorden, vraag } of clauses) {
    const mine = woorden.map(({ at, label, schrijver, wie }) => {
      if (writer) return schrijver;
      if (wie === who) return label === HER ? HEM : DIE;
      return at >= who.van && at < who.tot ? own : undefined;
    });
    for (let i = 0; i < mine.length; i++) {
      const me = mine[i];
      if (me === undefined) continue;
      const stands = standsAs(me.name);
      for (let j = 0; j < mine.length; j++) {
        if (i === j) continue;
        const other = mine[j] ?? (woorden[j] as (typeof woorden)[number]).label;
        once.see(stands[(i < j ? 0 : 1) + (vraag ? 2 : 0)] as Label, other);
      }
    }
  }
}
