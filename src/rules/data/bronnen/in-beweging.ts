import type { Bron } from '../types.ts';

/** Laws that are sometimes named as a basis and are none here, or not yet. */
export const inBeweging: readonly Bron[] = [
  {
    id: 'wgs',
    soort: 'wet',
    titel: 'Wet gegevensverwerking door samenwerkingsverbanden',
    kort: 'WGS',
    artikel: 'reikwijdte',
    datum: '2025-03-01',
    status: 'unchecked',
    opmerking:
      'Deze wet is bedoeld voor enkele aangewezen samenwerkingsverbanden, vooral rond criminaliteit. Een mdo op school hoort daar niet bij.',
  },
  {
    id: 'wams',
    soort: 'wet',
    titel: 'Wet aanpak meervoudige problematiek sociaal domein',
    kort: 'Wams',
    artikel: 'wetsvoorstel 36295',
    datum: '2023-01-31',
    status: 'unchecked',
    opmerking:
      'Bij het maken van de bronnen was dit een wetsvoorstel. Het is hier geen grondslag, tenzij het inmiddels in werking is.',
  },
  {
    id: 'wet-schoolverzuim',
    soort: 'wet',
    titel: 'Wet terugdringen schoolverzuim',
    kort: 'Wet terugdringen schoolverzuim',
    artikel: 'wetsvoorstel',
    datum: 'zonder datum',
    status: 'unchecked',
    opmerking:
      'Bij het maken van de bronnen was dit een wetsvoorstel. Het is hier geen grondslag, tenzij het inmiddels in werking is.',
  },
];
