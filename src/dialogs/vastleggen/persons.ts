import type { Besluit, Feiten } from '../../rules/index.ts';
import { capital, child } from '../wording/personen.ts';

const PARENTS = [
  { waarde: 'moeder', label: 'Moeder' },
  { waarde: 'vader', label: 'Vader' },
  { waarde: 'ouder', label: 'Andere ouder met gezag' },
];
const PARENT_CODES = PARENTS.map(({ waarde }) => waarde);

/** Those whose consent counts, as choices; by what they are, never by name. */
export function personChoices({ van }: Pick<Besluit, 'van'>, feiten: Feiten) {
  const parents = van.some((code) => code === 'ouders-met-gezag' || code === 'beide-ouders');
  return [
    ...(parents ? PARENTS : []),
    ...(van.includes('voogd') ? [{ waarde: 'voogd', label: 'Voogd' }] : []),
    ...(van.includes('wettelijk-vertegenwoordiger')
      ? [{ waarde: 'vertegenwoordiger', label: 'Wettelijk vertegenwoordiger' }]
      : []),
    ...(van.includes('jeugdige') ? [{ waarde: 'jeugdige', label: capital(child(feiten)) }] : []),
  ];
}

/** What is said at the field when somebody whose consent is needed is not among those chosen. */
export function missingPersons(
  { van }: Pick<Besluit, 'van'>,
  feiten: Feiten,
  chosen: readonly string[],
  otherwise = 'Heb je die niet? Wijzig dan je antwoord in de check.',
): string | undefined {
  const parents = chosen.filter((code) => PARENT_CODES.includes(code)).length;
  if (van.includes('beide-ouders') && parents < 2)
    return `Hier is toestemming van beide ouders nodig, los van elkaar. ${otherwise}`;
  const absent = [
    ...(van.includes('ouders-met-gezag') && parents === 0 ? ['een ouder met gezag'] : []),
    ...(van.includes('voogd') && !chosen.includes('voogd') ? ['de voogd'] : []),
    ...(van.includes('wettelijk-vertegenwoordiger') && !chosen.includes('vertegenwoordiger')
      ? ['de wettelijk vertegenwoordiger']
      : []),
    ...(van.includes('jeugdige') && !chosen.includes('jeugdige') ? [child(feiten)] : []),
  ];
  return absent.length > 0 ? `Ook toestemming van ${absent.join(' en ')} is nodig. ${otherwise}` : undefined;
}
