/**
 * How well a field of the form keeps persons out: `npm run namen:meet [-- --alles]`. A line of the set is
 * `{id, tekst, soort, deel}`; `soort` is what is planted in it, or null for a text nobody should be bothered about.
 */
import { readFileSync } from 'node:fs';
import { vindInVeld } from '../src/language/index.ts';

/**
 * `oefen` and `apart` were written together with the lists; `tweede` and `ander` (by somebody else) after them, and were
 * then tuned on; `vers` was measured before anything was changed for it, see docs/besluiten/0008.
 */
export const DELEN = ['oefen', 'apart', 'tweede', 'ander', 'vers'] as const;
type Deel = (typeof DELEN)[number];

interface Veld {
  readonly id: string;
  readonly tekst: string;
  readonly soort: string | null;
  readonly deel: Deel;
}

export interface Meting {
  readonly geplant: number;
  readonly gevonden: number;
  readonly onschuldig: number;
  readonly lastiggevallen: number;
  readonly verschillen: readonly string[];
}

const JAAR = 2026;
const CERTAIN = ['bsn', 'telefoon', 'geboortedatum'];

export const leesVelden = (): Veld[] =>
  readFileSync(new URL('../test/fixtures/velden.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Caught is: something of that kind was found. Of numbers, any kind that is refused will do. */
function isCaught({ tekst, soort }: Veld): boolean {
  const kinds = vindInVeld(tekst, JAAR).map((found) => found.soort as string);
  return (
    kinds.includes(soort ?? '') || (CERTAIN.includes(soort ?? '') && CERTAIN.some((k) => kinds.includes(k)))
  );
}

/** Counts what was caught and who was bothered. */
export function meetVelden(velden: readonly Veld[]): Meting {
  const planted = velden.filter(({ soort }) => soort !== null);
  const innocent = velden.filter(({ soort }) => soort === null);
  const missed = planted.filter((veld) => !isCaught(veld));
  const bothered = innocent.filter(({ tekst }) => vindInVeld(tekst, JAAR).length > 0);
  return {
    geplant: planted.length,
    gevonden: planted.length - missed.length,
    onschuldig: innocent.length,
    lastiggevallen: bothered.length,
    verschillen: [
      ...missed.map(({ id, tekst, soort }) => `${id} gemist (${soort}): ${tekst}`),
      ...bothered.map(({ id, tekst }) => {
        const words = vindInVeld(tekst, JAAR).map(({ soort, woorden }) => `${soort} ‘${woorden}’`);
        return `${id} ten onrechte: ${tekst} → ${words.join(', ')}`;
      }),
    ],
  };
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

function report(name: string, m: Meting, all: boolean): string {
  return [
    ...(all ? m.verschillen : []),
    `${name.padEnd(8)}gevonden ${m.gevonden} van ${m.geplant} (${percent(m.gevonden, m.geplant)}), ` +
      `ten onrechte ${m.lastiggevallen} van ${m.onschuldig} (${percent(m.lastiggevallen, m.onschuldig)})`,
  ].join('\n');
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const velden = leesVelden();
  const all = process.argv.includes('--alles');
  for (const deel of DELEN)
    console.log(
      report(deel, meetVelden(velden.filter((veld) => veld.deel === deel)), all && deel !== 'apart'),
    );
}
