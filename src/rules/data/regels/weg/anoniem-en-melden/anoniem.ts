import type { WegRegel } from '../../../types.ts';

export const anoniem: WegRegel = {
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
};
