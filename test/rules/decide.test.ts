import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Besluit, decide, type Feiten, type FeitSleutel, regels } from '../../src/rules/index.ts';
import { contractLine, words } from './contract-line.ts';
import { keys, pick, randomFacts, seeded, valuesOf } from './random-facts.ts';

const situaties = readFileSync(new URL('../fixtures/situaties.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const besluitOf = (feiten: Feiten): Besluit => {
  const outcome = decide(feiten);
  if (outcome.soort !== 'besluit') throw new Error(`geen besluit maar ${JSON.stringify(outcome)}`);
  return outcome.besluit;
};

describe('situations from the sources', () => {
  it.each(situaties.map((s) => [s.id, s]))('%s', (_, s) => {
    expect(words(besluitOf(s.feiten))).toBe(words(s.verwacht));
  });
});

describe('the contract, written out by hand, gives the same answer', () => {
  it('on 200,000 random complete situations', () => {
    const random = seeded(1);
    for (let i = 0; i < 200_000; i++) {
      const feiten = randomFacts(random);
      const expected = words(contractLine(feiten));
      if (words(besluitOf(feiten)) !== expected)
        expect([feiten, words(besluitOf(feiten))]).toEqual([feiten, expected]);
    }
  });
});

/** Every way to fill in the open facts. */
function* completions(feiten: Feiten, open: readonly FeitSleutel[]): Generator<Feiten> {
  const [first, ...rest] = open;
  if (!first) yield feiten;
  else for (const value of valuesOf(first)) yield* completions({ ...feiten, [first]: value as never }, rest);
}

describe('incomplete facts, against every completion', () => {
  const random = seeded(2);
  const cases = Array.from({ length: 1500 }, () => {
    const feiten = randomFacts(random);
    const open = [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, keys)))];
    const known = open.filter((k) => k !== 'afweging');
    for (const key of known) delete feiten[key];
    return { feiten, open: known };
  });

  it('answers when no value can change the answer, and asks only for what can', () => {
    for (const { feiten, open } of cases) {
      const all = [...completions(feiten, open)];
      const possible = new Set(all.map((f) => words(contractLine(f))));
      const outcome = decide(feiten);
      if (possible.size === 1) {
        expect(outcome.soort === 'besluit' && words(outcome.besluit), JSON.stringify(feiten)).toBe(
          [...possible][0],
        );
        continue;
      }
      expect(outcome.soort, JSON.stringify(feiten)).toBe('vraag');
      for (const asked of outcome.soort === 'vraag' ? outcome.feiten : []) {
        const others = open.filter((k) => k !== asked);
        const matters = [...completions(feiten, others)].some(
          (f) => new Set([...completions(f, [asked])].map((g) => words(contractLine(g)))).size > 1,
        );
        expect(matters, `${asked} in ${JSON.stringify(feiten)}`).toBe(true);
      }
    }
  });

  it('puts the answers side by side when the open facts cannot be known', () => {
    for (const { feiten, open } of cases) {
      const unsure = { ...feiten, ...Object.fromEntries(open.map((k) => [k, 'weet-niet'])) };
      const possible = new Set([...completions(feiten, open)].map((f) => words(contractLine(f))));
      const outcome = decide(unsure);
      expect(outcome.soort).toBe(possible.size === 1 ? 'besluit' : 'hangtAf');
      if (outcome.soort !== 'hangtAf') continue;
      expect(new Set(outcome.mogelijk.map((m) => words(m.besluit)))).toEqual(possible);
      for (const { besluit, als } of outcome.mogelijk)
        for (const set of als) {
          const open2 = open.filter((k) => !(k in set));
          for (const f of completions({ ...feiten, ...set }, open2))
            expect(words(contractLine(f))).toBe(words(besluit));
        }
    }
  });

  it('names rules that can carry the answer', () => {
    const ids = new Set(regels.map((r) => r.id));
    for (const { feiten } of cases) {
      const outcome = decide(feiten);
      if (outcome.soort === 'besluit')
        for (const id of outcome.besluit.regels) expect(ids.has(id)).toBe(true);
    }
  });
});

describe('weet-niet', () => {
  it('is not asked again', () => {
    const outcome = decide({
      deler: 'jeugdhulp',
      ontvanger: 'onderwijs',
      leeftijd: 'weet-niet',
      gegevens: 'bijzonder',
    });
    expect(outcome.soort === 'vraag' && outcome.feiten.includes('leeftijd')).toBe(false);
  });

  it('in the weighing leaves the answer open unless another answer is no', () => {
    const base = situaties.find((s) => s.id === 'vr-9b').feiten;
    const open = decide({ ...base, afweging: { ...base.afweging, weegtOp: 'weet-niet' } });
    expect(open.soort).toBe('hangtAf');
    const no = decide({ ...base, afweging: { ...base.afweging, weegtOp: 'weet-niet', gericht: false } });
    expect(no.soort === 'besluit' && no.besluit.advies).toBe('niet-delen');
  });

  it('about everything is answered too, within bounds', () => {
    const outcome = decide(Object.fromEntries(keys.map((k) => [k, 'weet-niet'])));
    expect(outcome.soort).toBe('hangtAf');
    expect(JSON.stringify(outcome).length).toBeLessThan(2_000_000);
  });
});

describe('a weighing that is half done', () => {
  it('is asked for, all five at once', () => {
    const base = situaties.find((s) => s.id === 'vr-9a').feiten;
    expect(decide({ ...base, afweging: { vitaalBelang: true } })).toEqual({
      soort: 'vraag',
      feiten: ['afweging'],
    });
  });
});
