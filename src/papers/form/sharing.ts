import { deelnames } from '../consent.ts';
import { BLANK, type Block, bullets, table } from '../layout/blocks.ts';
import type { Gegeven } from '../types.ts';
import { inSentence, names } from '../words/participants.ts';
import { together } from '../words/persons.ts';
import { information } from '../words/purpose.ts';

/** From whom, which information and to whom: a row for everybody who needs consent for their part. */
export function sharing({ codes }: Gegeven): Block[] {
  const all = deelnames(codes);
  const asking = names(
    all.filter(({ toestemming }) => toestemming !== 'niet-nodig').map(({ deler }) => deler),
  );
  const free = names(all.filter(({ toestemming }) => toestemming === 'niet-nodig').map(({ deler }) => deler));
  const everybody = names(all.map(({ deler }) => deler));
  const most = information(codes.gegevens);
  return [
    table(
      ['Wie deelt', 'Welke informatie (precies)', 'Met wie'],
      [32, 44, 24],
      (asking.length > 0 ? asking : ['']).map((wie) => [[wie], ['', ''], ['Iedereen die meepraat']]),
    ),
    bullets(
      `Er praten mee: ${[...everybody.map(inSentence), BLANK].join('; ')}.`,
      ...(most ? [`De meest persoonlijke informatie is: ${most}.`] : []),
      'Er wordt niet meer gedeeld dan nodig is voor dit doel, en niet met anderen.',
      ...(free.length > 0 ? [onOwnTask(free)] : []),
    ),
  ];
}

const onOwnTask = (free: readonly string[]): string =>
  `Voor wat ${together(free.map(inSentence))} ${free.length === 1 ? 'inbrengt' : 'inbrengen'}, is geen toestemming nodig: dat hoort bij een wettelijke taak. Bezwaar maken mag wel.`;
