import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Voorwaarde, WegRegel } from '../src/rules/data/types.ts';

/**
 * The rules of the first question (which way?) for json-rules-engine: less work than our decision does, since
 * whose consent and its state are left out. `geheimhouder` is handed over as a fact.
 */
export function asJsonRules(rules: readonly WegRegel[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const ranks = [...new Set(rules.map((r) => r.rang))].sort((a, b) => b - a);
  for (const rule of rules) {
    engine.addRule({
      conditions: nested(rule.als) as TopLevelCondition,
      event: { type: rule.id },
      // The first rule in line goes first and ends the run.
      priority: ranks.indexOf(rule.rang) + 1,
    });
  }
  engine.on('success', () => engine.stop());
  return engine;
}

function nested(condition: Voorwaarde): NestedCondition {
  const all: NestedCondition[] = [
    ...Object.entries(condition.feiten ?? {}),
    ...Object.entries(condition.begrippen ?? {}),
  ].map(([fact, values]) => ({ fact, operator: 'in', value: values }));
  if (condition.of) all.push({ any: condition.of.map(nested) });
  if (condition.niet) all.push({ not: nested(condition.niet) });
  return { all };
}
