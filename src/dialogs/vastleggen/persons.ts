import type { Besluit, Feiten } from '../../rules/index.ts';
import { capital, child } from '../wording/personen.ts';
import type { Optie } from './veld.ts';

const YOUNG = ['kind', 'jongere', 'jeugdige', 'leerling', 'student'];
const PARENTS: readonly Optie[] = [
  { waarde: 'moeder', label: 'Moeder', ook: ['mama', 'mam'] },
  { waarde: 'vader', label: 'Vader', ook: ['papa', 'pap'] },
  { waarde: 'ouder', label: 'Andere ouder met gezag', ook: ['andere ouder', 'ouder met gezag'] },
];
const PARENT_CODES = PARENTS.map(({ waarde }) => waarde);
const GUARDIAN: Optie = { waarde: 'voogd', label: 'Voogd' };
const REPRESENTATIVE: Optie = {
  waarde: 'vertegenwoordiger',
  label: 'Wettelijk vertegenwoordiger',
  ook: ['curator'],
};

/** Everybody whose consent can count, as choices; by what they are, never by name. */
export const everybody = (feiten: Feiten = {}): Optie[] => [
  ...PARENTS,
  GUARDIAN,
  REPRESENTATIVE,
  { waarde: 'jeugdige', label: capital(child(feiten)), ook: YOUNG },
];

/** Those whose consent counts, as choices. */
export function personChoices({ van }: Pick<Besluit, 'van'>, feiten: Feiten): Optie[] {
  const counts = [
    ...(van.some((code) => code === 'ouders-met-gezag' || code === 'beide-ouders') ? PARENT_CODES : []),
    ...(van.includes('voogd') ? ['voogd'] : []),
    ...(van.includes('wettelijk-vertegenwoordiger') ? ['vertegenwoordiger'] : []),
    ...(van.includes('jeugdige') ? ['jeugdige'] : []),
  ];
  return everybody(feiten).filter(({ waarde }) => counts.includes(waarde));
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
