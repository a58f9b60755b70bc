import type { WegRegel } from '../../types.ts';

/** Line 4: duties, and one right, that a law gives to this sharer towards this receiver. */
export const wettelijkePlichten: readonly WegRegel[] = [
  {
    id: 'plicht-verzuim-melden',
    vraag: 'weg',
    titel: 'Een school moet ongeoorloofd verzuim en uitschrijving melden',
    rang: 4,
    als: {
      feiten: { deler: ['onderwijs', 'mbo'], ontvanger: ['leerplicht'] },
      of: [{ feiten: { verzuim: ['ongeoorloofd'] } }, { feiten: { doel: ['uitschrijving'] } }],
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'verzuimgegevens' },
    redenen: [
      {
        tekst:
          'Ongeoorloofd verzuim op de wettelijke grens moet de school melden: 16 uur in 4 weken, en bij 18 tot 23 jaar zonder startkwalificatie 4 weken achter elkaar. Zo mogelijk met de reden, ook als die met gezondheid te maken heeft. Melden moet ook bij verwijderen of uitschrijven van wie nog leer- of kwalificatieplichtig is.',
        bronnen: ['lpw-21a', 'lpw-18', 'web-8.1.8a', 'cv-4.3-verzuim', 'sd-casus5'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een mbo-school meldt ongeoorloofd verzuim van een student van 17.',
        feiten: {
          deler: 'mbo',
          ontvanger: 'leerplicht',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'verzuim',
          verzuim: 'ongeoorloofd',
        },
        bijna: {
          wijziging: { verzuim: 'geoorloofd' },
          waarom: 'Bij geoorloofd verzuim bestaat geen meldplicht.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'plicht-voortgang-ouders',
    vraag: 'weg',
    titel: 'Een school moet ouders van een minderjarige vertellen hoe het op school gaat',
    rang: 4,
    als: {
      feiten: {
        deler: ['onderwijs', 'mbo'],
        ontvanger: ['ouders'],
        leeftijd: ['0-11', '12-15', '16-17'],
        doel: ['schoolvoortgang'],
      },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Zolang een leerling geen 18 is, houdt de school de ouders met gezag op de hoogte van de voortgang. Dat geldt ook bij 16 en 17 jaar.',
        bronnen: ['wpo-11', 'wvo-2020', 'vr-12', 'b6-ouders'],
      },
    ],
    twijfel:
      'De bronnen noemen de onderwijswetten zonder het mbo apart te noemen; wij lezen de plicht ook voor minderjarige mbo-studenten.',
    voorbeelden: [
      {
        situatie: 'Een school vertelt ouders van een 17-jarige hoe het met de cijfers gaat.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'ouders',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'schoolvoortgang',
        },
        bijna: { wijziging: { leeftijd: '18+' }, waarom: 'Vanaf 18 jaar beslist de leerling zelf.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'plicht-toeleiding',
    vraag: 'weg',
    titel: 'Jeugdhulp geeft de gemeente wat nodig is om over jeugdhulp te beslissen',
    rang: 4,
    als: { feiten: { deler: ['jeugdhulp'], ontvanger: ['gemeente'], doel: ['toeleiding'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Voor toeleiding en toewijzing moet een jeugdhulpaanbieder de gemeente de gegevens geven die daarvoor nodig zijn. Niet meer dan dat: details uit het dossier alleen met toestemming.',
        bronnen: ['jw-7.4.0', 'cv-4.4', 'sd-casus6'],
      },
    ],
    twijfel:
      'Casus 6 van het servicedocument ziet geen grondslag, het convenant noemt een plicht. Het convenant is later en noemt de wet; de grens is wat nodig is.',
    voorbeelden: [
      {
        situatie: 'Een jeugdhulpaanbieder geeft de gemeente wat nodig is voor een beschikking.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'gemeente',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          doel: 'toeleiding',
        },
        bijna: {
          wijziging: { doel: 'ondersteuning' },
          waarom: 'Voor een ander doel geldt deze plicht niet.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'aangifte-delict',
    vraag: 'weg',
    titel: 'Een school mag naar de politie met een strafbaar feit dat de school direct raakt',
    rang: 4,
    als: { feiten: { deler: ['onderwijs', 'mbo'], ontvanger: ['politie'], doel: ['delict'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'De school zorgt voor de veiligheid van alle leerlingen. Bij een strafbaar feit dat de school direct raakt, zoals diefstal of wapenbezit, kan de school naar de politie gaan zonder toestemming.',
        bronnen: ['vr-10', 'wvo-2020-veiligheid'],
      },
      {
        tekst:
          'De vragen over het convenant noemen dit een plicht. De wet kent een plicht tot aangifte alleen voor sommige misdrijven. Wij zeggen daarom: het mag, en bij die misdrijven moet het.',
        bronnen: ['sv-160', 'vr-10'],
      },
    ],
    twijfel: 'Plicht of recht: zie de tweede reden.',
    voorbeelden: [
      {
        situatie: 'Een school doet aangifte nadat een leerling van 16 een wapen meenam.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'politie',
          leeftijd: '16-17',
          gegevens: 'strafrechtelijk',
          doel: 'delict',
        },
        bijna: {
          wijziging: { deler: 'jeugdhulp' },
          waarom: 'Een hulpverlener heeft zwijgplicht, ook tegenover de politie.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'plicht-overstap-po-vo',
    vraag: 'weg',
    titel: 'De basisschool geeft het onderwijskundig rapport door aan het voortgezet onderwijs',
    rang: 4,
    als: { feiten: { deler: ['onderwijs'], ontvanger: ['andere-school'], doel: ['overstap-po-vo'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Bij de overstap naar het voortgezet onderwijs stuurt de basisschool een onderwijskundig rapport mee. Ouders krijgen er een kopie van. Toestemming is niet nodig.',
        bronnen: ['wpo-42', 'sd-casus1-po-vo'],
      },
    ],
    twijfel:
      'Het servicedocument noemt alleen de praktijk dat het dossier meegaat. De plicht staat in de WPO en reikt tot het onderwijskundig rapport.',
    voorbeelden: [
      {
        situatie: 'Een basisschool draagt een leerling uit groep 8 over.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'andere-school',
          leeftijd: '0-11',
          gegevens: 'gewoon',
          doel: 'overstap-po-vo',
        },
        bijna: { wijziging: { doel: 'overstap-vo-mbo' }, waarom: 'Naar het mbo is toestemming nodig.' },
      },
    ],
    nagekeken: null,
  },
];
