import { type Bron, bron, type Feiten } from '../../rules/index.ts';
import { sourceList } from '../wording/bron.ts';
import { datum } from '../wording/datum.ts';
import type { Vastlegging } from './vastlegging.ts';
import { inWoorden, type Veld } from './veld.ts';

/** What is asked when consent is withdrawn. */
export const WITHDRAWAL: readonly Veld[] = [
  {
    id: 'wie',
    label: 'Wie trok de toestemming in',
    soort: 'meer',
    verplicht: true,
    leeg: 'Kies wie de toestemming introk.',
    opties: [
      { waarde: 'moeder', label: 'Moeder' },
      { waarde: 'vader', label: 'Vader' },
      { waarde: 'ouder', label: 'Andere ouder met gezag' },
      { waarde: 'voogd', label: 'Voogd of vertegenwoordiger' },
      { waarde: 'jeugdige', label: 'Het kind of de jongere' },
    ],
  },
  {
    id: 'ingetrokkenOp',
    label: 'Wanneer',
    soort: 'datum',
    verplicht: true,
    leeg: 'Kies de dag waarop dat gebeurde.',
    voorbij: true,
  },
  {
    id: 'ontvanger',
    label: 'Weet de ontvanger het',
    soort: 'keuze',
    verplicht: true,
    leeg: 'Kies of de ontvanger het weet.',
    opties: [
      { waarde: 'ja', label: 'Ja, ik heb het laten weten' },
      { waarde: 'nog-niet', label: 'Nog niet, dat doe ik nu' },
    ],
  },
];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** To whom it was told, as it was recorded. */
export const receiver = ({ formulier }: Vastlegging): string => text(formulier.aanWie) || 'de ontvanger';

/** What to stop and whom to tell: convenant art. 6 under d, and art. 11.5. */
export const withdrawalSteps = (ontvanger: string): string[] => [
  'Stop nu met delen op grond van deze toestemming. Ook wat nog klaarstond, gaat niet meer weg.',
  `Laat de ontvanger (${ontvanger}) weten dat de toestemming is ingetrokken. Die mag er dan ook niet mee verder.`,
  'Wat vóór die dag is gedeeld, mocht toen. Dat blijft zo.',
  'Denk je dat delen toch nodig is? Doe de check opnieuw, met ‘ingetrokken’ als antwoord.',
];

/** The sources of those steps. */
export function withdrawalSources(): string {
  const found = ['cv-6', 'cv-11.5'].map((id) => bron(id)).filter((one): one is Bron => one !== undefined);
  return sourceList(found);
}

/** What the record says from then on. */
export function withdrawnLines(record: Vastlegging): string[] {
  const { ingetrokken } = record;
  if (!ingetrokken) return [];
  const told = WITHDRAWAL.flatMap((veld) => {
    const value = text(ingetrokken[veld.id]);
    if (!value) return [];
    return [`${veld.label}: ${veld.soort === 'datum' ? datum(value) : inWoorden(veld, value)}`];
  });
  return [
    `Ingetrokken, hier vastgelegd op ${datum(ingetrokken.op.slice(0, 10))}. Deel hier niets meer mee.`,
    ...told,
  ];
}

/** The facts as they are since the withdrawal: whose consent it was is now withdrawn. */
export function withdrawnFacts({ ingetrokken }: Vastlegging, feiten: Feiten): Feiten {
  if (!ingetrokken) return feiten;
  const who = text(ingetrokken.wie).split(',');
  return {
    ...feiten,
    ...(who.includes('jeugdige') ? { toestemmingJeugdige: 'ingetrokken' } : {}),
    ...(who.some((one) => one !== 'jeugdige') ? { toestemmingOuders: 'ingetrokken' } : {}),
  };
}
