import type { WegRegel } from '../../../types.ts';

export const schoolBijGedragswetenschapper: WegRegel = {
  id: 'school-bij-gedragswetenschapper',
  vraag: 'weg',
  titel: 'Een leerling bespreken met de gedragswetenschapper van school vraagt toestemming',
  rang: 7.4,
  als: { feiten: { deler: ['onderwijs', 'mbo'], ontvanger: ['gedragswetenschapper'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'Wil de school een leerling met de eigen psycholoog of pedagoog bespreken, dan vraagt zij eerst toestemming, naar leeftijd van de leerling.',
      bronnen: ['vr-6'],
    },
  ],
  twijfel:
    'Het convenant telt dit als intern overleg, vraag 6 is strenger. Wij volgen vraag 6 omdat die over precies dit geval gaat.',
  voorbeelden: [
    {
      situatie: 'Een intern begeleider wil een leerling van 10 bespreken met de schoolpsycholoog.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'gedragswetenschapper',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { ontvanger: 'eigen-team' },
        waarom: 'Met andere collega’s in het team is geen toestemming nodig.',
      },
    },
  ],
  nagekeken: null,
};
