import type { WegRegel } from '../../../types.ts';

export const meldrechtVerwijsindex: WegRegel = {
  id: 'meldrecht-verwijsindex',
  vraag: 'weg',
  titel: 'Een signaal in de verwijsindex mag zonder toestemming',
  rang: 3,
  als: { feiten: { ontvanger: ['verwijsindex'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'signaal' },
  redenen: [
    {
      tekst:
        'In de verwijsindex staat alleen wie meldt en over wie. Over de zorgen zelf staat er niets in. Zo’n signaal is een recht, geen plicht.',
      bronnen: ['jw-verwijsindex', 'sd-casus8', 'nji-niet-nodig'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een jongerenwerker van de jeugdhulp geeft een signaal af over een jongere van 16.',
      feiten: { deler: 'jeugdhulp', ontvanger: 'verwijsindex', leeftijd: '16-17', gegevens: 'buitenkant' },
      bijna: {
        wijziging: { ontvanger: 'gemeente' },
        waarom: 'Meer vertellen dan het signaal valt niet onder dit recht.',
      },
    },
  ],
  nagekeken: null,
};
