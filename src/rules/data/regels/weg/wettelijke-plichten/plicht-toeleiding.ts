import type { WegRegel } from '../../../types.ts';

export const plichtToeleiding: WegRegel = {
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
};
