import { describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/leer/learn.ts';
import { learntWeights } from '../../../scripts/leer.ts';
import weights from '../../../src/language/data/gewichten/partijen.json' with { type: 'json' };

const reading = (goed: boolean, ...gezien: string[]) => ({ goed, gezien });

describe('learning', () => {
  const messages = [
    [reading(true, 'vraagt', 'school'), reading(false, 'vertelt', 'school')],
    [reading(true, 'vraagt', 'huisarts'), reading(false, 'vertelt', 'huisarts')],
    [reading(false, 'vertelt', 'nooit eerder'), reading(true, 'vraagt', 'school')],
  ];

  it('gives weight to what tells right from wrong, and none to what does not', () => {
    const learnt = learn(messages);
    expect(learnt.get('vraagt')).toBeGreaterThan(0);
    expect(learnt.get('vertelt')).toBeLessThan(0);
    expect(Math.abs(learnt.get('huisarts') ?? 0)).toBeLessThan(0.05);
    expect(learnt.has('nooit eerder')).toBe(false);
  });

  it('gives the same weights for the same messages, and learns nothing where all is wrong', () => {
    expect(learn(messages)).toEqual(learn(messages));
    expect(learn([[reading(false, 'a'), reading(false, 'b')]]).size).toBe(0);
  });
});

describe('the weights in the data', () => {
  // Another processor or version of Node may round otherwise in the second decimal.
  it('are those that the messages give: else run npm run leer', () => {
    const learnt = learntWeights();
    for (const part of ['deler', 'ontvanger', 'samen'] as const) {
      const [kept, now] = [weights[part] as Record<string, number>, learnt[part]];
      const names = new Set([...Object.keys(kept), ...Object.keys(now)]);
      const other = [...names].filter((name) => Math.abs((kept[name] ?? 0) - (now[name] ?? 0)) > 0.06);
      expect(other.length, other.slice(0, 5).join(', ')).toBeLessThan(names.size / 200);
    }
  });
});
