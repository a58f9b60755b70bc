import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { bullets, type Element, small, text, title } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { datum } from '../wording/datum.ts';
import { plain } from './field-elements.ts';
import { WERKGEHEUGEN } from './list-card.ts';
import { kindOf } from './record-parts.ts';
import type { Vastlegging } from './vastlegging.ts';
import { inSentences, warningsOf } from './warnings.ts';

/** Whether the record is gone before the day of which it would warn. */
const outlives = ({ eindigtOp = '', vervaltOp }: Vastlegging): boolean => eindigtOp >= vervaltOp;

/** It is kept: said only when it is. In a group without the way to one's own list. */
export const savedBody = (
  record: Vastlegging,
  { eenOpEen, vandaag }: { readonly eenOpEen: boolean; readonly vandaag: string },
  notices: readonly string[] = [],
): Element[] => [
  title('Vastgelegd'),
  ...notices.map(text),
  text(`Kenmerk **${plain(record.kenmerk)}**: ${kindOf(record)}.`),
  bullets([
    'Alleen jij kunt dit terugzien.',
    ...(record.eindigtOp && warningsOf(record, vandaag).length === 0 && !outlives(record)
      ? [`Ik waarschuw je in je lijst als ${datum(record.eindigtOp)} in de buurt komt.`]
      : []),
    `Ik bewaar het tot ${datum(record.vervaltOp)}.`,
    ...(record.eindigtOp && outlives(record)
      ? [
          `Daarna waarschuw ik je niet meer. Zet ${datum(record.eindigtOp)} dus ook in je agenda of eigen dossier.`,
        ]
      : []),
  ]),
  ...warningsOf(record, vandaag).map((warning) => text(`Let op: ${inSentences(warning)}`)),
  small(WERKGEHEUGEN),
  ...(eenOpEen ? [] : [small('Terugzien kan in een eigen chat met mij. Typ daar *mijn vastleggingen*.')]),
];

/** The same for a check, with the way to what was recorded and back to the result. */
export const savedCard = (
  record: Vastlegging,
  state: State,
  context: { readonly eenOpEen: boolean; readonly vandaag: string },
  notices: readonly string[] = [],
): AdaptiveCard =>
  card(savedBody(record, context, notices), [
    ...(context.eenOpEen
      ? [
          primary(button('Bekijk', 'vl-open', state, { id: record.id })),
          button('Mijn vastleggingen', 'vl-lijst', state),
          button('Exporteer', 'vl-exporteer', state, { id: record.id }),
        ]
      : []),
    button('Naar de uitkomst', 'herhaal', state),
    button('Nieuwe check', 'opnieuw', state),
  ]);
