import { describe, expect, it } from 'vitest';
import { meet, readMessages } from '../../scripts/begrijp-meet.ts';
import { begrijp } from '../../src/language/index.ts';
import { leesFeiten } from '../../src/rules/index.ts';

const sets = ['berichten', 'berichten-eigen'].map(
  (name) => [name, readMessages(`test/fixtures/${name}.jsonl`)] as const,
);

describe.each(sets)('%s', (_name, messages) => {
  const measured = meet(messages);
  const different = measured.verschillen.map(({ bericht, regels }) => [bericht.id, ...regels].join('\n  '));

  it('is understood exactly in at least 95 of 100 messages', () => {
    expect(measured.exact / measured.berichten, different.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('gives at most one wrong fact in 100 messages', () => {
    expect(measured.fout / measured.berichten, different.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('has the intent right in at least 98 of 100 messages', () => {
    expect(measured.intent / measured.berichten, different.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('gives facts the rules accept, each with the words it came from', () => {
    for (const { tekst } of messages) {
      const { feiten, bewijs } = begrijp(tekst);
      expect(leesFeiten(feiten).ok, tekst).toBe(true);
      expect(Object.keys(bewijs).sort()).toEqual(Object.keys(feiten).sort());
      for (const { van, tot, woorden } of Object.values(bewijs).flat())
        expect(tekst.slice(van, tot)).toBe(woorden);
    }
  });
});
