import type { Onderwerp } from './onderwerp.ts';

/** Whether there is an ondertoezichtstelling. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'ots',
    nee: false,
    zinnen: [
      'ots|ondertoezichtstelling',
      'onder toezicht gesteld|gestelde|stelling',
      'ondertoezichtgesteld|ondertoezichtgestelde',
      'staat|staan ~~3 onder toezicht',
      'onder toezicht staat|staan',
    ],
    nietMet: 'wel vindt zegt zeggen wil willen meewerken snapt eens nodig',
  },
  {
    feit: 'ots',
    ja: false,
    zinnen: ['op|in|van vrijwillige|vrijwillig basis|kader', 'alles|nu|gewoon|helemaal|geheel|is vrijwillig'],
    neeMet: 'niets',
    dooft: 'naar overdracht overgang afschalen mee',
  },
  // "mag het ook als er geen ots is?"
  {
    feit: 'ots',
    nee: false,
    als: true,
    zinnen: ['als|zolang|wanneer|nu ~~4 geen <bijv>? ots|ondertoezichtstelling'],
  },
];
