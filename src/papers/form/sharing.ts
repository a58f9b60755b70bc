import { delersMet } from '../consent.ts';
import { BLANK, type Block, bullets, table } from '../layout/blocks.ts';
import type { Gegeven } from '../types.ts';
import { inSentence, names } from '../words/participants.ts';
import { together } from '../words/persons.ts';
import { information } from '../words/purpose.ts';

/** From whom, which information and to whom: a row for everybody who needs consent for their part. */
export function sharing({ codes }: Gegeven): Block[] {
  const asking = names(delersMet(codes, 'nodig', 'open'));
  const free = names(delersMet(codes, 'niet-nodig'));
  const everybody = names(codes.deelnemers ?? []);
  const most = information(codes.gegevens);
  // Fewer rows leave more room to write in each.
  const room = Array.from({ length: asking.length > 5 ? 1 : asking.length > 3 ? 2 : 3 }, () => '');
  return [
    table(
      ['Wie deelt', 'Welke informatie (precies)', 'Met wie'],
      [32, 44, 24],
      (asking.length > 0 ? asking : ['']).map((wie) => [[wie], room, ['Iedereen die meepraat']]),
    ),
    bullets(
      `Er praten mee: ${[...everybody.map(inSentence), BLANK].join('; ')}.`,
      ...(most ? [`Het gevoeligste dat gedeeld wordt: ${most}.`] : []),
      'Er wordt niet meer gedeeld dan nodig is voor dit doel, en niet met anderen.',
      ...(free.length > 0 ? [onOwnTask(free)] : []),
    ),
  ];
}

const onOwnTask = (free: readonly string[]): string =>
  `Voor wat ${together(free.map(inSentence))} ${free.length === 1 ? 'inbrengt' : 'inbrengen'}, is geen toestemming nodig: dat hoort bij een wettelijke taak. Bezwaar maken mag wel.`;
