import type { Persoon } from '../../rules/index.ts';
import { type Block, BOX, type Field, table, text } from '../layout/blocks.ts';
import type { Codes } from '../types.ts';
import { capital, child, theChild } from '../words/persons.ts';

const CHOICES = [
  `${BOX} Ja, voor alles in de tabel`,
  `${BOX} Ja, maar niet voor: ____________`,
  `${BOX} Nee`,
];
const HAND = ['Naam:', '', 'Datum:', '', 'Handtekening:', ''];
/** When the codes do not say who decides. */
const SOMEBODY = ['Wie (ouder, voogd of jongere zelf):', ''];

/** A place to choose and to sign for everybody of whom consent is asked; two open ones when that is not known. */
export function signatures(van: readonly Persoon[], codes: Codes): Block[] {
  const signers = van.length > 0 ? van.flatMap((persoon) => places(persoon, codes)) : [SOMEBODY, SOMEBODY];
  return [
    ...remarks(van, codes).map((line) => text(line)),
    table(
      ['Wie', 'Geeft toestemming', 'Naam, datum en handtekening'],
      [24, 38, 38],
      signers.map((who) => [who, CHOICES, HAND]),
    ),
  ];
}

function places(persoon: Persoon, codes: Codes): string[][] {
  switch (persoon) {
    case 'ouders-met-gezag':
      return codes.gezag === 'een-ouder'
        ? [['Ouder met gezag']]
        : [['Ouder met gezag'], ['Andere ouder met gezag']];
    case 'beide-ouders':
      return [['Ouder met gezag'], ['Andere ouder met gezag']];
    case 'voogd':
      return [['Voogd']];
    case 'wettelijk-vertegenwoordiger':
      return [['Wettelijk vertegenwoordiger']];
    case 'jeugdige':
      return [[capital(child(codes))]];
  }
}

function remarks(van: readonly Persoon[], codes: Codes): string[] {
  if (van.includes('beide-ouders')) return ['Beide ouders kiezen en tekenen zelf.'];
  if (van.includes('ouders-met-gezag') && codes.gezag !== 'een-ouder')
    return [
      'Tekent één ouder, dan is dat ook namens de andere ouder met gezag. Zegt een van de twee nee, dan is er geen toestemming.',
    ];
  return [];
}

/** What somebody who does not sign thinks of it, and who asked and explained. */
export const heardAndAsked = (van: readonly Persoon[], codes: Codes): Field[] => [
  ...(van.length > 0 && !van.includes('jeugdige') ? [{ label: `Wat vindt ${theChild(codes)} zelf?` }] : []),
  { label: 'Gevraagd en uitgelegd door (naam, functie, datum)' },
];
