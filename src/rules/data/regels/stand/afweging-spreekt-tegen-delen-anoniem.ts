import type { StandRegel } from '../../types.ts';

export const afwegingSpreektTegenDelenAnoniem: StandRegel = {
  id: 'afweging-spreekt-tegen-delen-anoniem',
  vraag: 'stand',
  titel: 'De eigen afweging spreekt niet voor delen: bespreek het anoniem',
  rang: 2,
  als: {
    of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
    feiten: { belang: ['zwaarwegend'], afweging: ['niet-alle-ja'] },
    begrippen: { anoniemZolang: ['ja'] },
  },
  dan: { advies: 'bespreek-anoniem', maximaal: 'niet-herleidbaar' },
  redenen: [
    {
      tekst:
        'Niet alle vijf vragen zijn met ja beantwoord, dus op naam delen kan niet. Met leerplicht kun je het wel anoniem bespreken.',
      bronnen: ['b6-afweging', 'sd-casus9'],
    },
  ],
  voorbeelden: [
    {
      situatie:
        'Een school wil leerplicht inlichten over een leerling van 10; ouders weigeren en het kan ook anders.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'leerplicht',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        verzuim: 'geen',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'een-ouder',
        toestemmingOuders: 'geweigerd',
        belang: 'zwaarwegend',
        afweging: {
          vitaalBelang: true,
          nietAnders: false,
          voldoendeIngespannen: true,
          weegtOp: true,
          gericht: true,
        },
      },
      bijna: {
        wijziging: { belang: 'geen' },
        waarom: 'Zonder zwaarwegend belang is er niets af te wegen.',
      },
    },
  ],
  nagekeken: null,
};
