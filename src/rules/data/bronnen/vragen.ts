import type { Bron } from '../types.ts';

/** Twelve questions and answers about the convenant. The document carries no date. */
export const vragen: readonly Bron[] = [
  {
    id: 'vr-4',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 4',
    datum: 'zonder datum',
    status: 'actueel',
  },
  {
    id: 'vr-5',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 5',
    datum: 'zonder datum',
    status: 'actueel',
  },
  {
    id: 'vr-6',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 6',
    datum: 'zonder datum',
    status: 'omstreden',
    opmerking:
      'Het convenant en bijlage 6 tellen overleg binnen de school niet als casusoverleg, ook niet met een vaste psycholoog erbij. Deze vraag is daar strenger in, en gaat over precies dit geval. Daarom volgen wij vraag 6.',
  },
  {
    id: 'vr-7',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 7',
    datum: 'zonder datum',
    status: 'actueel',
  },
  {
    id: 'vr-8',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 8',
    datum: 'zonder datum',
    status: 'actueel',
  },
  {
    id: 'vr-9',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 9',
    datum: 'zonder datum',
    status: 'actueel',
  },
  {
    id: 'vr-10',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 10',
    datum: 'zonder datum',
    status: 'omstreden',
    opmerking:
      'Deze bron noemt een plicht tot aangifte. De wet kent die plicht alleen voor sommige misdrijven (art. 160 en 162 Sv en de meldplicht bij zedenmisdrijven in de onderwijswetten). Wij zeggen daarom: het mag. Ook verwijst de bron naar art. 3b van de oude WVO.',
  },
  {
    id: 'vr-11',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 11',
    datum: 'zonder datum',
    status: 'actueel',
  },
  {
    id: 'vr-12',
    soort: 'document',
    titel: 'Vragen over het convenant',
    artikel: 'vraag 12',
    datum: 'zonder datum',
    status: 'actueel',
  },
];
