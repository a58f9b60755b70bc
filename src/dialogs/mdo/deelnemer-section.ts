import { explain } from '../../rules/index.ts';
import { container, type Element, small, text } from '../cards/elements.ts';
import { sourceLine } from '../wording/bron.ts';
import type { Lijn } from './lijnen.ts';
import { kortVan } from './tafel.ts';
import { bronnenVan } from './vormen.ts';
import { andersZin, hooguit, lijnZin, naastElkaar } from './wording.ts';

/** How much of a line fits: all of it, or without the lawful basis and the alternatives. */
export type Breedte = 'alles' | 'kort';

const EIGEN_REGELS = 'Brengt zelf niets in waar deze regels over gaan.';
const LUISTERT = 'Luistert mee en brengt niets in.';

/** What the line of a participant says, apart from who it is. */
export function lijnRegels(line: Lijn, breedte: Breedte): string[] {
  const { deelnemer, antwoord, anders } = line;
  if (!antwoord) return [deelnemer.deler === undefined ? EIGEN_REGELS : LUISTERT];
  const most = hooguit(antwoord);
  const { uitkomst, feiten } = antwoord;
  const first =
    uitkomst.soort === 'besluit'
      ? explain(feiten, uitkomst.besluit, 'ander').eerst.map(({ tekst }) => tekst)
      : [];
  return [
    `${lijnZin(antwoord)}.`,
    ...first,
    ...anders.map((other) => `${andersZin(antwoord, other)}.`),
    ...(breedte === 'alles' ? naastElkaar(antwoord) : []),
    ...(most ? [`Hooguit: ${most.charAt(0).toLowerCase()}${most.slice(1)}`] : []),
  ];
}

/** The statutory task of a participant and, where something is brought in, the lawful basis of it. */
export function taakRegel({ deelnemer, antwoord }: Lijn, breedte: Breedte): string {
  const bron = bronnenVan(deelnemer.bronnen).map(sourceLine)[0];
  const taak = `Taak: ${deelnemer.taak}${bron ? ` (${bron.replace(/ \([^)]*\)$/, '')})` : ''}.`;
  if (breedte === 'kort' || antwoord?.uitkomst.soort !== 'besluit') return taak;
  const { grondslag } = explain(antwoord.feiten, antwoord.uitkomst.besluit, 'ander');
  return `${taak} Grondslag: ${grondslag.tekst.charAt(0).toLowerCase()}${grondslag.tekst.slice(1)}`;
}

/** One participant on the result card. */
export const deelnemerSection = (line: Lijn, breedte: Breedte): Element => {
  const [first, ...rest] = lijnRegels(line, breedte);
  return container(
    [
      text(`**${kortVan(line.deelnemer)}** – ${first}`),
      ...(rest.length > 0 ? [text(rest.join('\n\n'))] : []),
      small(taakRegel(line, breedte)),
    ],
    { spacing: 'medium' },
  );
};
