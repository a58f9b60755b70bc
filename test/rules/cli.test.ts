import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { decideLine } from '../../src/rules/cli/decide.ts';

const ask = (input: string, withExplanation = false) => JSON.parse(decideLine(input, withExplanation));
const KNOWN = '{"deler":"mbo","ontvanger":"leerplicht","gegevens":"anoniem"}';

async function run(
  input: string | Buffer,
  args: string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn('npm', ['run', '-s', 'decide', ...(args.length ? ['--', ...args] : [])]);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
    child.stdin.end(input),
  ]);
  return { code, out, err };
}

describe('one line', () => {
  it('becomes an answer with its rules and sources', () => {
    const { besluit } = ask(KNOWN);
    expect(besluit).toMatchObject({
      toestemming: 'niet-nodig',
      van: [],
      advies: 'delen-mag',
      maximaal: 'niet-herleidbaar',
    });
    expect(besluit.regels).toEqual(['anoniem']);
    expect(besluit.bronnen.length).toBeGreaterThan(0);
  });

  it('becomes a question, or answers side by side', () => {
    expect(ask('{}').vraag.feiten).toContain('deler');
    const unsure =
      '{"deler":"mbo","ontvanger":"jeugdbescherming","gegevens":"gewoon","ots":"weet-niet","herkomst":"andere-partij"}';
    expect(ask(unsure).hangtAf.feiten).toEqual(['ots']);
  });

  it('carries the full wording when asked', () => {
    const { uitleg } = ask(KNOWN, true);
    expect(uitleg.redenen[0].bronnen[0]).toMatchObject({
      artikel: expect.any(String),
      datum: expect.any(String),
    });
    expect(uitleg.grondslag.tekst).not.toBe(uitleg.geheimhouding.tekst);
  });

  it.each([
    ['{"leeftijd":"13"}', 'ongeldige-waarde', 'leeftijd'],
    ['{"leeftijd":null}', 'ongeldige-waarde', 'leeftijd'],
    ['{"ots":"ja"}', 'ongeldige-waarde', 'ots'],
    ['{"afweging":{"x":true}}', 'ongeldige-waarde', 'afweging'],
    ['{"afweging":[]}', 'ongeldige-waarde', 'afweging'],
    ['{"naam":"x"}', 'onbekend-feit', 'naam'],
    ['{"__proto__":{"a":1}}', 'onbekend-feit', '__proto__'],
    ['[1]', 'geen-object', undefined],
    ['null', 'geen-object', undefined],
    ['{', 'ongeldige-json', undefined],
  ])('%s is refused in words that name the field', (input, code, feit) => {
    const { fout } = ask(input);
    expect(fout.code).toBe(code);
    expect(fout.bericht.length).toBeGreaterThan(10);
    if (feit) expect(fout.bericht).toContain(feit);
  });
});

describe('npm run -s decide', () => {
  it('writes a line for a line, in order, and nothing else', async () => {
    const { code, out } = await run(`${KNOWN}\r\n\n{oeps\n{}`);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((l) => Object.keys(JSON.parse(l))[0]);
    expect(lines).toEqual(['besluit', 'fout', 'vraag']);
  });

  it('ends well on nothing, and on characters cut in two by the stream', async () => {
    expect(await run('')).toMatchObject({ code: 0, out: '' });
    const long = Buffer.from(`${'{"deler":"é"}\n'.repeat(9000)}`);
    const { out } = await run(long);
    expect(out.trimEnd().split('\n')).toHaveLength(9000);
    expect(out).not.toContain('\ufffd');
  });

  it('is not brought down by one endless line', async () => {
    const { out } = await run(`{"deler":"${'a'.repeat(3_000_000)}"}\n${KNOWN}\n`);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((l) => Object.keys(JSON.parse(l))[0]);
    expect(lines).toEqual(['fout', 'besluit']);
  });
});
