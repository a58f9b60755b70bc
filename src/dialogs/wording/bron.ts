import type { Bron } from '../../rules/index.ts';
import { datum } from './datum.ts';

const MARKS: Record<Bron['status'], string> = {
  actueel: '',
  verouderd: ', verouderd',
  omstreden: ', bronnen verschillen',
  unchecked: ', nog niet nagekeken',
};

/** "Jeugdwet, art. 7.3.11 (1 januari 2015)", with an honest mark when the source does not simply hold. */
export const sourceLine = ({ kort, artikel, datum: sinds, status }: Bron): string =>
  `${kort}, ${artikel} (${datum(sinds)}${MARKS[status]})`;

/** The sources of one statement, on one line. */
export const sourceList = (bronnen: readonly Bron[]): string =>
  bronnen.length === 0 ? '' : `Bron: ${bronnen.map(sourceLine).join('; ')}.`;

/** What is the matter with the sources that do not simply hold, each said once. */
export const sourceRemarks = (bronnen: readonly Bron[]): string[] => [
  ...new Set(
    bronnen.flatMap(({ kort, artikel, opmerking }) =>
      opmerking ? [`${kort}, ${artikel}: ${opmerking}`] : [],
    ),
  ),
];
