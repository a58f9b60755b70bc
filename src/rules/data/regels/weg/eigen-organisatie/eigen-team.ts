import type { WegRegel } from '../../../types.ts';

export const eigenTeam: WegRegel = {
  id: 'eigen-team',
  vraag: 'weg',
  titel: 'Collega’s die het voor dezelfde taak nodig hebben, mogen het weten',
  rang: 7.3,
  als: { feiten: { ontvanger: ['eigen-team'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Overleg binnen de eigen organisatie is geen casusoverleg. Wie rechtstreeks bij het kind betrokken is en het voor dezelfde taak nodig heeft, mag het weten. Anderen in de organisatie niet.',
      bronnen: ['b6-casusoverleg', 'cv-7.3', 'jw-7.3.11', 'bw-7:457'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een leerkracht vertelt de duo-collega dat een leerling extra uitleg nodig heeft.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'eigen-team',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { noodzakelijk: false },
        waarom: 'Ook in het eigen team deel je niet wat alleen handig is.',
      },
    },
  ],
  nagekeken: null,
};
