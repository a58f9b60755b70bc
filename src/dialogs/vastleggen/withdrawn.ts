import { type Bron, bron, type Feiten } from '../../rules/index.ts';
import { sourceList } from '../wording/bron.ts';
import { datum } from '../wording/datum.ts';
import type { Vastlegging } from './vastlegging.ts';
import { inWoorden } from './veld.ts';
import { withdrawalFields } from './withdrawal-fields.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** To whom it was told, as it was recorded. */
export const receiver = ({ formulier }: Vastlegging): string => text(formulier.aanWie);

/** What to stop and whom to tell: convenant art. 6 under d, and art. 11.5. */
export const withdrawalSteps = (ontvanger: string): string[] => [
  'Stop nu met delen op grond van deze toestemming. Ook wat nog klaarstond, gaat niet meer weg.',
  `Laat de ontvanger (${ontvanger || 'wie het kreeg'}) weten dat de toestemming is ingetrokken. Die mag er dan ook niet mee verder.`,
  'Wat vóór die dag is gedeeld, mocht toen. Dat blijft zo.',
  'Denk je dat delen toch nodig is? Doe de check opnieuw, met ‘ingetrokken’ als antwoord.',
];

/** The sources of those steps. */
export function withdrawalSources(): string {
  const found = ['cv-6', 'cv-11.5'].map((id) => bron(id)).filter((one): one is Bron => one !== undefined);
  return sourceList(found);
}

/** The note that says the receiver was told after all. A withdrawal itself is recorded once. */
export const RECEIVER_KNOWS = 'De ontvanger weet nu dat de toestemming is ingetrokken.';

const toldLater = ({ notities }: Vastlegging) => notities.find(({ tekst }) => tekst === RECEIVER_KNOWS);

/** Whether the receiver still has to hear of a withdrawal. */
export const receiverToTell = (record: Vastlegging): boolean =>
  record.ingetrokken?.ontvanger === 'nog-niet' && !toldLater(record);

/** Earlier records have one code for a guardian and a representative. */
function whoOf(record: Vastlegging): string {
  const who = text(record.ingetrokken?.wie);
  const gave = text(record.formulier.gaf).split(',');
  const meant = gave.includes('vertegenwoordiger') && !gave.includes('voogd') ? 'vertegenwoordiger' : 'voogd';
  return who
    .split(',')
    .map((code) => (code === 'voogd' ? meant : code))
    .join();
}

/** What the record says from then on. */
export function withdrawnLines(record: Vastlegging): string[] {
  const { ingetrokken } = record;
  if (!ingetrokken) return [];
  const later = toldLater(record);
  const told = withdrawalFields().flatMap((veld) => {
    const value = veld.id === 'wie' ? whoOf(record) : text(ingetrokken[veld.id]);
    if (!value) return [];
    if (veld.id === 'ontvanger' && later)
      return [`${veld.label}: ja, laten weten op ${datum(later.op.slice(0, 10))}`];
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
