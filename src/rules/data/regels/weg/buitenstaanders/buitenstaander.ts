import type { WegRegel } from '../../../types.ts';

export const buitenstaander: WegRegel = {
  id: 'buitenstaander',
  vraag: 'weg',
  titel: 'Een buitenstaander hoort alleen iets met toestemming',
  rang: 9.2,
  als: { feiten: { ontvanger: ['derde', 'pleegouders', 'ouder-zonder-gezag'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'Wie geen partij is, zoals een stagebedrijf, sportclub of pleegouder, krijgt alleen informatie met toestemming. Zo veel mogelijk anoniem, en niet meer dan nodig.',
      bronnen: ['cv-14', 'sd-casus3', 'nji-zonder-gezag'],
    },
  ],
  twijfel:
    'Casus 3 van het servicedocument noemt ook doorsturen met de mogelijkheid om te weigeren. Het convenant (art. 14.1) vraagt toestemming en is later.',
  voorbeelden: [
    {
      situatie: 'De gemeente wil iets doorgeven aan een sportclub over een kind van 10.',
      feiten: {
        deler: 'gemeente',
        ontvanger: 'derde',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: { wijziging: { ontvanger: 'onderwijs' }, waarom: 'De school is geen buitenstaander.' },
    },
  ],
  nagekeken: null,
};
