import type { StandRegel } from '../../types.ts';

export const afwegen: StandRegel = {
  id: 'afwegen',
  vraag: 'stand',
  titel: 'Geen toestemming maar wel een zwaarwegend belang: weeg zelf af',
  rang: 2,
  als: {
    of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
    feiten: { belang: ['zwaarwegend'], afweging: ['nog-niet'] },
  },
  dan: { advies: 'weeg-af', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Toestemming ontbreekt, maar volgens de professional staat er iets zwaarwegends op het spel. Dan maakt die zelf een afweging in vijf vragen, liefst samen met een collega. Tot die tijd wordt er niets gedeeld.',
      bronnen: ['b6-zonder', 'b6-afweging', 'cv-6e'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Ouders blokkeren overleg en de gezondheid van een kind van 8 loopt gevaar.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'geweigerd',
        belang: 'zwaarwegend',
      },
      bijna: { wijziging: { belang: 'geen' }, waarom: 'Zonder zwaarwegend belang geldt het nee.' },
    },
  ],
  nagekeken: null,
};
