import type { VanRegel } from '../../types.ts';

export const vanVoogdEnJeugdige: VanRegel = {
  id: 'van-voogd-en-jeugdige',
  vraag: 'van',
  titel: '12 tot 16 jaar in de hulpverlening: de voogd én de jongere',
  rang: 3,
  als: {
    feiten: { leeftijd: ['12-15'], wilsonbekwaam: [false], gezag: ['voogd'] },
    begrippen: { regime: ['geheim'] },
  },
  dan: { van: ['voogd', 'jeugdige'] },
  redenen: [
    {
      tekst:
        'In de hulpverlening stemmen bij 12 tot 16 jaar de jongere en de wettelijk vertegenwoordiger allebei in. De voogd staat hier op de plaats van de ouders.',
      bronnen: ['b6-leeftijd', 'nji-zonder-gezag', 'jw-7.3.4', 'bw-7:447'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een jeugdhulpverlener wil school inlichten; jongere van 14 met een voogd.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'onderwijs',
        leeftijd: '12-15',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        gezag: 'voogd',
        toestemmingOuders: 'gegeven',
        toestemmingJeugdige: 'gegeven',
      },
      bijna: { wijziging: { leeftijd: '0-11' }, waarom: 'Onder 12 beslist de voogd alleen.' },
    },
  ],
  nagekeken: null,
};
