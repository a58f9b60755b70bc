import type { WegRegel } from '../../../types.ts';

export const meldrechtVeiligThuis: WegRegel = {
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
};
