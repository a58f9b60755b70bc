import { everybody } from './persons.ts';
import type { Veld } from './veld.ts';

/** What is asked when consent is withdrawn; of those with these codes, or of everybody when they are not known. */
export function withdrawalFields(wie?: readonly string[]): Veld[] {
  const all = everybody();
  const some = all.filter(({ waarde }) => wie?.includes(waarde));
  return [
    {
      id: 'wie',
      label: 'Wie trok de toestemming in',
      soort: 'meer',
      verplicht: true,
      leeg: 'Kies wie de toestemming introk.',
      opties: some.length > 0 ? some : all,
    },
    {
      id: 'ingetrokkenOp',
      label: 'Wanneer',
      soort: 'datum',
      verplicht: true,
      leeg: 'Kies de dag waarop dat gebeurde.',
      voorbij: true,
    },
    {
      id: 'ontvanger',
      label: 'Weet de ontvanger het',
      soort: 'keuze',
      verplicht: true,
      leeg: 'Kies of de ontvanger het weet.',
      opties: [
        { waarde: 'ja', label: 'Ja, ik heb het laten weten', ook: ['ja', 'laten weten', 'weet het'] },
        {
          waarde: 'nog-niet',
          label: 'Nog niet, dat doe ik nu',
          ook: ['nog niet', 'nee', 'nee nog niet', 'nee, nog niet'],
        },
      ],
    },
  ];
}
