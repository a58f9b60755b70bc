import type { Bron } from '../../rules/index.ts';

const MARKS: Readonly<Record<Bron['status'], string>> = {
  actueel: '',
  verouderd: ', verouderd',
  omstreden: ', bronnen verschillen',
  unchecked: ', nog niet nagekeken',
};

const year = (datum: string): string => (/^\d{4}/.test(datum) ? ` (${datum.slice(0, 4)})` : '');

/** A source as short as it can be and still be found: "Convenant, art. 4.4 (2024)". The mark says where it does not simply hold. */
export const kortBron = ({ kort, artikel, datum, status }: Bron): string =>
  `${kort}, ${artikel.split(' (')[0]}${year(datum)}${MARKS[status]}`;

/** Several of them, each once. */
export const kortBronnen = (bronnen: readonly Bron[]): string =>
  [...new Set(bronnen.map(kortBron))].join('; ');
