import type { OverlegLaag } from '../types.ts';

/**
 * The names of the kinds of overleg, purposes, participants and demands everybody has, in the order in which codes count them.
 *
 * Only ever append. A layer that was published never changes: old codes would come to mean something else. What is new goes
 * in a layer of its own at the end. What an organisation wrote down itself is in none of them.
 */
export const overlegLagen: readonly OverlegLaag[] = [
  {
    vormen: [
      'mdo',
      'mbo',
      'bilateraal',
      'thuiszitterstafel',
      'loket-onderwijs',
      'team-schoolondersteuning',
      'loket-voorschool',
      'vot',
    ],
    doelen: [
      'ontwikkeling',
      'plek',
      'stagnatie',
      'gezondheid',
      'meervoudig',
      'afglijden',
      'verzuim',
      'tlv',
      'toeleiding',
      'stage',
    ],
    deelnemers: [
      'school',
      'mbo',
      'smw',
      'wijkteam',
      'jeugdhulp',
      'jeugdarts',
      'ggz',
      'gedragswetenschapper',
      'swv',
      'leerplicht',
      'gemeente',
      'kinderopvang',
      'jeugdbescherming',
      'politie',
      'stagebedrijf',
      'pleegouders',
      'ouder-zonder-gezag',
    ],
    eisen: ['schriftelijke-toestemming', 'toestemming-aanvraag', 'toestemming-bijzonder'],
  },
];
