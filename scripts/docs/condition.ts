import type { Begrip, Voorwaarde } from '../../src/rules/data/types.ts';
import { type FeitSleutel, feitDefinitie } from '../../src/rules/index.ts';

/** A condition as a list a jurist reads: facts by their own words, notions by their names. */
export function conditionLines(condition: Voorwaarde, begrippen: readonly Begrip[], indent = ''): string[] {
  const lines: string[] = [];
  for (const [key, values] of Object.entries(condition.feiten ?? {})) {
    const feit = feitDefinitie(key as FeitSleutel);
    const labels = (values ?? []).map((v) => labelOf(feit.sleutel, v));
    lines.push(`${indent}- ${feit.naam} (\`${key}\`): ${labels.join(' *of* ')}`);
  }
  for (const [id, values] of Object.entries(condition.begrippen ?? {}))
    lines.push(`${indent}- begrip \`${id}\`: ${values.map((v) => `\`${v}\``).join(' *of* ')}`);
  if (condition.of) {
    lines.push(`${indent}- en minstens één van deze:`);
    for (const part of condition.of) lines.push(...conditionLines(part, begrippen, `${indent}  `));
  }
  if (condition.niet) {
    lines.push(`${indent}- en niet:`);
    lines.push(...conditionLines(condition.niet, begrippen, `${indent}  `));
  }
  return lines.length ? lines : [`${indent}- in alle andere gevallen`];
}

/** A value in the words of its question, with its code. */
export function labelOf(key: FeitSleutel, value: unknown): string {
  const option = feitDefinitie(key).opties.find((o) => o.waarde === value);
  if (option) return `${option.label} (\`${String(value)}\`)`;
  return typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : `\`${String(value)}\``;
}
