import type { Feiten, Persoon } from '../../../rules/index.ts';
import { HOE } from '../../vastleggen/consent-fields.ts';
import { missingReason } from '../../vastleggen/judge.ts';
import { missingPersons, personChoices } from '../../vastleggen/persons.ts';
import { KENMERK } from '../../vastleggen/shared-fields.ts';
import { GEINFORMEERD } from '../../vastleggen/sharing-fields.ts';
import type { Formulier } from '../../vastleggen/vastlegging.ts';
import type { Veld } from '../../vastleggen/veld.ts';
import type { Lijn } from '../lijnen.ts';
import { inZin } from '../tafel.ts';

/** What became of what somebody meant to bring in, where that took consent. */
export const BIJ: Readonly<Record<string, string>> = {
  toestemming: 'Gedeeld, met toestemming',
  afgewogen: 'Gedeeld zonder toestemming, na afweging',
  anoniem: 'Alleen anoniem besproken',
  niet: 'Niet gedeeld',
};

const WANNEER: Veld = {
  id: 'op',
  label: 'Wanneer was het overleg',
  soort: 'datum',
  verplicht: true,
  leeg: 'Kies de dag van het overleg.',
  voorbij: true,
};

const OTHERWISE = 'Heb je die niet? Kies dan bij die deelnemer iets anders.';

/** The field of one participant. */
export const bijId = (id: string): string => `bij_${id.replaceAll('-', '_')}`;

interface Possible {
  readonly toestemming: boolean;
  readonly afwegen: boolean;
  readonly van: readonly Persoon[];
}

/** What the answer to a participant may come down to, whatever is not known. */
function possible({ antwoord }: Lijn): Possible {
  const uitkomst = antwoord?.uitkomst;
  if (!uitkomst || uitkomst.soort === 'vraag') return { toestemming: false, afwegen: false, van: [] };
  const besluiten =
    uitkomst.soort === 'besluit' ? [uitkomst.besluit] : uitkomst.mogelijk.map(({ besluit }) => besluit);
  return {
    toestemming: besluiten.some(({ toestemming }) => toestemming === 'nodig'),
    afwegen: besluiten.some(({ advies }) => advies === 'weeg-af'),
    van: besluiten.flatMap(({ van }) => van),
  };
}

/** Those at the table for whom consent matters. */
const withConsent = (lines: readonly Lijn[]): Lijn[] => lines.filter((line) => possible(line).toestemming);

const perDeelnemer = (line: Lijn): Veld => ({
  id: bijId(line.deelnemer.id),
  label: `Wat ${inZin(line.deelnemer)} inbracht`,
  soort: 'keuze',
  verplicht: true,
  leeg: 'Kies hoe dit is gegaan.',
  opties: Object.entries(BIJ)
    .filter(([waarde]) => waarde !== 'afgewogen' || possible(line).afwegen)
    .map(([waarde, label]) => ({ waarde, label })),
});

const optional = ({ verplicht: _, ...veld }: Veld): Veld => veld;

/** What is recorded of a meeting: when it was, what became of what took consent, whose it was, and who knows of it. */
export function meetingFields(lines: readonly Lijn[], feiten: Feiten): readonly Veld[] {
  const asked = withConsent(lines);
  const van = [...new Set(asked.flatMap((line) => possible(line).van))];
  const consent: Veld[] = [
    {
      id: 'gaf',
      label: 'Wie gaf toestemming',
      soort: 'meer',
      uitleg: 'Alleen nodig als er iets met toestemming is gedeeld.',
      opties: personChoices({ van }, feiten),
    },
    optional(HOE),
  ];
  return [
    KENMERK,
    WANNEER,
    ...asked.map(perDeelnemer),
    ...(asked.length > 0 && van.length > 0 ? consent : []),
    ...GEINFORMEERD.map((veld) =>
      veld.id === 'geinformeerd' ? { ...veld, label: 'Weten ouders en jongere van dit overleg' } : veld,
    ),
  ];
}

/** What only shows when the fields are laid beside each other: consent takes persons, and a way in which it was given. */
export function meetingProblems(
  lines: readonly Lijn[],
  feiten: Feiten,
  waarden: Formulier,
): Record<string, string> {
  const shared = withConsent(lines).filter((line) => waarden[bijId(line.deelnemer.id)] === 'toestemming');
  const reden = missingReason(waarden);
  const fouten: Record<string, string> = reden ? { reden } : {};
  if (shared.length === 0) return fouten;
  if (!waarden.hoe) fouten.hoe = HOE.leeg ?? '';
  // Whose consent it took is certain only where there is one answer.
  const van = shared.flatMap(({ antwoord }) =>
    antwoord?.uitkomst.soort === 'besluit' ? antwoord.uitkomst.besluit.van : [],
  );
  const gaf = waarden.gaf
    ? missingPersons({ van }, feiten, waarden.gaf.split(','), OTHERWISE)
    : 'Kies wie toestemming gaf.';
  if (gaf) fouten.gaf = gaf;
  return fouten;
}
