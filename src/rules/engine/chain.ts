import type { Regel } from '../data/types.ts';
import { compileCondition, type Scope } from './condition.ts';
import type { Node } from './diagram.ts';

/** Terminal of a chain where no rule applies. */
export const NO_RULE = -1;

/**
 * Rules in order of rank as one function: which rule carries the answer, by its number in `rules`.
 * @throws when two rules of equal rank can both hold and say different things
 */
export function compileChain(rules: readonly Regel[], scope: Scope): Node {
  const { diagram } = scope;
  const conditions = rules.map((rule) => compileCondition(rule.als, scope));
  refuseContradictions(rules, conditions, scope);
  // Last in line first; of equal ranks the one that is listed first ends up in front.
  const order = rules.map((_, i) => i).sort((a, b) => rankOf(rules, b) - rankOf(rules, a) || b - a);
  return order.reduce(
    (rest, i) => diagram.apply((holds, other) => (holds ? i : other), conditions[i] as Node, rest),
    diagram.terminal(NO_RULE),
  );
}

function rankOf(rules: readonly Regel[], i: number): number {
  return (rules[i] as Regel).rang;
}

function refuseContradictions(
  rules: readonly Regel[],
  conditions: readonly Node[],
  { diagram }: Scope,
): void {
  for (let i = 0; i < rules.length; i++) {
    for (let j = i + 1; j < rules.length; j++) {
      const [a, b] = [rules[i] as Regel, rules[j] as Regel];
      if (a.rang !== b.rang || JSON.stringify(a.dan) === JSON.stringify(b.dan)) continue;
      const both = diagram.apply((x, y) => x & y, conditions[i] as Node, conditions[j] as Node);
      if (both !== diagram.terminal(0))
        throw new Error(`Regels van gelijke rang spreken elkaar tegen: ${a.id}, ${b.id}`);
    }
  }
}
