import type { WegRegel } from '../../../types.ts';

export const informatieVanAnder: WegRegel = {
  id: 'informatie-van-ander',
  vraag: 'weg',
  titel: 'Wat een ander inbracht, deel je niet zelf verder',
  rang: 5,
  als: { feiten: { herkomst: ['andere-partij'] } },
  dan: { toestemming: 'nvt', advies: 'voorleggen', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Wie informatie inbrengt in een overleg, houdt daar de zeggenschap over. Alleen die organisatie beslist of iemand anders het mag weten, ook binnen je eigen organisatie.',
      bronnen: ['cv-3.4', 'cv-11.4', 'cv-14'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een school wil aan de gemeente doorgeven wat een hulpverlener in het overleg vertelde.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'gemeente',
        leeftijd: '12-15',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'andere-partij',
      },
      bijna: { wijziging: { herkomst: 'eigen' }, waarom: 'Over eigen informatie beslist de school zelf.' },
    },
  ],
  nagekeken: null,
};
