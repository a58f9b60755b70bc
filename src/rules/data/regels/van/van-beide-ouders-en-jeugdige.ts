import type { VanRegel } from '../../types.ts';

export const vanBeideOudersEnJeugdige: VanRegel = {
  id: 'van-beide-ouders-en-jeugdige',
  vraag: 'van',
  titel: '12 tot 16 jaar in de hulpverlening, gescheiden ouders: beide ouders én de jongere',
  rang: 4,
  als: {
    feiten: {
      leeftijd: ['12-15'],
      wilsonbekwaam: [false],
      gezag: ['ouders-gescheiden'],
      gescheidenUitzondering: [true],
    },
    begrippen: { regime: ['geheim'] },
  },
  dan: { van: ['beide-ouders', 'jeugdige'] },
  redenen: [
    {
      tekst:
        'Bij 12 tot 16 jaar stemmen ouders en jongere allebei in. En omdat dit de andere ouder raakt, daar gevoelig ligt of grote gevolgen heeft, vraag je beide ouders zelf.',
      bronnen: ['b6-leeftijd', 'b6-gescheiden', 'bw-1:251', 'jw-7.3.4', 'bw-7:447'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een orthopedagoog wil de ggz bellen over een leerling van 14; bij vader ligt het gevoelig.',
      feiten: {
        deler: 'gedragswetenschapper',
        ontvanger: 'medisch',
        leeftijd: '12-15',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        gezag: 'ouders-gescheiden',
        gescheidenUitzondering: true,
        toestemmingOuders: 'gegeven',
        toestemmingJeugdige: 'gegeven',
      },
      bijna: {
        wijziging: { gescheidenUitzondering: false },
        waarom: 'Zonder uitzondering mag je afgaan op de ouder die ja zegt.',
      },
    },
  ],
  nagekeken: null,
};
