import { decideUnchecked, explain, type Fout, type Uitkomst } from '../index.ts';
import { eachLine } from './lines.ts';

const NO_JSON: Fout = { code: 'ongeldige-json', bericht: 'Deze regel is geen geldige JSON.' };

/** One line of facts to one line of outcome, as the contract has it. */
export function decideLine(line: string, withExplanation: boolean): string {
  let facts: unknown;
  try {
    facts = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return JSON.stringify({ fout: NO_JSON });
  }
  const outcome = decideUnchecked(facts);
  if (outcome.soort === 'fout') return JSON.stringify({ fout: outcome.fout });
  return written(facts as object, outcome, withExplanation);
}

/** Answers repeat: each is put into JSON once. */
const answers = new WeakMap<object, string>();

function written(facts: object, outcome: Uitkomst, withExplanation: boolean): string {
  if (outcome.soort === 'vraag') return JSON.stringify({ vraag: { feiten: outcome.feiten } });
  if (outcome.soort === 'hangtAf')
    return JSON.stringify({ hangtAf: { feiten: outcome.feiten, mogelijk: outcome.mogelijk } });
  const { besluit } = outcome;
  if (withExplanation) return JSON.stringify({ besluit, uitleg: explain(facts, besluit, 'deler') });
  const text = answers.get(besluit) ?? JSON.stringify({ besluit });
  answers.set(besluit, text);
  return text;
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const withExplanation = process.argv.includes('--uitleg');
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  await eachLine(process.stdin, process.stdout, (line) => decideLine(line, withExplanation));
}
