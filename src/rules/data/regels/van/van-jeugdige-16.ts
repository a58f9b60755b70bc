import type { VanRegel } from '../../types.ts';

export const vanJeugdige16: VanRegel = {
  id: 'van-jeugdige-16',
  vraag: 'van',
  titel: 'Vanaf 16 jaar beslist de jongere zelf',
  rang: 2,
  als: { feiten: { leeftijd: ['16-17', '18+'] } },
  dan: { van: ['jeugdige'] },
  redenen: [
    {
      tekst: 'Vanaf 16 jaar geeft de jongere zelf toestemming. De ouders hoeven niet in te stemmen.',
      bronnen: ['b6-leeftijd', 'nji-leeftijd', 'uavg-5', 'bw-7:447'],
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
      bijna: { wijziging: { leeftijd: '12-15' }, waarom: 'Onder 16 beslissen ouders mee.' },
    },
  ],
  nagekeken: null,
};
