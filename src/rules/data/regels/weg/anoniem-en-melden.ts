import type { WegRegel } from '../../types.ts';

/** Lines 1 to 3: what is anonymous, and the rights to report. */
export const anoniemEnMelden: readonly WegRegel[] = [
  {
    id: 'anoniem',
    vraag: 'weg',
    titel: 'Anoniem bespreken mag altijd',
    rang: 1,
    als: { feiten: { gegevens: ['anoniem'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'niet-herleidbaar' },
    redenen: [
      {
        tekst:
          'Wie niet te herkennen is, wordt niet in zijn privacy geraakt. Anoniem betekent wel: niemand aan tafel, behalve wie de vraag stelt, kan weten om wie het gaat.',
        bronnen: ['sd-reglement-10', 'nji-beginselen', 'avg-26'],
      },
    ],
    twijfel:
      'In een klein dorp of bij een bijzonder verhaal is anoniem moeilijk. Of het lukt, beoordeelt de vraagsteller zelf.',
    voorbeelden: [
      {
        situatie: 'Een zorgcoördinator vraagt leerplicht om raad zonder dat te herkennen is om wie het gaat.',
        feiten: { deler: 'mbo', ontvanger: 'leerplicht', gegevens: 'anoniem' },
        bijna: {
          wijziging: { gegevens: 'buitenkant' },
          waarom: 'Ook alleen zeggen dát er hulp is, maakt iemand bekend.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'ots-inlichten',
    vraag: 'weg',
    titel: 'Bij een ondertoezichtstelling krijgt de jeugdbeschermer de informatie die nodig is',
    rang: 2,
    als: { feiten: { ontvanger: ['jeugdbescherming'], ots: [true] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Wie door zijn beroep informatie heeft die nodig is voor de ondertoezichtstelling, geeft die als de jeugdbeschermer erom vraagt. Uit eigen beweging mag het ook. Zwijgplicht staat dat niet in de weg.',
        bronnen: ['jw-7.3.11-4', 'sd-casus4', 'nji-niet-nodig'],
      },
    ],
    twijfel:
      'De wet verplicht als de jeugdbeschermer erom vraagt; uit eigen beweging is het een recht. Het antwoord zegt moeten, de reden zegt beide.',
    voorbeelden: [
      {
        situatie: 'Een jeugdbeschermer vraagt een mbo-school om informatie voor een ots.',
        feiten: {
          deler: 'mbo',
          ontvanger: 'jeugdbescherming',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          ots: true,
        },
        bijna: {
          wijziging: { ots: false },
          waarom: 'Zonder ots is de jeugdbescherming een gewone ontvanger.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'meldrecht-veilig-thuis',
    vraag: 'weg',
    titel: 'Aan Veilig Thuis mag je zonder toestemming informatie geven',
    rang: 3,
    als: { feiten: { ontvanger: ['veilig-thuis'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'feiten-en-vermoedens-gescheiden' },
    redenen: [
      {
        tekst:
          'Bij een vermoeden van mishandeling of huiselijk geweld mag iedere beroepskracht Veilig Thuis inlichten, gevraagd of uit zichzelf. Dat mag zonder toestemming en ook als je zwijgplicht hebt.',
        bronnen: ['wmo-5.2.6', 'sd-casus4', 'vr-7'],
      },
      {
        tekst:
          'Volg de stappen van de meldcode. Bij acute of blijvende onveiligheid hoort melden bij je beroep. Zeg erbij wat een feit is, wat een mening en wat een vermoeden.',
        bronnen: ['meldcode', 'sd-meldcode', 'sd-casus4'],
      },
    ],
    twijfel:
      'Het recht geldt bij (een vermoeden van) mishandeling of huiselijk geweld. Bij een ander doel past Veilig Thuis zelden; dat toetst deze regel niet.',
    voorbeelden: [
      {
        situatie: 'Veilig Thuis vraagt de school informatie bij een vermoeden van mishandeling.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'veilig-thuis',
          leeftijd: '12-15',
          gegevens: 'bijzonder',
          doel: 'mishandeling',
        },
        bijna: {
          wijziging: { ontvanger: 'jeugdhulp' },
          waarom: 'Het meldrecht geldt voor Veilig Thuis, niet voor elke hulpverlener.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'meldrecht-raad',
    vraag: 'weg',
    titel: 'Aan de Raad voor de Kinderbescherming mag je zonder toestemming informatie geven',
    rang: 3,
    als: { feiten: { ontvanger: ['raad'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Voor het werk van de Raad bestaat een meldrecht: toestemming is niet nodig, ook niet als je zwijgplicht hebt. Geef alleen wat de Raad voor zijn onderzoek nodig heeft.',
        bronnen: ['bw-1:240', 'cv-toelichting-11', 'nji-niet-nodig'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'De Raad vraagt een behandelaar om informatie voor een beschermingsonderzoek.',
        feiten: { deler: 'jeugdhulp', ontvanger: 'raad', leeftijd: '0-11', gegevens: 'bijzonder' },
        bijna: {
          wijziging: { gegevens: 'anoniem' },
          waarom: 'Anoniem advies vragen mag al zonder dit recht.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'meldrecht-verwijsindex',
    vraag: 'weg',
    titel: 'Een signaal in de verwijsindex mag zonder toestemming',
    rang: 3,
    als: { feiten: { ontvanger: ['verwijsindex'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'signaal' },
    redenen: [
      {
        tekst:
          'In de verwijsindex staat alleen wie meldt en over wie. Over de zorgen zelf staat er niets in. Zo’n signaal is een recht, geen plicht.',
        bronnen: ['jw-verwijsindex', 'sd-casus8', 'nji-niet-nodig'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een jongerenwerker van de jeugdhulp geeft een signaal af over een jongere van 16.',
        feiten: { deler: 'jeugdhulp', ontvanger: 'verwijsindex', leeftijd: '16-17', gegevens: 'buitenkant' },
        bijna: {
          wijziging: { ontvanger: 'gemeente' },
          waarom: 'Meer vertellen dan het signaal valt niet onder dit recht.',
        },
      },
    ],
    nagekeken: null,
  },
];
