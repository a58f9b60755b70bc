import { IEMAND } from './iemand.ts';
import type { StandZin } from './types.ts';

const VAN = '<bep>? <bep>? <ouder>|<kind>|<hem>|hemzelf|haarzelf|voogd';

/** Said by leaning on what was said before. */
export const leunend: readonly StandZin[] = [
  {
    stand: 'wel',
    zinnen: [
      `${IEMAND} zelf? juist|gelukkig|allebei|beiden? wel SLOT`,
      `${IEMAND} ( # ) zelf? juist|gelukkig|dan? wel SLOT`,
      `${IEMAND} # zelf? juist? wel SLOT`,
      `${IEMAND} van # zelf? juist? wel SLOT`,
      `${IEMAND} zelf? juist|heel graag wel? SLOT`,
      `van ${VAN} zelf? juist|dan|gelukkig? wel SLOT`,
      `van ${VAN} zelf? graag SLOT`,
      `van ${VAN} ( # ) zelf? juist|dan? wel SLOT`,
      `${IEMAND} die ~6 heeft|hebben|woont|wonen|is|zijn|was wel SLOT`,
    ],
  },
  {
    stand: 'niet',
    zinnen: [
      `${IEMAND} zelf? uitdrukkelijk|absoluut|juist|nadrukkelijk|echt|helaas|pertinent|dus|allebei|beiden? niet SLOT`,
      `maar ${IEMAND} zelf? niet SLOT`,
      `${IEMAND} ( # ) zelf? juist|absoluut|helaas|dan|echt? niet SLOT`,
      `${IEMAND} # zelf? juist|absoluut|helaas? niet SLOT`,
      `${IEMAND} van # zelf? juist|absoluut|helaas? niet SLOT`,
      `${IEMAND} zelf? totaal|helemaal|beslist|zeker|liever|dan|weer niet SLOT`,
      `van ${VAN} zelf? juist|dan|weer|absoluut|echt? niet SLOT`,
      `van ${VAN} zelf? juist|dan|weer|absoluut|echt|helemaal? niks|niets SLOT`,
      `van ${VAN} ( # ) zelf? juist|dan|absoluut? niet SLOT`,
      `${IEMAND} die ~6 heeft|hebben|woont|wonen|is|zijn|was niet SLOT`,
    ],
  },
  {
    stand: 'omgekeerd',
    zinnen: [
      'nu|inmiddels|vandaag|intussen|ondertussen|later|gisteren|vanmorgen|vanochtend|vanmiddag|sindsdien ~1 toch|ineens|opeens|plots|weer|juist|dus? wel|niet meer? SLOT',
      'nu|inmiddels|vandaag|intussen|ondertussen ~1 toch|ineens|opeens|plots|weer|juist|dus? niet meer SLOT',
      'toch|alsnog maar? wel|niet SLOT',
      'is|zijn dat|het ~4 niet meer SLOT',
      'nu|inmiddels|vandaag|sindsdien ~1 mag|mogen ~1 het|dat|dit ~2 niet meer SLOT',
    ],
  },
  {
    stand: 'ook',
    zinnen: [
      `${IEMAND} zelf? trouwens|overigens|gelukkig|helaas|inmiddels|nu|intussen? ook trouwens|overigens|al? niet? SLOT`,
      `${IEMAND} zelf? was|waren|is|zijn|vindt|vinden|vond|vonden dat|het al|ook SLOT`,
      `en|, ook niet aan|bij|met|tegen <bep>? ${IEMAND}`,
      `, en|maar ook niet aan|bij|met|tegen <bep>? ${IEMAND}`,
      `, niet|noch aan|bij|met|tegen <bep>? ${IEMAND}`,
      `${IEMAND} # jaar? zelf? ook niet? SLOT`,
      `${IEMAND} ( # ) zelf? ook niet? SLOT`,
      `${IEMAND} van # ook niet? SLOT`,
      `${IEMAND} zelf? idem|evenmin|hetzelfde|eveneens|insgelijks`,
      `${IEMAND} ( # ) zelf? :? idem|evenmin|hetzelfde|eveneens`,
      `${IEMAND} net zo|zomin SLOT`,
      `${IEMAND} zelf? : ook niet? SLOT`,
      `${IEMAND} zelf? : idem|hetzelfde|eveneens`,
      `${IEMAND} ( # ) zelf? : ook niet? SLOT`,
      `van ${VAN} zelf? ook|evenmin|idem trouwens|wel|niet? SLOT`,
    ],
  },
];
