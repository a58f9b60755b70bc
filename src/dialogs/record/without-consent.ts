import { type Feiten, type FeitSleutel, type Uitleg, WEET_NIET } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { weighingOf } from '../weighing/questions.ts';
import { weighingLines } from '../wording/afweging.ts';
import { answerOf } from '../wording/feit.ts';
import { child } from '../wording/personen.ts';
import { BLANK, type NotePart } from './lines.ts';

const STATUSES: readonly (readonly [FeitSleutel, string])[] = [
  ['toestemmingOuders', 'ouders, voogd of vertegenwoordiger'],
  ['toestemmingJeugdige', 'kind of jongere zelf'],
];

/** An answer in the words of the check, or a blank. */
export function known(feiten: Feiten, sleutel: FeitSleutel): string {
  const waarde = feiten[sleutel];
  return waarde === undefined || waarde === WEET_NIET ? BLANK : answerOf(sleutel, waarde);
}

/** Where the consent stands, as far as it was asked. */
export const statusLines = (feiten: Feiten): string[] =>
  STATUSES.filter(([sleutel]) => feiten[sleutel] !== undefined).map(
    ([sleutel, wie]) => `${wie}: ${answerOf(sleutel, feiten[sleutel] ?? WEET_NIET)}`,
  );

/** The six things bijlage 6 asks to be recorded when sharing without consent. */
export function withoutConsent({ feiten, perspectief }: State, { grondslag }: Uitleg): NotePart[] {
  const status = statusLines(feiten);
  const weighing = weighingLines(weighingOf(feiten), perspectief === 'deler' ? 'ik' : 'wie deelt');
  return [
    {
      head: '1. Waarom toestemming vragen of krijgen niet lukte',
      lines: [...(status.length > 0 ? status : [`wie is gevraagd: ${BLANK}`]), `toelichting: ${BLANK}`],
    },
    {
      head: '2. De afweging',
      lines: [
        ...weighing,
        weighing.length > 0 ? `toelichting: ${BLANK}` : `wat is afgewogen: ${BLANK}`,
        `grondslag: ${grondslag.tekst}`,
      ],
    },
    { head: '3. Wie is geraadpleegd', lines: [`functie: ${BLANK}`, `datum en advies: ${BLANK}`] },
    { head: '4. Aan wie is het verteld', lines: [known(feiten, 'ontvanger'), `functie: ${BLANK}`] },
    {
      head: '5. Welke informatie',
      lines: [`soort: ${known(feiten, 'gegevens')}`, `wat precies: ${BLANK}`],
    },
    {
      head: '6. Is de cliënt geïnformeerd',
      lines: [
        `${child(feiten)}: ${BLANK}`,
        `ouders of vertegenwoordiger: ${BLANK}`,
        `zo niet, waarom niet: ${BLANK}`,
      ],
    },
  ];
}
