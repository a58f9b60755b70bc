import type { StandRegel } from '../../types.ts';

export const geenToestemmingAnoniem: StandRegel = {
  id: 'geen-toestemming-anoniem',
  vraag: 'stand',
  titel: 'Geen toestemming: bespreek het anoniem',
  rang: 3,
  als: {
    of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
    feiten: { belang: ['geen'] },
    begrippen: { anoniemZolang: ['ja'] },
  },
  dan: { advies: 'bespreek-anoniem', maximaal: 'niet-herleidbaar' },
  redenen: [
    {
      tekst:
        'Toestemming is geweigerd, ingetrokken of niet te vragen, en er is geen zwaarwegend belang. Op naam delen kan niet, anoniem raad vragen wel.',
      bronnen: ['sd-casus9', 'b6-zonder'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een student van 17 wil niet dat leerplicht iets hoort; er is geen verzuim.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'leerplicht',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        verzuim: 'geen',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'geweigerd',
        belang: 'geen',
      },
      bijna: { wijziging: { belang: 'zwaarwegend' }, waarom: 'Dan is er iets af te wegen.' },
    },
  ],
  nagekeken: null,
};
