import type { WegRegel } from '../../types.ts';

/** Line 9: to people who are no party. */
export const buitenstaanders: readonly WegRegel[] = [
  {
    id: 'buitenstaander-geheimhouder',
    vraag: 'weg',
    titel: 'Een hulpverlener vertelt een buitenstaander alleen iets met toestemming',
    rang: 9.1,
    als: {
      feiten: { ontvanger: ['derde', 'pleegouders', 'ouder-zonder-gezag'] },
      begrippen: { geheimhouder: ['ja'] },
    },
    dan: { toestemming: 'nodig', regime: 'geheim' },
    redenen: [
      {
        tekst:
          'Aan buitenstaanders en pleegouders vertelt een hulpverlener alleen iets met toestemming, en zo veel mogelijk anoniem. Voor een ouder zonder gezag houden wij dat ook aan.',
        bronnen: ['cv-14', 'b6-toestemming', 'nji-zonder-gezag'],
      },
    ],
    twijfel:
      'Pleegouders die een kind een jaar of langer verzorgen hebben soms meer rechten. De bronnen werken dat niet uit. Art. 1:377c BW geldt voor iedere beroepskracht en tot 18 jaar; hoe dat met de zwijgplicht samengaat, laten de bronnen open.',
    voorbeelden: [
      {
        situatie: 'Pleegouders vragen de jeugdhulp om informatie over een kind van 9.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'pleegouders',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'voogd',
          toestemmingOuders: 'niet-gevraagd',
        },
        bijna: { wijziging: { deler: 'onderwijs' }, waarom: 'Voor een school geldt de schoolregel.' },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
];
