import type { Bron } from '../../rules/index.ts';
import { datum } from './datum.ts';

const MARKS: Record<Exclude<Bron['status'], 'actueel'>, string> = {
  verouderd: 'verouderd',
  omstreden: 'bronnen verschillen',
  unchecked: 'nog niet nagekeken',
};

/** "Jeugdwet, art. 7.3.11 (1 januari 2015)", with an honest mark when the source does not simply hold. */
export function sourceLine({ titel, artikel, datum: sinds, status, opmerking }: Bron): string {
  const place = `${titel}${artikel ? `, ${artikel}` : ''} (${datum(sinds)})`;
  if (status === 'actueel') return place;
  return `${place}. ${MARKS[status][0]?.toUpperCase()}${MARKS[status].slice(1)}: ${opmerking ?? 'kijk dit na'}`;
}

/** The sources of one statement, each on a line of its own. */
export const sourceList = (bronnen: readonly Bron[]): string =>
  bronnen.map((bron) => `- ${sourceLine(bron)}`).join('\n');
