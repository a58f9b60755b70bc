import { z } from 'zod/v4';
import type { AntwoordToen } from '../../../rules/index.ts';
import type { NotePart } from '../../record/lines.ts';
import { HOE } from '../../vastleggen/consent-fields.ts';
import { everybody } from '../../vastleggen/persons.ts';
import { GEINFORMEERD } from '../../vastleggen/sharing-fields.ts';
import type { Vastlegging } from '../../vastleggen/vastlegging.ts';
import { inWoorden, type Veld } from '../../vastleggen/veld.ts';
import { datum } from '../../wording/datum.ts';
import { BIJ, bijId } from './fields.ts';

const Antwoord = z.union([
  z.string(),
  z.object({ toestemming: z.string(), van: z.array(z.string()), advies: z.string(), maximaal: z.string() }),
]);
const Schema = z.object({
  kop: z.string(),
  situatie: z.array(z.string()),
  deelnemers: z.array(
    z.object({ id: z.string(), naam: z.string(), antwoord: Antwoord.optional(), zin: z.string().optional() }),
  ),
});

/** One at the table as it was recorded. */
export interface ToenDeelnemer {
  readonly id: string;
  readonly naam: string;
  readonly antwoord?: AntwoordToen;
  readonly zin?: string;
}

/** The answer of a meeting as it was recorded, in the words of then. */
export interface ToenOverleg {
  readonly kop: string;
  readonly situatie: readonly string[];
  readonly deelnemers: readonly ToenDeelnemer[];
}

/** Reads a recorded meeting back; `undefined` for a record of anything else. */
export function readMeeting({ soort, besluit }: Vastlegging): ToenOverleg | undefined {
  const read = soort === 'mdo' ? Schema.safeParse(besluit) : undefined;
  return read?.success ? (read.data as ToenOverleg) : undefined;
}

/** Whether something was shared at a meeting on consent, that can be withdrawn. */
export const sharedOnConsent = ({ soort, formulier }: Vastlegging): boolean =>
  soort === 'mdo' &&
  Object.entries(formulier).some(([id, value]) => id.startsWith('bij_') && value === 'toestemming');

const persons = { label: 'Wie gaf toestemming', opties: everybody() };

const line = (veld: Pick<Veld, 'label' | 'opties'> | undefined, label: string, value: unknown): string[] => {
  if (typeof value !== 'string' || value === '') return [];
  return [`${label}: ${veld ? inWoorden(veld as Veld, value) : value}`];
};

/** A recorded meeting as text in parts, the answer first. */
export function meetingParts(record: Vastlegging): NotePart[] | undefined {
  const read = readMeeting(record);
  if (!read) return undefined;
  const { op, gaf, hoe, geinformeerd, reden } = record.formulier;
  const informed = GEINFORMEERD.find(({ id }) => id === 'geinformeerd');
  const became = read.deelnemers.flatMap(({ id, naam }) => {
    const value = record.formulier[bijId(id)];
    return typeof value === 'string' ? [`${naam}: ${(BIJ[value] ?? value).toLowerCase()}`] : [];
  });
  return [
    {
      head: 'Het overleg',
      lines: [
        ...(typeof op === 'string' ? [`Gehouden op ${datum(op)}`] : []),
        ...became,
        ...line(persons, 'Wie gaf toestemming', gaf),
        ...line(HOE, 'Hoe', hoe),
        ...line(informed, 'Weten ouders en jongere ervan', geinformeerd),
        ...line(undefined, 'Waarom niet', reden),
      ],
    },
    { head: record.ingetrokken ? 'De uitkomst vóór het intrekken' : 'De uitkomst', lines: [read.kop] },
    {
      head: 'Per deelnemer',
      lines: read.deelnemers.map(({ naam, zin }) => `${naam}: ${zin ? `${zin}.` : 'bracht niets in.'}`),
    },
    { head: 'De situatie', lines: read.situatie },
  ];
}
