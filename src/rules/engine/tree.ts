import type { Besluit, FeitSleutel } from '../contract.ts';
import type { Decider } from './decide.ts';
import type { Node } from './diagram.ts';

/** What walking the whole question tree from nothing known, one question at a time, comes across. */
export interface TreeReport {
  /** Ways to an answer. Ways that lead to the same remaining question are counted, not walked twice. */
  readonly leaves: number;
  readonly deepest: number;
  readonly questions: ReadonlySet<FeitSleutel>;
  readonly answers: ReadonlySet<Besluit>;
}

/** "At least one no" to the five questions of the weighing can be said in 31 ways; any other answer in one. */
const waysTo = (value: unknown): number => (value === 'niet-alle-ja' ? 31 : 1);

/**
 * Walks every answer to every question, in the order of asking, weighing included.
 * @throws when a question comes up none of whose answers makes a difference
 */
export function walkTree(decider: Decider): TreeReport {
  const { diagram, space, carried, answers } = decider.compiled;
  const questions = new Set<FeitSleutel>();
  const known = new Map<string, { leaves: number; deepest: number }>();
  const reached = new Set<Besluit>();

  const visit = (rest: Node, rules: Node): { leaves: number; deepest: number } => {
    const memo = `${rest}/${rules}`;
    const seen = known.get(memo);
    if (seen) return seen;
    const asked = decider.asking.dependsOn(rest)[0];
    let result = { leaves: 1, deepest: 0 };
    if (asked) {
      questions.add(asked);
      const v = space.index[asked];
      const masks = space.values.map((values) => (1 << values.length) - 1);
      const children = (space.values[v] ?? []).map((_, i) => {
        masks[v] = 1 << i;
        return [diagram.restrict(rest, masks), diagram.restrict(rules, masks)] as const;
      });
      if (new Set(children.map(([child]) => child)).size === 1) throw new Error(`Overbodige vraag: ${asked}`);
      const below = children.map(([child, carriers]) => visit(child, carriers));
      result = {
        leaves: below.reduce((sum, b, i) => sum + b.leaves * waysTo(space.values[v]?.[i]), 0),
        deepest: 1 + Math.max(...below.map((b) => b.deepest)),
      };
    } else for (const d of diagram.reach(rules).values) reached.add(decider.compiled.decisions[d] as Besluit);
    known.set(memo, result);
    return result;
  };

  const { leaves, deepest } = visit(answers, carried);
  return { leaves, deepest, questions, answers: reached };
}
