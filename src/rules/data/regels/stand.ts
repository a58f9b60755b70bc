import type { StandRegel } from '../types.ts';

/** What the state of the consent means for what to do now. */
export const standRegels: readonly StandRegel[] = [
  {
    id: 'toestemming-gegeven',
    vraag: 'stand',
    titel: 'Ieder van wie toestemming nodig is, heeft die gegeven',
    rang: 1,
    als: { begrippen: { standOuders: ['gegeven', 'nvt'], standJeugdige: ['gegeven', 'nvt'] } },
    dan: { advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Er is toestemming. Je mag delen waar ja op is gezegd, en niet meer dan nodig. Intrekken kan altijd.',
        bronnen: ['b6-toestemming', 'cv-6', 'avg-7'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een jongere van 16 stemt in dat de jeugdhulp met school praat.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'onderwijs',
          leeftijd: '16-17',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'gegeven',
        },
        bijna: { wijziging: { toestemmingJeugdige: 'niet-gevraagd' }, waarom: 'Eerst vragen.' },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
    id: 'afweging-spreekt-voor-delen',
    vraag: 'stand',
    titel: 'De eigen afweging spreekt voor delen',
    rang: 2,
    als: {
      of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
      feiten: { belang: ['zwaarwegend'], afweging: ['alle-ja'] },
    },
    dan: { advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Wie alle vijf vragen van het afwegingskader met ja beantwoordt, mag zonder toestemming delen wat daarvoor nodig is. De afweging is van de professional zelf, niet van de wet.',
        bronnen: ['b6-afweging', 'b6-zonder', 'cv-6e', 'nji-mdo'],
      },
    ],
    twijfel:
      'Bijlage 6 schrijft de vijf vragen voor hulpverleners met zwijgplicht. Voor scholen en anderen gebruiken wij ze ook; het servicedocument (bijlage 4, art. 8.2) laat hun een eigen weging van taak en belang.',
    voorbeelden: [
      {
        situatie: 'Dezelfde situatie; de hulpverlener beantwoordt alle vijf vragen met ja.',
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
          afweging: {
            vitaalBelang: true,
            nietAnders: true,
            voldoendeIngespannen: true,
            weegtOp: true,
            gericht: true,
          },
        },
        bijna: {
          wijziging: {
            afweging: {
              vitaalBelang: true,
              nietAnders: true,
              voldoendeIngespannen: false,
              weegtOp: true,
              gericht: true,
            },
          },
          waarom: 'Er is nog niet genoeg geprobeerd om toestemming te krijgen.',
        },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
    id: 'afweging-spreekt-tegen-delen',
    vraag: 'stand',
    titel: 'De eigen afweging spreekt niet voor delen',
    rang: 2,
    als: {
      of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
      feiten: { belang: ['zwaarwegend'], afweging: ['niet-alle-ja'] },
      begrippen: { anoniemZolang: ['nee'] },
    },
    dan: { advies: 'niet-delen', maximaal: 'niets' },
    redenen: [
      {
        tekst:
          'Minstens één van de vijf vragen is met nee beantwoord. Dan geldt het ontbreken van toestemming en deel je niet. Verandert de situatie, weeg dan opnieuw.',
        bronnen: ['b6-afweging', 'b6-zonder'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een hulpverlener heeft nog niet genoeg gedaan om toestemming te krijgen.',
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
          afweging: {
            vitaalBelang: true,
            nietAnders: true,
            voldoendeIngespannen: false,
            weegtOp: true,
            gericht: true,
          },
        },
        bijna: {
          wijziging: {
            afweging: {
              vitaalBelang: true,
              nietAnders: true,
              voldoendeIngespannen: true,
              weegtOp: true,
              gericht: true,
            },
          },
          waarom: 'Nu spreken alle vijf antwoorden voor delen.',
        },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
    id: 'geen-toestemming',
    vraag: 'stand',
    titel: 'Geen toestemming en geen zwaarwegend belang: niet delen',
    rang: 3,
    als: {
      of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
      feiten: { belang: ['geen'] },
      begrippen: { anoniemZolang: ['nee'] },
    },
    dan: { advies: 'niet-delen', maximaal: 'niets' },
    redenen: [
      {
        tekst:
          'Zegt iemand nee van wie toestemming nodig is, trekt die de toestemming in of kun je het niet vragen, dan deel je niet. Eén nee is genoeg.',
        bronnen: ['b6-gescheiden', 'b6-zonder', 'vr-8', 'cv-6'],
      },
    ],
    twijfel:
      'Het servicedocument (2020) laat een school na een nee nog wegen of haar publieke taak het delen toch vraagt. Wij volgen bijlage 6 (2025): zonder zwaarwegend belang geldt het nee.',
    voorbeelden: [
      {
        situatie: 'Ouders willen een onderzoek niet delen met school.',
        feiten: {
          deler: 'gedragswetenschapper',
          ontvanger: 'onderwijs',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'ouders-samen',
          toestemmingOuders: 'geweigerd',
          belang: 'geen',
        },
        bijna: { wijziging: { toestemmingOuders: 'gegeven' }, waarom: 'Met een ja mag het wel.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'nog-vragen-anoniem',
    vraag: 'stand',
    titel: 'Nog niet iedereen gevraagd: bespreek het tot dan anoniem',
    rang: 4,
    als: { begrippen: { anoniemZolang: ['ja'] } },
    dan: { advies: 'bespreek-anoniem', maximaal: 'niet-herleidbaar' },
    redenen: [
      {
        tekst: 'Er is nog geen toestemming van iedereen. Zolang dat zo is, bespreek je het anoniem.',
        bronnen: ['sd-casus9', 'sd-reglement-10'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een zorgoverleg met leerplicht over een student van 17 zonder melding.',
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
        bijna: { wijziging: { toestemmingJeugdige: 'gegeven' }, waarom: 'Met toestemming mag het op naam.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'nog-vragen',
    vraag: 'stand',
    titel: 'Nog niet iedereen gevraagd: vraag eerst toestemming',
    rang: 5,
    als: {},
    dan: { advies: 'vraag-toestemming', maximaal: 'niets' },
    redenen: [
      {
        tekst:
          'Er is nog geen toestemming van iedereen van wie die nodig is. Vraag die zodra duidelijk is dat delen nodig is. Zwijgen is geen ja.',
        bronnen: ['cv-6', 'b6-toestemming', 'sd-toestemming', 'avg-7'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Ouders van een leerling van 14 stemden in, de jongere is nog niet gevraagd.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'onderwijs',
          leeftijd: '12-15',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          gezag: 'ouders-samen',
          toestemmingOuders: 'gegeven',
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { toestemmingJeugdige: 'gegeven' },
          waarom: 'Nu is iedereen gevraagd en akkoord.',
        },
      },
    ],
    nagekeken: null,
  },
];
