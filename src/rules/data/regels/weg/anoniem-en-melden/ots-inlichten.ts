import type { WegRegel } from '../../../types.ts';

export const otsInlichten: WegRegel = {
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
};
