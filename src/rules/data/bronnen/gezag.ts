import type { Bron } from '../types.ts';

/** Law on authority over children. */
export const gezag: readonly Bron[] = [
  {
    id: 'bw-1:245',
    soort: 'wet',
    titel: 'Burgerlijk Wetboek',
    kort: 'BW',
    artikel: 'art. 1:245',
    datum: '1995-11-02',
    status: 'actueel',
  },
  {
    id: 'bw-1:251',
    soort: 'wet',
    titel: 'Burgerlijk Wetboek',
    kort: 'BW',
    artikel: 'art. 1:251 en 1:251a',
    datum: '1998-01-01',
    status: 'actueel',
  },
  {
    id: 'bw-1:251b',
    soort: 'wet',
    titel: 'Burgerlijk Wetboek',
    kort: 'BW',
    artikel: 'art. 1:251b',
    datum: '2023-01-01',
    status: 'actueel',
  },
  {
    id: 'bw-1:377c',
    soort: 'wet',
    titel: 'Burgerlijk Wetboek',
    kort: 'BW',
    artikel: 'art. 1:377c',
    datum: '1995-11-02',
    status: 'actueel',
  },
  {
    id: 'bw-1:381',
    soort: 'wet',
    titel: 'Burgerlijk Wetboek',
    kort: 'BW',
    artikel: 'titels 1.16 en 1.20 (curatele, mentorschap)',
    datum: '2014-01-01',
    status: 'actueel',
  },
];
