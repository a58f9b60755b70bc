import type { WegRegel } from '../../../types.ts';

export const doorLeerplichtStrafrechtelijk: WegRegel = {
  id: 'door-leerplicht-strafrechtelijk',
  vraag: 'weg',
  titel: 'Over een proces-verbaal vertelt leerplicht alleen hoe het loopt',
  rang: 14.1,
  als: { feiten: { deler: ['leerplicht'], verzuim: ['ongeoorloofd'], gegevens: ['strafrechtelijk'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'procesinformatie' },
  redenen: [
    {
      tekst:
        'Dat er een zitting of uitslag is, of dat jeugdreclassering meedoet, mag leerplicht vertellen. Wat er in het proces-verbaal staat niet.',
      bronnen: ['sd-procesinformatie', 'uavg-31', 'avg-10'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Leerplicht vertelt de school dat er een zitting is geweest.',
      feiten: {
        deler: 'leerplicht',
        ontvanger: 'onderwijs',
        leeftijd: '12-15',
        gegevens: 'strafrechtelijk',
        doel: 'verzuim',
        verzuim: 'ongeoorloofd',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: { wijziging: { gegevens: 'gewoon' }, waarom: 'Gewone verzuimgegevens mogen wel inhoudelijk.' },
    },
  ],
  nagekeken: null,
};
