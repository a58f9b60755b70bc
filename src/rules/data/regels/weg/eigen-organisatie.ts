import type { WegRegel } from '../../types.ts';

/** Line 7: colleagues with the same task, and the school's own psychologist or pedagogue. */
export const eigenOrganisatie: readonly WegRegel[] = [
  {
    id: 'eigen-team-gedragswetenschapper',
    vraag: 'weg',
    titel: 'Een gedragswetenschapper van school heeft ook tegenover collega’s zwijgplicht',
    rang: 7.1,
    als: { feiten: { ontvanger: ['eigen-team'], deler: ['gedragswetenschapper'] } },
    dan: { toestemming: 'nodig', regime: 'geheim' },
    redenen: [
      {
        tekst:
          'Een psycholoog of pedagoog van school is gebonden aan de eigen beroepscode. Collega’s zijn voor de zwijgplicht gewoon anderen: zij horen het pas met toestemming.',
        bronnen: ['vr-6', 'code-nip', 'code-nvo', 'b6-beroepsgeheim'],
      },
    ],
    voorbeelden: [
      {
        situatie:
          'De schoolpsycholoog wil de mentor vertellen wat uit het onderzoek van een leerling van 10 kwam.',
        feiten: {
          deler: 'gedragswetenschapper',
          ontvanger: 'eigen-team',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'ouders-samen',
          toestemmingOuders: 'niet-gevraagd',
        },
        bijna: { wijziging: { deler: 'onderwijs' }, waarom: 'Een leerkracht heeft geen beroepsgeheim.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'eigen-team-strafrechtelijk',
    vraag: 'weg',
    titel: 'Politiecontact noem je binnen het team alleen in algemene woorden',
    rang: 7.2,
    als: { feiten: { ontvanger: ['eigen-team'], gegevens: ['strafrechtelijk'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'Gaat het om veiligheid of begeleiding, dan is genoeg dat collega’s weten waar zij op moeten letten. Wat er precies met politie of justitie was, hoeven zij niet te weten.',
        bronnen: ['sd-casus2', 'cv-7.3', 'uavg-31'],
      },
    ],
    twijfel:
      'Noot 11 van het servicedocument noemt ‘contact met politie’ juist als algemene bewoording; de casus zelf laat ook dat weg. Wij volgen de casus. Die gaat over een school; voor een behandelteam kan meer nodig zijn.',
    voorbeelden: [
      {
        situatie: 'Een zorgadviseur van het mbo wil docenten waarschuwen voor risicovol gedrag.',
        feiten: {
          deler: 'mbo',
          ontvanger: 'eigen-team',
          leeftijd: '18+',
          gegevens: 'strafrechtelijk',
          doel: 'veiligheid',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { gegevens: 'gewoon' },
          waarom: 'Gewone informatie mag wat ruimer, zolang het nodig is.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'eigen-team',
    vraag: 'weg',
    titel: 'Collega’s die het voor dezelfde taak nodig hebben, mogen het weten',
    rang: 7.3,
    als: { feiten: { ontvanger: ['eigen-team'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Overleg binnen de eigen organisatie is geen casusoverleg. Wie rechtstreeks bij het kind betrokken is en het voor dezelfde taak nodig heeft, mag het weten. Anderen in de organisatie niet.',
        bronnen: ['b6-casusoverleg', 'cv-7.3', 'jw-7.3.11', 'bw-7:457'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een leerkracht vertelt de duo-collega dat een leerling extra uitleg nodig heeft.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'eigen-team',
          leeftijd: '0-11',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { noodzakelijk: false },
          waarom: 'Ook in het eigen team deel je niet wat alleen handig is.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'school-bij-gedragswetenschapper',
    vraag: 'weg',
    titel: 'Een leerling bespreken met de gedragswetenschapper van school vraagt toestemming',
    rang: 7.4,
    als: { feiten: { deler: ['onderwijs', 'mbo'], ontvanger: ['gedragswetenschapper'] } },
    dan: { toestemming: 'nodig', regime: 'school' },
    redenen: [
      {
        tekst:
          'Wil de school een leerling met de eigen psycholoog of pedagoog bespreken, dan vraagt zij eerst toestemming, naar leeftijd van de leerling.',
        bronnen: ['vr-6'],
      },
    ],
    twijfel:
      'Het convenant telt dit als intern overleg, vraag 6 is strenger. Wij volgen vraag 6 omdat die over precies dit geval gaat.',
    voorbeelden: [
      {
        situatie: 'Een intern begeleider wil een leerling van 10 bespreken met de schoolpsycholoog.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'gedragswetenschapper',
          leeftijd: '0-11',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'ouders-samen',
          toestemmingOuders: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { ontvanger: 'eigen-team' },
          waarom: 'Met andere collega’s in het team is geen toestemming nodig.',
        },
      },
    ],
    nagekeken: null,
  },
];
