import type { WegRegel } from '../../types.ts';

/** Line 8: to the parents, with and without authority. */
export const ouders: readonly WegRegel[] = [
  {
    id: 'ouders-verzuim-16-17',
    vraag: 'weg',
    titel: 'Ouders van een 16- of 17-jarige mogen over verzuim worden ingelicht',
    rang: 8.1,
    als: {
      feiten: {
        ontvanger: ['ouders'],
        leeftijd: ['16-17'],
        doel: ['verzuim'],
        deler: ['onderwijs', 'mbo', 'leerplicht'],
      },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
    redenen: [
      {
        tekst:
          'Over verzuim mag je de ouders van een minderjarige inlichten zonder toestemming van de jongere. Meldt de school het verzuim, dan moeten de ouders het daarvóór weten. Alleen over het verzuim, niet over iets anders dat de jongere niet gedeeld wil zien.',
        bronnen: ['sd-casus7'],
      },
      {
        tekst: 'Praat eerst met de jongere zelf. Benader ouders niet buiten de jongere om.',
        bronnen: ['sd-casus7'],
      },
    ],
    twijfel:
      'Staat in het eigen verzuimprotocol dat de student moet instemmen, dan gaat dat protocol voor. Dat is geen feit in deze regels; het antwoord zegt het erbij.',
    voorbeelden: [
      {
        situatie: 'Een mbo-school vertelt de ouders van een 17-jarige over het verzuim.',
        feiten: {
          deler: 'mbo',
          ontvanger: 'ouders',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'verzuim',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { doel: 'ondersteuning' },
          waarom: 'Over andere dingen beslist een 16- of 17-jarige zelf.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'ouders-tegen-wil-jongere',
    vraag: 'weg',
    titel: 'Wil een jongere van 12 tot 16 niet dat de ouders het horen, overleg dan eerst',
    rang: 8.2,
    als: {
      feiten: {
        ontvanger: ['ouders'],
        leeftijd: ['12-15'],
        wilsonbekwaam: [false],
        toestemmingJeugdige: ['geweigerd', 'ingetrokken'],
      },
      begrippen: { geheimhouder: ['ja'] },
    },
    dan: { toestemming: 'nvt', advies: 'voorleggen', maximaal: 'niets' },
    redenen: [
      {
        tekst:
          'De wet laat een hulpverlener ouders met gezag inlichten bij 12 tot 16 jaar. Maar goede zorg kan vragen om te zwijgen als de jongere dat wil. Vertel nu niets en weeg het met een collega.',
        bronnen: ['jw-7.3.11', 'bw-7:457'],
      },
    ],
    twijfel: 'De bronnen geven hier geen vaste uitkomst; de wet laat ruimte om te zwijgen.',
    voorbeelden: [
      {
        situatie: 'Een jongere van 14 wil niet dat de jeugdhulp de ouders iets vertelt.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'ouders',
          leeftijd: '12-15',
          gegevens: 'bijzonder',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'geweigerd',
        },
        bijna: {
          wijziging: { toestemmingJeugdige: 'niet-gevraagd' },
          waarom: 'Zonder een nee van de jongere mogen ouders met gezag worden ingelicht.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'ouders-met-gezag-inlichten',
    vraag: 'weg',
    titel: 'Ouders met gezag over een kind jonger dan 16 mogen worden ingelicht',
    rang: 8.3,
    als: {
      feiten: { ontvanger: ['ouders'] },
      of: [
        { feiten: { leeftijd: ['0-11', '12-15'] } },
        { feiten: { leeftijd: ['16-17'], wilsonbekwaam: [true] } },
      ],
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Ouders met gezag oefenen de rechten van hun kind uit tot 16 jaar, en tot 18 jaar als de jongere het zelf niet kan overzien. Zij zijn geen buitenstaander. Denk bij 12 jaar en ouder ook aan wat de jongere zelf wil.',
        bronnen: ['b6-leeftijd', 'jw-7.3.11', 'bw-7:457', 'uavg-5'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een jeugdverpleegkundige vertelt de ouders van een kind van 8 wat uit het onderzoek kwam.',
        feiten: {
          deler: 'medisch',
          ontvanger: 'ouders',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { ontvanger: 'ouder-zonder-gezag' },
          waarom: 'Een ouder zonder gezag heeft niet dezelfde rechten.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'ouders-vanaf-16-geheimhouder',
    vraag: 'weg',
    titel: 'Vanaf 16 jaar beslist de jongere wat een hulpverlener aan de ouders vertelt',
    rang: 8.35,
    als: { feiten: { ontvanger: ['ouders'] }, begrippen: { geheimhouder: ['ja'] } },
    dan: { toestemming: 'nodig', regime: 'geheim' },
    redenen: [
      {
        tekst:
          'Vanaf 16 jaar beslist een jongere zelf over de eigen hulp. De zwijgplicht geldt dan ook tegenover de ouders: zij horen alleen iets met toestemming van de jongere.',
        bronnen: ['b6-leeftijd', 'b6-toestemming', 'bw-7:447', 'bw-7:457', 'jw-7.3.11'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Ouders van een 17-jarige vragen de ggz hoe het met de behandeling gaat.',
        feiten: {
          deler: 'medisch',
          ontvanger: 'ouders',
          leeftijd: '16-17',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { leeftijd: '0-11' },
          waarom: 'Ouders van een jong kind mogen weten hoe het gaat.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'ouders-vanaf-16',
    vraag: 'weg',
    titel: 'Vanaf 16 jaar beslist de jongere wat ouders horen',
    rang: 8.4,
    als: { feiten: { ontvanger: ['ouders'] } },
    dan: { toestemming: 'nodig', regime: 'school' },
    redenen: [
      {
        tekst:
          'Vanaf 16 jaar oefent een jongere de privacyrechten zelf uit. Ouders horen dan alleen iets met toestemming van de jongere, behalve over de voortgang op school en over verzuim zolang de jongere minderjarig is.',
        bronnen: ['b6-leeftijd', 'b6-ouders', 'uavg-5'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een school wil ouders van een 17-jarige vertellen over gesprekken met de mentor.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'ouders',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { doel: 'schoolvoortgang' },
          waarom: 'Over de voortgang moet de school ouders van een minderjarige inlichten.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'ouder-zonder-gezag-algemeen',
    vraag: 'weg',
    titel: 'Een ouder zonder gezag krijgt op verzoek algemene informatie',
    rang: 8.5,
    als: {
      feiten: {
        ontvanger: ['ouder-zonder-gezag'],
        leeftijd: ['0-11', '12-15'],
        deler: ['onderwijs', 'mbo', 'kinderopvang'],
      },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'Wie beroepsmatig informatie heeft over de verzorging of opvoeding, geeft een ouder zonder gezag daar op verzoek algemene informatie over. Niet als het belang van het kind zich daartegen verzet, en niet wat je aan de andere ouder ook niet zou vertellen.',
        bronnen: ['bw-1:377c', 'nji-zonder-gezag'],
      },
    ],
    twijfel:
      'Art. 1:377c BW geldt tot 18 jaar en voor iedere beroepskracht. Wij passen het toe tot 16 jaar en voor school en opvang; daarna vragen wij de jongere.',
    voorbeelden: [
      {
        situatie: 'Een vader zonder gezag vraagt de school hoe het gaat met zijn kind van 9.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'ouder-zonder-gezag',
          leeftijd: '0-11',
          gegevens: 'gewoon',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { leeftijd: '16-17' },
          waarom: 'Vanaf 16 jaar vraagt dit hulpmiddel eerst de jongere.',
        },
      },
    ],
    nagekeken: null,
  },
];
