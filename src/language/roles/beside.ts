import type { Kandidaat } from './candidates.ts';
import { isWriter, type Zinsdeel } from './clauses-with.ts';

/**
 * What stands with somebody in every clause they are in, by name or as "ik", "ons", "zij", as names of weights: two by
 * two, in order. "mag zij mij vertellen" says of the writer that they come before a telling and behind somebody.
 */
export function beside(clauses: readonly Zinsdeel[], who: Kandidaat): string[] {
  const writer = isWriter(who);
  const own = who.partij?.prep ? `${who.partij.prep} X` : 'X';
  const out = new Set<string>();
  for (const { woorden, vraag } of clauses) {
    const mine = woorden.map(({ at, schrijver, wie }) => {
      if (writer) return schrijver;
      if (wie === who) return 'X.die';
      return at >= who.van && at < who.tot ? own : undefined;
    });
    mine.forEach((me, i) => {
      if (me === undefined) return;
      woorden.forEach(({ label }, j) => {
        if (i === j) return;
        const other = mine[j] ?? label;
        out.add(`deel ${i < j ? `${me} ${other}` : `${other} ${me}`}${vraag ? '?' : ''}`);
      });
    });
  }
  return [...out];
}
