import { directGevaar, regelset } from '../../rules/index.ts';
import { BLANK, type NotePart } from '../record/lines.ts';
import { sourceLine } from '../wording/bron.ts';
import { datum } from '../wording/datum.ts';

/** The note to fill in after danger: the six of bijlage 6, all open. */
export const dangerNoteParts = (vandaag: string): NotePart[] => [
  {
    head: 'Notitie: gedeeld bij direct gevaar',
    lines: [
      `datum en tijd: ${datum(vandaag)}, ${BLANK}`,
      'Voor je eigen dossier. Namen zijn hier niet nodig.',
    ],
  },
  { head: 'Het gevaar', lines: [`wat er gebeurde of dreigde: ${BLANK}`] },
  { head: '1. Waarom toestemming vragen of krijgen niet lukte', lines: [BLANK] },
  { head: '2. De afweging', lines: [`waarom wachten niet kon: ${BLANK}`] },
  { head: '3. Wie is geraadpleegd', lines: [`functie: ${BLANK}`] },
  { head: '4. Aan wie is het verteld', lines: [`112, Veilig Thuis of een ander: ${BLANK}`] },
  { head: '5. Welke informatie', lines: [`wat precies: ${BLANK}`] },
  {
    head: '6. Is de cliënt geïnformeerd',
    lines: [`wie, en wanneer: ${BLANK}`, `zo niet, waarom niet: ${BLANK}`],
  },
  {
    head: 'Waarop dit steunt',
    lines: [
      ...new Set(directGevaar.stappen.flatMap(({ bronnen }) => bronnen.map(sourceLine))),
      `regelset ${regelset.versie} van ${datum(regelset.datum)} (${regelset.hash})`,
    ],
  },
];
