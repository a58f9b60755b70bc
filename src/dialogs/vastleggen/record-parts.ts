import { meetingParts } from '../mdo/record/read.ts';
import type { NotePart } from '../record/lines.ts';
import { weighingOf } from '../weighing/questions.ts';
import { weighingLines } from '../wording/afweging.ts';
import { answerLine } from '../wording/antwoord.ts';
import { datum } from '../wording/datum.ts';
import { answerLines } from '../wording/feit.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { fieldsOf } from './form-fields.ts';
import type { Vorm } from './form-kind.ts';
import { type Gelezen, readRecord } from './read-record.ts';
import type { Vastlegging } from './vastlegging.ts';
import { inWoorden, nameOfField, type Veld } from './veld.ts';
import { withdrawnLines } from './withdrawn.ts';

const HEADS: Record<Vorm, string> = {
  toestemming: 'De toestemming',
  'zonder-toestemming': 'Gedeeld zonder toestemming',
  wettelijk: 'Het delen',
  geweigerd: 'De weigering',
  anoniem: 'Besproken zonder namen',
  'niet-gedeeld': 'Niet gedeeld',
};

/** What somebody recorded, in one word for a list. */
export const kindOf = (record: Vastlegging): string =>
  record.soort === 'mdo'
    ? 'overleg'
    : (HEADS[readRecord(record)?.vorm ?? 'niet-gedeeld'] ?? '').toLowerCase();

const day = (moment: string): string => datum(moment.slice(0, 10));

const fieldLine = (veld: Veld, value: unknown): string[] => {
  if (typeof value !== 'string' || value === '') return [];
  const told = ['datum', 'maand'].includes(veld.soort) ? datum(value) : inWoorden(veld, value);
  return [`${nameOfField(veld)}: ${told}`];
};

function formPart({ vorm, besluit, feiten, perspectief }: Gelezen, { formulier }: Vastlegging): NotePart[] {
  if (!vorm || !besluit) return [];
  const velden = fieldsOf(vorm, besluit, feiten).filter(({ id }) => id !== 'kenmerk');
  const { grondslag } = formulier;
  const weighing =
    vorm === 'zonder-toestemming' || vorm === 'geweigerd'
      ? weighingLines(weighingOf(feiten), perspectief === 'deler' ? 'ik' : 'wie deelt')
      : [];
  return [
    {
      head: HEADS[vorm],
      lines: [
        ...velden.flatMap((veld) => fieldLine(veld, formulier[veld.id])),
        ...(typeof grondslag === 'string' ? [`Grondslag: ${grondslag}`] : []),
        ...weighing,
      ],
    },
  ];
}

function answerPart({ besluit, feiten, perspectief }: Gelezen, head: string): NotePart {
  if (!besluit)
    return {
      head,
      lines: ['Dit antwoord is van een andere versie; ik kan het niet meer tonen.'],
    };
  const most = besluit.maximaal === 'niets' ? [] : [`Hooguit: ${MAXIMUM[besluit.maximaal]}`];
  return { head, lines: [`${answerLine(besluit, feiten, perspectief)}.`, ...most] };
}

/** A record of something newer than this: what is in it, as it is. */
const otherPart = ({ formulier }: Vastlegging): NotePart => ({
  head: 'Vastgelegd',
  lines: Object.entries(formulier).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${key}: ${value}`] : [],
  ),
});

/** A record as text in parts: for its card, a message and a document. Typed words stand in it as they were typed. */
export function recordParts(record: Vastlegging): NotePart[] {
  const read = readRecord(record);
  const { notities, regels, regelversie, regelhash, gemaakt, vervaltOp, geboortemaand, ingetrokken } = record;
  const filled: NotePart[] = read
    ? [
        // What was true before consent was withdrawn is not true now.
        answerPart(read, ingetrokken ? 'Het antwoord vóór het intrekken' : 'Het antwoord'),
        ...formPart(read, record),
        {
          head: 'De situatie',
          lines: [
            ...answerLines(read.feiten),
            ...(geboortemaand ? [`Geboren in ${datum(geboortemaand)}`] : []),
          ],
        },
      ]
    : (meetingParts(record) ?? [otherPart(record)]);
  return [
    ...(ingetrokken ? [{ head: 'Toestemming ingetrokken', lines: withdrawnLines(record) }] : []),
    ...filled,
    ...(notities.length > 0
      ? [{ head: 'Notities', lines: notities.map(({ op, tekst }) => `${day(op)}: ${tekst}`) }]
      : []),
    {
      head: 'Over deze vastlegging',
      lines: [
        `Vastgelegd op ${day(gemaakt)}, hier bewaard tot ${datum(vervaltOp)}`,
        ...(regels.length > 0 ? [`Regels: ${regels.join(', ')}`] : []),
        `Regelset ${regelversie} (${regelhash})`,
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
}
