import type { WegRegel } from '../../../types.ts';

export const plichtVoortgangOuders: WegRegel = {
  id: 'plicht-voortgang-ouders',
  vraag: 'weg',
  titel: 'Een school moet ouders van een minderjarige vertellen hoe het op school gaat',
  rang: 4,
  als: {
    feiten: {
      deler: ['onderwijs', 'mbo'],
      ontvanger: ['ouders'],
      leeftijd: ['0-11', '12-15', '16-17'],
      doel: ['schoolvoortgang'],
    },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Zolang een leerling geen 18 is, houdt de school de ouders met gezag op de hoogte van de voortgang. Dat geldt ook bij 16 en 17 jaar.',
      bronnen: ['wpo-11', 'wvo-2020', 'vr-12', 'b6-ouders'],
    },
  ],
  twijfel:
    'De bronnen noemen de onderwijswetten zonder het mbo apart te noemen; wij lezen de plicht ook voor minderjarige mbo-studenten.',
  voorbeelden: [
    {
      situatie: 'Een school vertelt ouders van een 17-jarige hoe het met de cijfers gaat.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'ouders',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'schoolvoortgang',
      },
      bijna: { wijziging: { leeftijd: '18+' }, waarom: 'Vanaf 18 jaar beslist de leerling zelf.' },
    },
  ],
  nagekeken: null,
};
