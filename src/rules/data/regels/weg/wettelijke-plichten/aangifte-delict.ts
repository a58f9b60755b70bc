import type { WegRegel } from '../../../types.ts';

export const aangifteDelict: WegRegel = {
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
};
