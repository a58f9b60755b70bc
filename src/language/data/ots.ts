import type { FeitZin } from './feit-zinnen.ts';

const WEET_NIET = 'weet-niet';

/** How it is said whether there is an ondertoezichtstelling. */
export const ots: readonly FeitZin[] = [
  {
    feit: 'ots',
    waarde: true,
    ontkend: false,
    zinnen: [
      'ots|ondertoezichtstelling',
      'onder toezicht gesteld|gestelde|stelling',
      'ondertoezichtgesteld|ondertoezichtgestelde',
      'staat|staan|stond onder toezicht',
    ],
  },
  {
    feit: 'ots',
    waarde: false,
    zinnen: [
      'vrijwillig|vrijwillige kader|hulpverlening|hulp',
      'geen|zonder ~2 ots|ondertoezichtstelling',
      'ots|ondertoezichtstelling ~3 afgelopen|beeindigd|opgeheven|verlopen|gestopt|voorbij',
    ],
  },
  {
    feit: 'ots',
    waarde: WEET_NIET,
    zinnen: [
      'weet|weten|idee|onduidelijk|onbekend|zeker ~2 niet? ~2 of ~3 ots|ondertoezichtstelling ~1',
      'of ~4 ots|ondertoezichtstelling ~4 weet|weten ~3 niet',
    ],
  },
  {
    feit: 'ots',
    waarde: null,
    zinnen: [
      'ots ~2 aangevraagd|aanvragen|verzoek|overwogen|dreigt|dreigende|overwegen|onderzoek|komt|mogelijk',
      'dreigende|mogelijke|eventuele|verzoek|aanvraag|als|wanneer|vroegere|eerdere|evt ~3 ots|ondertoezichtstelling',
      'bij een ots',
      'is|moet er ~1 ots|ondertoezichtstelling nodig|komen',
      'wat is|betekent|houdt ~2 ots|ondertoezichtstelling',
      'naar <bep>? vrijwillig|vrijwillige kader',
      'broer|broertje|zus|zusje ~4 ots',
    ],
  },
];
