import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/rules/catalogus.ts';
import type { WegRegel } from '../../src/rules/data/types.ts';
import { compile } from '../../src/rules/engine/compile.ts';
import { Decider } from '../../src/rules/engine/decide.ts';
import { walkTree } from '../../src/rules/engine/tree.ts';
import { bronnen, feitDefinities, regels } from '../../src/rules/index.ts';

const compiled = compile(rulebook);
const { diagram } = compiled;
const reachable = diagram.reach(compiled.carried).values.map((d) => compiled.decisions[d]);

describe('the question tree, walked whole from nothing known', () => {
  const report = walkTree(new Decider(compiled));

  it('has millions of leaves, each with one answer that cites a source', () => {
    expect(report.leaves).toBeGreaterThan(1_000_000);
    const ids = new Set(bronnen.map((b) => b.id));
    for (const answer of report.answers) {
      expect(answer.bronnen.length, answer.regels.join()).toBeGreaterThan(0);
      for (const id of answer.bronnen) expect(ids.has(id), id).toBe(true);
    }
  });

  it('asks every fact somewhere', () => {
    expect([...report.questions].sort()).toEqual(feitDefinities.map((d) => d.sleutel).sort());
  });
});

describe('rules', () => {
  it('are all alive: each carries an answer somewhere', () => {
    const carrying = new Set(reachable.flatMap((b) => b?.regels ?? []));
    expect(regels.map((r) => r.id).filter((id) => !carrying.has(id))).toEqual([]);
  });

  it('are refused when two of equal rank contradict', () => {
    const [first] = rulebook.weg as [WegRegel];
    const other: WegRegel = {
      ...first,
      id: 'anders',
      dan: { toestemming: 'nvt', advies: 'voorleggen', maximaal: 'niets' },
    };
    expect(() => compile({ ...rulebook, weg: [...rulebook.weg, other] })).toThrow(/anoniem, anders/);
  });

  it('are refused when a situation is left without a rule', () => {
    const weg = rulebook.weg.filter((r) => r.id !== 'kinderopvang');
    expect(() => compile({ ...rulebook, weg })).toThrow(/zonder regel/);
  });

  it('are refused when they name what does not exist', () => {
    const [first] = rulebook.weg as [WegRegel];
    const broken = (als: WegRegel['als']) => compile({ ...rulebook, weg: [{ ...first, als }] });
    expect(() => broken({ feiten: { leeftijd: ['13'] } })).toThrow(/leeftijd=13/);
    expect(() => broken({ begrippen: { bestaatNiet: ['ja'] } })).toThrow(/bestaatNiet/);
  });
});

describe('instructions', () => {
  it('are all alive', () => {
    const dead = rulebook.aanwijzingen.filter((_, i) => compiled.instructions[i] === diagram.terminal(0));
    expect(dead.map((a) => a.id)).toEqual([]);
  });

  it.each(['grondslag', 'geheimhouding'] as const)(
    'of %s: every situation has one, and each is said somewhere',
    (soort) => {
      let uncovered = diagram.terminal(1);
      const silent: string[] = [];
      const list = rulebook.aanwijzingen
        .map((a, i) => ({ a, node: compiled.instructions[i] as number }))
        .filter(({ a }) => a.soort === soort)
        .sort((x, y) => x.a.rang - y.a.rang);
      for (const { a, node } of list) {
        const left = diagram.apply((x, y) => x & (1 - y), uncovered, node);
        if (left === uncovered) silent.push(a.id);
        uncovered = left;
      }
      expect(silent).toEqual([]);
      expect(uncovered).toBe(diagram.terminal(0));
    },
  );
});
