import type { Besluit } from '../contract.ts';
import type { Begrip, Regel, VanRegel } from '../data/types.ts';
import { compileCondition, type Scope } from './condition.ts';
import type { Node } from './diagram.ts';

/** Whether a parent, guardian or representative must consent, and whether each parent must. */
export function parentsNeeded(rule: VanRegel): string {
  if (rule.dan.van.includes('beide-ouders')) return 'beide';
  return rule.dan.van.some((p) => p !== 'jeugdige') ? 'ja' : 'nee';
}

/** A notion that follows from which rule carries a question. */
export function addFromRules<R extends Regel>(
  { diagram, notions }: Scope,
  id: string,
  node: Node,
  rules: readonly R[],
  name: (rule: R) => string,
): void {
  const names: string[] = ['geen'];
  const numberOf = (text: string) => (names.includes(text) ? names.indexOf(text) : names.push(text) - 1);
  notions.set(id, { node: diagram.map((i) => (i < 0 ? 0 : numberOf(name(rules[i] as R))), node), names });
}

/** A notion that follows from the answer. */
export function addFromDecisions(
  { diagram, notions }: Scope,
  id: string,
  node: Node,
  decisions: readonly Besluit[],
  name: (b: Besluit) => string,
): void {
  const names = [...new Set(decisions.map(name))];
  notions.set(id, {
    node: diagram.map((i) => names.indexOf(name(decisions[i] as Besluit)), node),
    names,
  });
}

/** Notions that are data: the first case that holds gives the value. */
export function addNotions(begrippen: readonly Begrip[], scope: Scope): void {
  const { diagram, notions } = scope;
  for (const begrip of begrippen) {
    const names = ['geen', ...new Set(begrip.gevallen.map((g) => g.dan))];
    const node = [...begrip.gevallen]
      .reverse()
      .reduce(
        (rest, geval) =>
          diagram.apply(
            (holds, other) => (holds ? names.indexOf(geval.dan) : other),
            compileCondition(geval.als, scope),
            rest,
          ),
        diagram.terminal(0),
      );
    notions.set(begrip.id, { node, names });
  }
}
