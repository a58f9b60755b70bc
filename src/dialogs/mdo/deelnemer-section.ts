import { type Besluit, explain, type Feiten } from '../../rules/index.ts';
import { container, type Element, small, text } from '../cards/elements.ts';
import { isNogVaag } from './beslis.ts';
import { kortBron } from './bron.ts';
import type { Antwoord, Lijn } from './lijnen.ts';
import { inZin, kortVan } from './tafel.ts';
import { bronnenVan } from './vormen.ts';
import { andersZinnen, hooguit, klein, lijnZin, naastElkaar, opsomming } from './wording.ts';

/** How much of a line fits: all of it, without the lawful basis and the alternatives, or only what may be said. */
export const BREEDTES = ['alles', 'kort', 'minimaal'] as const;
export type Breedte = (typeof BREEDTES)[number];

const EIGEN_REGELS = 'Brengt zelf niets in waar deze regels over gaan.';
/** Before the names of those who may not hear everything, while it cannot be told what. */
const LATER = 'Kijk daarna ook of het anders is voor';
const LUISTERT = 'Luistert mee en brengt niets in.';

/** What the line of a participant says, apart from who it is and what was `seen` above. */
export function lijnRegels(line: Lijn, breedte: Breedte, seen: readonly string[] = []): string[] {
  const { deelnemer, antwoord, anders, later = [] } = line;
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
    ...andersZinnen(antwoord, anders),
    ...(later.length > 0 && breedte !== 'minimaal' ? [`${LATER} ${opsomming(later.map(inZin))}.`] : []),
    ...(breedte === 'alles' ? naastElkaar(antwoord).filter((text) => !seen.includes(text)) : []),
    ...(most && breedte !== 'minimaal' ? [`Hooguit: ${klein(most)}`] : []),
  ];
}

/** The lawful basis, where it is the same whatever is not known. */
function grondslagen({ uitkomst, feiten }: Antwoord): string[] {
  if (uitkomst.soort === 'vraag' || isNogVaag(uitkomst)) return [];
  const besluiten: { besluit: Besluit; als: Feiten }[] =
    uitkomst.soort === 'besluit'
      ? [{ besluit: uitkomst.besluit, als: {} }]
      : uitkomst.mogelijk.map(({ besluit, als }) => ({ besluit, als: als[0] ?? {} }));
  const said = besluiten.map(
    ({ besluit, als }) => explain({ ...feiten, ...als }, besluit, 'ander').grondslag.tekst,
  );
  return [...new Set(said)];
}

/** The statutory task of a participant and, where something is brought in, the lawful basis of it. */
export function taakRegel({ deelnemer, antwoord }: Lijn, breedte: Breedte): string {
  const [bron] = bronnenVan(deelnemer.bronnen);
  const taak = `Taak: ${deelnemer.taak}${bron ? ` – ${kortBron(bron)}` : ''}.`;
  const [grondslag, other] = antwoord ? grondslagen(antwoord) : [];
  if (breedte !== 'alles' || grondslag === undefined || other !== undefined) return taak;
  return `${taak} Grondslag: ${klein(grondslag)}`;
}

/** One participant on the result card. */
export const deelnemerSection = (line: Lijn, breedte: Breedte, seen: readonly string[]): Element => {
  const [first, ...rest] = lijnRegels(line, breedte, seen);
  return container(
    [
      text(`**${kortVan(line.deelnemer)}** – ${first}`),
      ...(rest.length > 0 ? [text(rest.join('\n\n'))] : []),
      ...(breedte === 'minimaal' ? [] : [small(taakRegel(line, breedte))]),
    ],
    { spacing: 'medium' },
  );
};
