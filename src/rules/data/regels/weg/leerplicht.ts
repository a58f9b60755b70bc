import type { WegRegel } from '../../types.ts';

/** Lines 13 and 14: to leerplicht, and by leerplicht. */
export const leerplicht: readonly WegRegel[] = [
  {
    id: 'naar-leerplicht-ongeoorloofd',
    vraag: 'weg',
    titel: 'Over ongeoorloofd verzuim mag leerplicht worden ingelicht',
    rang: 13.1,
    als: {
      feiten: {
        ontvanger: ['leerplicht'],
        deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'gemeente'],
        verzuim: ['ongeoorloofd'],
      },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
    redenen: [
      {
        tekst:
          'Bij ongeoorloofd verzuim overlegt leerplicht met wie bij de leerling betrokken is. Deel alleen wat met het verzuim en het terugdringen ervan te maken heeft.',
        bronnen: ['lpw-16', 'cv-4.1', 'sd-casus9'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Het samenwerkingsverband bespreekt gemeld verzuim met leerplicht.',
        feiten: {
          deler: 'samenwerkingsverband',
          ontvanger: 'leerplicht',
          leeftijd: '12-15',
          gegevens: 'gewoon',
          doel: 'verzuim',
          verzuim: 'ongeoorloofd',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { deler: 'onderwijs' },
          waarom: 'Voor een school is het melden zelfs een plicht.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'naar-leerplicht-zorgelijk',
    vraag: 'weg',
    titel: 'Zorgelijk verzuim mag een school melden, na overleg met leerplicht zonder naam',
    rang: 13.2,
    als: { feiten: { ontvanger: ['leerplicht'], deler: ['onderwijs', 'mbo'], verzuim: ['zorgelijk'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
    redenen: [
      {
        tekst:
          'Vaak ziek gemeld en een vermoeden dat het niet klopt? Dan mag de school het melden als overig verzuim, nadat zij met leerplicht heeft overlegd. Laat bij ziekte eerst de jeugdarts meekijken.',
        bronnen: ['cv-4.3-verzuim', 'cv-1.16'],
      },
    ],
    twijfel:
      'Het servicedocument (2020, casus 9) is strenger: alleen na een melding van ongeoorloofd verzuim. Het convenant is later.',
    voorbeelden: [
      {
        situatie: 'Een school vermoedt dat ziekmeldingen van een leerling van 13 niet kloppen.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'leerplicht',
          leeftijd: '12-15',
          gegevens: 'gewoon',
          doel: 'verzuim',
          verzuim: 'zorgelijk',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { verzuim: 'geoorloofd' },
          waarom: 'Zonder vermoeden van ongeoorloofd verzuim mag dit niet op naam.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'naar-leerplicht-overig',
    vraag: 'weg',
    titel: 'Zonder gemeld verzuim bespreek je een leerling met leerplicht anoniem of met toestemming',
    rang: 13.3,
    als: {
      feiten: { ontvanger: ['leerplicht'], deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'gemeente'] },
    },
    dan: { toestemming: 'nodig', regime: 'school', anoniemZolang: true },
    redenen: [
      {
        tekst:
          'Leerplicht mag pas op naam van een leerling weten na een melding van ongeoorloofd verzuim. Daarvóór bespreek je de leerling anoniem, of met toestemming. Leerplicht kan dan wel raad geven.',
        bronnen: ['sd-casus9', 'cv-1.16'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een zorgoverleg op het mbo met leerplicht; er is nog geen melding.',
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
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { verzuim: 'ongeoorloofd' },
          waarom: 'Na een melding mag het op naam, over het verzuim.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'door-leerplicht-strafrechtelijk',
    vraag: 'weg',
    titel: 'Over een proces-verbaal vertelt leerplicht alleen hoe het loopt',
    rang: 14.1,
    als: { feiten: { deler: ['leerplicht'], verzuim: ['ongeoorloofd'], gegevens: ['strafrechtelijk'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'procesinformatie' },
    redenen: [
      {
        tekst:
          'Dat er een zitting of uitslag is, of dat jeugdreclassering meedoet, mag leerplicht vertellen. Wat er in het proces-verbaal staat niet.',
        bronnen: ['sd-procesinformatie', 'uavg-31', 'avg-10'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Leerplicht vertelt de school dat er een zitting is geweest.',
        feiten: {
          deler: 'leerplicht',
          ontvanger: 'onderwijs',
          leeftijd: '12-15',
          gegevens: 'strafrechtelijk',
          doel: 'verzuim',
          verzuim: 'ongeoorloofd',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: { wijziging: { gegevens: 'gewoon' }, waarom: 'Gewone verzuimgegevens mogen wel inhoudelijk.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'door-leerplicht-ongeoorloofd',
    vraag: 'weg',
    titel: 'Bij ongeoorloofd verzuim mag leerplicht overleggen over het verzuim',
    rang: 14.2,
    als: { feiten: { deler: ['leerplicht'], verzuim: ['ongeoorloofd'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
    redenen: [
      {
        tekst:
          'Een melding van ongeoorloofd verzuim geeft leerplicht en RMC de taak om te onderzoeken en te overleggen. Daarvoor is geen toestemming nodig. Alleen wat voor het verzuim telt.',
        bronnen: ['lpw-16', 'cv-4.1', 'sd-casus8'],
      },
    ],
    twijfel:
      'De bronnen noemen overleg met school, ouders, samenwerkingsverband en hulpverleners. Over de politie als ontvanger zeggen zij niets; leg dat voor aan de jurist van de gemeente.',
    voorbeelden: [
      {
        situatie: 'Leerplicht overlegt met de jeugdhulp over een gemelde leerling van 15.',
        feiten: {
          deler: 'leerplicht',
          ontvanger: 'jeugdhulp',
          leeftijd: '12-15',
          gegevens: 'gewoon',
          doel: 'verzuim',
          verzuim: 'ongeoorloofd',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: { wijziging: { verzuim: 'geen' }, waarom: 'Zonder melding ontbreekt die taak.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'door-leerplicht-zorgelijk',
    vraag: 'weg',
    titel: 'Bij zorgelijk verzuim mag leerplicht overleggen met school en samenwerkingsverband',
    rang: 14.3,
    als: {
      feiten: {
        deler: ['leerplicht'],
        verzuim: ['zorgelijk'],
        ontvanger: ['onderwijs', 'samenwerkingsverband'],
      },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
    redenen: [
      {
        tekst:
          'Om verzuim te voorkomen overlegt leerplicht met de school, en bij dreigend langdurig verzuim met het samenwerkingsverband. De ambtsinstructie van de gemeente noemt met wie leerplicht samenwerkt.',
        bronnen: ['cv-4.1', 'lpw-16', 'sd-bijzonder'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Leerplicht bespreekt zorgelijk verzuim met de school van een leerling van 14.',
        feiten: {
          deler: 'leerplicht',
          ontvanger: 'onderwijs',
          leeftijd: '12-15',
          gegevens: 'gewoon',
          doel: 'verzuim',
          verzuim: 'zorgelijk',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { ontvanger: 'jeugdhulp' },
          waarom: 'Voor andere partijen is zorgelijk verzuim niet genoeg.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'door-leerplicht-overig',
    vraag: 'weg',
    titel: 'Zonder gemeld verzuim deelt leerplicht anoniem of met toestemming',
    rang: 14.4,
    als: { feiten: { deler: ['leerplicht'] } },
    dan: { toestemming: 'nodig', regime: 'school', anoniemZolang: true },
    redenen: [
      {
        tekst:
          'Zonder melding van ongeoorloofd verzuim heeft leerplicht geen taak die het delen op naam draagt. Bespreek het anoniem, of vraag toestemming.',
        bronnen: ['sd-casus9', 'sd-casus8'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een RMC-medewerker wil de jeugdhulp inlichten over een jongere van 17 zonder verzuim.',
        feiten: {
          deler: 'leerplicht',
          ontvanger: 'jeugdhulp',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          verzuim: 'geen',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: { wijziging: { ontvanger: 'veilig-thuis' }, waarom: 'Voor Veilig Thuis geldt het meldrecht.' },
      },
    ],
    nagekeken: null,
  },
];
