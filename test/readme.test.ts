import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from '../scripts/questions.ts';
import { reply } from '../src/dialogs/index.ts';
import { regels } from '../src/rules/index.ts';

const readme = readFileSync('README.md', 'utf8');
const block = (name: string) => new RegExp(`\`\`\`${name}\\n([\\s\\S]*?)\\n?\`\`\``).exec(readme)?.[1] ?? '';

/** Every text a person reads in a reply, cards included. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['text', 'label', 'title'].includes(key) && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

describe('the README', () => {
  it('shows a conversation that goes just like that', () => {
    let memory: unknown;
    let said = '';
    const lines = block('gesprek').split('\n');
    expect(lines.filter((line) => line.startsWith('> ')).length).toBeGreaterThan(5);
    for (const line of lines) {
      if (!line.startsWith('> ')) {
        expect(said).toContain(line.trim());
        continue;
      }
      const answer = reply({ kind: 'text', text: line.slice(2) }, memory, {
        vandaag: '2026-11-22',
        eenOpEen: true,
      });
      if (answer.remember !== undefined) memory = answer.remember;
      said = textsIn(answer.out).join('\n');
    }
  });

  it('shows how many cards a check takes', () => {
    expect(block('questions')).toBe(report());
  });

  it('shows a rule as it is', () => {
    const [, id] = /id: '([^']+)'/.exec(block('ts')) ?? [];
    const rule = regels.find((r) => r.id === id);
    const shown = block('ts').replace(/\s+/g, ' ');
    expect(shown).toContain(`titel: '${rule?.titel}'`);
    expect(shown).toContain(`rang: ${rule?.rang}`);
    for (const [fact, values] of Object.entries(rule?.als.feiten ?? {}))
      expect(shown).toContain(`${fact}: [${values?.map((v) => `'${v}'`).join(', ')}]`);
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((m) => m[1] as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
