import type { Voorwaarde, Waarden } from '../data/types.ts';
import type { Diagram, Node } from './diagram.ts';
import type { Space } from './space.ts';

/** A notion as a function over the facts: its node, and what the numbers of its terminals mean. */
export interface Notion {
  readonly node: Node;
  readonly names: readonly string[];
}

export interface Scope {
  readonly diagram: Diagram;
  readonly space: Space;
  readonly notions: Map<string, Notion>;
}

/**
 * A condition as a function over the facts with terminals 1 (holds) and 0.
 * @throws when the condition names a fact, notion or value that does not exist: then the data is broken
 */
export function compileCondition(condition: Voorwaarde, scope: Scope): Node {
  const { diagram } = scope;
  const parts: Node[] = [];
  for (const [key, values] of Object.entries(condition.feiten ?? {}))
    parts.push(factNode(key, values as Waarden, scope));
  for (const [id, values] of Object.entries(condition.begrippen ?? {}))
    parts.push(notionNode(id, values, scope));
  if (condition.of) {
    const alternatives = condition.of.map((c) => compileCondition(c, scope));
    parts.push(alternatives.reduce((x, y) => diagram.apply((a, b) => a | b, x, y), diagram.terminal(0)));
  }
  if (condition.niet) parts.push(diagram.map((a) => 1 - a, compileCondition(condition.niet, scope)));
  return parts.reduce((x, y) => diagram.apply((a, b) => a & b, x, y), diagram.terminal(1));
}

function factNode(key: string, values: Waarden, { diagram, space }: Scope): Node {
  const variable = (space.index as Record<string, number>)[key];
  if (variable === undefined) throw new Error(`Voorwaarde over onbekend feit: ${key}`);
  const domain = space.values[variable] as readonly (string | boolean)[];
  for (const value of values)
    if (!domain.includes(value)) throw new Error(`Voorwaarde met onbekende waarde: ${key}=${value}`);
  return diagram.choice(
    variable,
    domain.map((value) => diagram.terminal(values.includes(value) ? 1 : 0)),
  );
}

function notionNode(id: string, values: Waarden, { diagram, notions }: Scope): Node {
  const notion = notions.get(id);
  if (!notion) throw new Error(`Voorwaarde over onbekend begrip: ${id}`);
  for (const value of values)
    if (!notion.names.includes(String(value))) throw new Error(`Begrip ${id} kent geen ${value}`);
  return diagram.map((n) => (values.includes(notion.names[n] as string) ? 1 : 0), notion.node);
}
