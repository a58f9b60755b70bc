import type { WegRegel } from '../../types.ts';

/** Lines 10 to 12: safety in the institution, secret-keepers, childcare. */
export const veiligheidEnGeheimhouders: readonly WegRegel[] = [
  {
    id: 'veiligheid-in-instelling',
    vraag: 'weg',
    titel: 'Voor de veiligheid op school mag een school in algemene woorden waarschuwen',
    rang: 10,
    als: { feiten: { deler: ['onderwijs', 'mbo'], doel: ['veiligheid'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'Een school zorgt voor veiligheid van leerlingen en personeel. Dat kan een gerechtvaardigd belang zijn om te delen. Loop eerst drie vragen na: is het een erkend belang, is delen daarvoor nodig, en weegt het op tegen de privacy van de leerling?',
        bronnen: [
          'cv-4.3-veiligheid',
          'sd-casus2',
          'sd-gerechtvaardigd',
          'vr-10',
          'wvo-2020-veiligheid',
          'wpo-4c',
          'arbo-3',
        ],
      },
    ],
    twijfel:
      'De bronnen noemen vooral waarschuwen binnen de school en het inlichten van de wijkagent. Voor andere ontvangers weegt de derde vraag zwaarder.',
    voorbeelden: [
      {
        situatie: 'Een school wil de wijkagent waarschuwen voor dreiging op het plein.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'politie',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'veiligheid',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { doel: 'ondersteuning' },
          waarom: 'Zonder veiligheid of delict krijgt de politie alleen iets met toestemming.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'dat-informatie-leerplicht',
    vraag: 'weg',
    titel: 'Na een verzuimmelding mag een hulpverlener leerplicht zeggen dát er hulp is',
    rang: 11.1,
    als: {
      feiten: { ontvanger: ['leerplicht'], gegevens: ['buitenkant'], verzuim: ['ongeoorloofd'] },
      begrippen: { geheimhouder: ['ja'] },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'dat-informatie' },
    redenen: [
      {
        tekst:
          'Ligt er een melding van ongeoorloofd verzuim, dan mag een hulpverlener leerplicht zeggen dat er behandeling of contact is en op welke tijden dat naar school gaan belet. Waarvoor, dat blijft geheim.',
        bronnen: ['sd-casus8'],
      },
    ],
    twijfel:
      'De vragen over het convenant (vraag 7) laten behandelinformatie alleen met toestemming toe. Casus 8 beperkt zich tot dat-informatie na een melding; die ruimte volgen wij.',
    voorbeelden: [
      {
        situatie: 'Een behandelaar laat leerplicht weten dat een jongere in behandeling is.',
        feiten: {
          deler: 'medisch',
          ontvanger: 'leerplicht',
          leeftijd: '16-17',
          gegevens: 'buitenkant',
          doel: 'verzuim',
          verzuim: 'ongeoorloofd',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { verzuim: 'zorgelijk' },
          waarom: 'Zonder melding van ongeoorloofd verzuim geldt deze ruimte niet.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'geheimhouder',
    vraag: 'weg',
    titel: 'Wie zwijgplicht heeft, deelt alleen met toestemming',
    rang: 11.2,
    als: { begrippen: { geheimhouder: ['ja'] } },
    dan: { toestemming: 'nodig', regime: 'geheim' },
    redenen: [
      {
        tekst:
          'Hulpverleners, artsen en gedragswetenschappers hebben zwijgplicht. Zij vertellen anderen alleen iets als dat nodig is én er toestemming is. Een convenant verandert dat niet.',
        bronnen: ['b6-toestemming', 'cv-4.4', 'vr-7', 'jw-7.3.11', 'bw-7:457'],
      },
    ],
    voorbeelden: [
      {
        situatie:
          'Een jeugdhulpverlener wil behandelinformatie inbrengen over een kind van 9; het convenant is getekend.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'casusoverleg',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          convenant: true,
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'een-ouder',
          toestemmingOuders: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { deler: 'gemeente' },
          waarom: 'Een consulent die geen hulp geeft, heeft geen beroepsgeheim.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'kinderopvang',
    vraag: 'weg',
    titel: 'De kinderopvang deelt met toestemming van de ouders',
    rang: 12,
    als: { feiten: { deler: ['kinderopvang'] } },
    dan: { toestemming: 'nodig', regime: 'school' },
    redenen: [
      {
        tekst:
          'De kinderopvang heeft geen wettelijke taak om informatie te delen zoals een school die heeft. Zij deelt met toestemming van de ouders en is daar open over.',
        bronnen: ['cv-4.6'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een kinderdagverblijf meldt een peuter aan bij het loket.',
        feiten: {
          deler: 'kinderopvang',
          ontvanger: 'casusoverleg',
          leeftijd: '0-11',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'ouders-samen',
          toestemmingOuders: 'gegeven',
        },
        bijna: {
          wijziging: { ontvanger: 'eigen-team' },
          waarom: 'Binnen het eigen team is geen toestemming nodig.',
        },
      },
    ],
    nagekeken: null,
  },
];
