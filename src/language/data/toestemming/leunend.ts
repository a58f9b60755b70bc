import { IEMAND } from './iemand.ts';
import type { StandZin } from './types.ts';

/** Said by leaning on what was said before. */
export const leunend: readonly StandZin[] = [
  { stand: 'wel', zinnen: [`${IEMAND} zelf? juist|gelukkig? wel SLOT`] },
  {
    stand: 'niet',
    zinnen: [
      `${IEMAND} zelf? uitdrukkelijk|absoluut|juist|nadrukkelijk|echt|helaas|pertinent|dus? niet SLOT`,
      `maar ${IEMAND} zelf? niet SLOT`,
    ],
  },
  { stand: 'ook', zinnen: [`${IEMAND} #? zelf? ook niet? SLOT`] },
];
