/**
 * How well messages are understood: `npm run begrijp:meet -- FILE`. A line of the file is
 * `{id, tekst, feiten, intent, perspectief?, twijfel?}`; a key in `twijfel` does not count either way.
 */
import { readFileSync } from 'node:fs';
import { type Begrepen, begrijp } from '../src/language/index.ts';
import type { Feiten, FeitSleutel, Perspectief } from '../src/rules/index.ts';

export interface Bericht {
  readonly id: string;
  readonly tekst: string;
  readonly feiten: Feiten;
  readonly intent: string;
  readonly perspectief?: Perspectief;
  readonly twijfel?: readonly string[];
}

export interface Meting {
  readonly berichten: number;
  /** Messages of which every fact was right and none too many. */
  readonly exact: number;
  readonly feiten: number;
  readonly gevonden: number;
  readonly fout: number;
  readonly intent: number;
  readonly perspectieven: number;
  readonly perspectief: number;
  readonly verschillen: readonly { readonly bericht: Bericht; readonly regels: readonly string[] }[];
}

function differences(bericht: Bericht, begrepen: Begrepen) {
  const doubt = new Set(bericht.twijfel ?? []);
  const keys = new Set([...Object.keys(bericht.feiten), ...Object.keys(begrepen.feiten)]) as Set<FeitSleutel>;
  const missing: string[] = [];
  const wrong: string[] = [];
  let expected = 0;
  for (const key of keys) {
    if (doubt.has(key)) continue;
    const [want, got] = [bericht.feiten[key], begrepen.feiten[key]];
    if (want !== undefined) expected++;
    if (want === got) continue;
    if (got === undefined) missing.push(`mist ${key} ${want}`);
    else {
      const words = begrepen.bewijs[key]?.map(({ woorden }) => woorden).join(' | ');
      wrong.push(`FOUT ${key} ${got}${want === undefined ? '' : ` in plaats van ${want}`}, uit "${words}"`);
    }
  }
  const lost = [...keys].filter(
    (key) =>
      !doubt.has(key) && bericht.feiten[key] !== undefined && bericht.feiten[key] !== begrepen.feiten[key],
  );
  return { missing, wrong, expected, found: expected - lost.length };
}

/** Understands every message and counts. */
export function meet(berichten: readonly Bericht[]): Meting {
  const m = {
    berichten: berichten.length,
    exact: 0,
    feiten: 0,
    gevonden: 0,
    fout: 0,
    intent: 0,
    perspectieven: 0,
    perspectief: 0,
  };
  const verschillen: Meting['verschillen'][number][] = [];
  for (const bericht of berichten) {
    const begrepen = begrijp(bericht.tekst);
    const { missing, wrong, expected, found } = differences(bericht, begrepen);
    m.feiten += expected;
    m.gevonden += found;
    m.fout += wrong.length;
    if (missing.length + wrong.length === 0) m.exact++;
    const doubt = bericht.twijfel ?? [];
    const intentRight = bericht.intent === begrepen.intent || doubt.includes('intent');
    if (intentRight) m.intent++;
    const regels = [...wrong, ...missing];
    if (!intentRight) regels.push(`intent ${begrepen.intent} in plaats van ${bericht.intent}`);
    if (bericht.perspectief && !doubt.includes('perspectief')) {
      m.perspectieven++;
      if (bericht.perspectief === begrepen.perspectief) m.perspectief++;
      else regels.push(`perspectief ${begrepen.perspectief ?? '-'} in plaats van ${bericht.perspectief}`);
    }
    if (regels.length > 0) verschillen.push({ bericht, regels });
  }
  return { ...m, verschillen };
}

export const readMessages = (file: string | URL): Bericht[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const percent = (part: number, whole: number) => `${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %`;

function report(m: Meting): string {
  const lines = m.verschillen.flatMap(({ bericht, regels }) => [
    `${bericht.id}  ${bericht.tekst}`,
    ...regels.map((regel) => `      ${regel}`),
  ]);
  return [
    ...lines,
    '',
    `berichten           ${m.berichten}`,
    `precies goed        ${percent(m.exact, m.berichten)}`,
    `feiten gevonden     ${percent(m.gevonden, m.feiten)} van ${m.feiten}`,
    `foute feiten        ${((100 * m.fout) / m.berichten).toFixed(1)} per 100 berichten`,
    `intent              ${percent(m.intent, m.berichten)}`,
    `perspectief         ${percent(m.perspectief, m.perspectieven)} van ${m.perspectieven}`,
  ].join('\n');
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const file = process.argv[2];
  if (!file) throw new TypeError('Gebruik: npm run begrijp:meet -- BESTAND');
  console.log(report(meet(readMessages(file))));
}
