import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { begrijpLine } from '../../src/language/cli/begrijp.ts';

const run = (command: string, args: readonly string[], input = '') =>
  spawnSync('npm', ['run', '-s', command, '--', ...args], { input, encoding: 'utf8' });

describe('begrijp', () => {
  it('answers a line with facts, intent and perspective', () => {
    const line = JSON.stringify({ tekst: 'Ik ben mentor. Mag ik de huisarts bellen?' });
    expect(JSON.parse(begrijpLine(line))).toEqual({
      feiten: { deler: 'onderwijs', ontvanger: 'medisch' },
      intent: 'vraag',
      perspectief: 'deler',
    });
  });

  it.each([
    ['geen json', 'ongeldige-json'],
    ['{}', 'geen-tekst'],
    ['{"tekst":5}', 'geen-tekst'],
    ['null', 'geen-tekst'],
  ])('says what is wrong with %s', (line, code) => {
    expect(JSON.parse(begrijpLine(line)).fout.code).toBe(code);
  });

  it('keeps the order of an input long enough to be read by more processors', () => {
    const ages = Array.from({ length: 4_000 }, (_, i) => i % 20);
    const input = ages
      .map((age) => JSON.stringify({ tekst: `kind van ${age} jaar, mag ik (ib) bellen` }))
      .join('\n');
    const { stdout, status } = run('begrijp', [], input);
    expect(status).toBe(0);
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).feiten.leeftijd);
    const code = (age: number) => (age < 12 ? '0-11' : age < 16 ? '12-15' : age < 18 ? '16-17' : '18+');
    expect(read).toEqual(ages.map(code));
  });

  it('writes one line for each line, in order, and nothing else', () => {
    const lines = Array.from({ length: 500 }, (_, i) =>
      JSON.stringify({ tekst: `kind van ${i % 20} jaar, mag ik (ib) de jeugdarts bellen` }),
    );
    const { stdout, status } = run('begrijp', [], `${lines.join('\n')}\n`);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(500);
    expect(answers[14].feiten.leeftijd).toBe('12-15');
    expect(answers[19].feiten.leeftijd).toBe('18+');
  });
});

describe('begrijp:meet', () => {
  it('prints the scores of a file', () => {
    const { stdout, status } = run('begrijp:meet', ['test/fixtures/berichten.jsonl']);
    expect(status).toBe(0);
    for (const title of ['precies goed', 'feiten gevonden', 'foute feiten', 'intent'])
      expect(stdout).toContain(title);
  });
});
