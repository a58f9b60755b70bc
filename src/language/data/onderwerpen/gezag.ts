import type { Onderwerp } from './onderwerp.ts';

/** Who has authority. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'gezag',
    ja: 'een-ouder',
    zinnen: [
      '<moeder>|<vader>|zij|hij|ze|ouder|die ~~5 alleen|enige|eentje|exclusief|eenhoofdig|volledig|enkel|uitsluitend ~~5 gezag',
      '<moeder>|<vader> ~~5 gezag ~1 alleen|exclusief SLOT',
      'gezag heeft|ligt|berust|is ~~1 alleen|enkel|uitsluitend|slechts ~~2 <moeder>|<vader>|zij|hij|haar|hem',
      'alleen|enkel|uitsluitend <bep>? <moeder>|<vader> ~~3 gezag',
      'heeft als enige ~2 gezag',
      'weduwe|weduwnaar ~~5 gezag',
      'heeft alleen ~1 gezag',
      'heeft ~1 in haar|zijn eentje ~2 gezag',
    ],
    nietMet: 'ook allebei beide beiden samen gezamenlijk',
  },
  {
    feit: 'gezag',
    zinnen: [
      'wie|of|hoe|waar|waarbij ~~6 gezag ~2 heeft|hebben|ligt|geregeld|zit|is|zijn|verdeeld|heb',
      'wie|of|hoe ~~6 gezag SLOT',
      'hoe ~~3 zit ~2 met ~1 gezag',
      'gezag',
    ],
    nietMet: 'mag mogen zonder bel bellen inlichten',
  },
];
