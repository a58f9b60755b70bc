import type { Onderwerp } from './onderwerp.ts';

const WIE = '<ouder>|<kind>|hem|haar|hen|hemzelf|haarzelf|henzelf';
const DOEN =
  'vertellen|bellen|bespreken|doen|doorgeven|uitleggen|vragen|melden|opstellen|voeren|mailen|delen|zeggen|regelen|sturen|aankaarten|inbrengen';
const KAN = 'kan|kunnen|kun|kunt|lukt|zou|zouden|volstaat';
const LEVEREN =
  'brengen|langsbrengen|meenemen|meegeven|doorgeven|doorsturen|afgeven|opsturen|inleveren|aanleveren|bellen|mailen|meebrengen|toesturen|ophalen';

/** Together with those it is about, through them, or so that nobody hears who it is. */
export const samenOfZonder: readonly Onderwerp[] = [
  {
    feit: 'kanAnders',
    ja: true,
    zinnen: [
      `kan|kunnen|zou|zouden ~~6 samen met <bep>? ${WIE} ~~6 ${DOEN}|kunnen`,
      `kan|kunnen|zou|zouden ~~6 met <bep>? ${WIE} samen ~~4 ${DOEN}|kunnen`,
      `samen met <bep>? ${WIE} ~~6 kan|kunnen|zou|zouden|lukt|gaat`,
      `kan|kunnen|lukt|gaat ~~6 met <bep>? <ouder>|<kind> erbij`,
    ],
    jaMet: 'ook gewoon prima best makkelijk net evengoed eerst beter liever',
    nietMet: 'mag mogen moet moeten wil willen mdo overleg tafel',
  },
  {
    feit: 'kanAnders',
    ja: true,
    zinnen: [
      `kan|kunnen|lukt|gaat ~4 via <bep>? ${WIE} ~1 zelf`,
      `@rol|<hij>|die|school kan|kunnen ~2 aan|bij? <bep>? <ouder>|<kind>|hem|haar|hen zelf ~1 vragen|navragen|opvragen|bellen|horen|mailen`,
      `kan|kunnen ~3 <bep>? ${WIE} ~1 vragen|voorstellen|helpen|aanmoedigen|adviseren|stimuleren ~~4 zelf ~~5 vertelt|vertellen|geven|geeft|delen|deelt|zeggen|zegt|bellen|belt|sturen|stuurt|bespreken|doet|doen`,
      `<ouder>|<kind>|<hij>|die kan|kunnen ~4 zelf ~2 ${LEVEREN}|komen`,
      '<ouder>|<kind>|<hij> ~2 aangeboden|bood|boden|bereid ~~8 zelf ~~6 nemen|geven|brengen|vertellen|bellen|sturen|doen|regelen|leggen',
      'telefoontje|belletje|mailtje|berichtje van <bep>? <ouder>|<kind> ~1 zelf ~~6 volstaan|volstaat|genoeg|voldoende',
    ],
    nietMet: 'mag mogen wel overzien beslissen alles',
  },
  {
    feit: 'kanAnders',
    ja: true,
    zinnen: [
      `kan|kunnen|zou ~~5 van|bij <bep>? ${WIE} ~1 zelf? komen|krijgen|ontvangen|hebben|ophalen|halen|checken`,
      '<hij>|<ouder>|<kind>|die ~1 ook ~1 zelf ~2 voeren|aangaan',
      'kan|kunnen <hij>|<ouder>|<kind>|die ~2 zelf ~2 voeren|aangaan|oppakken',
    ],
    jaMet: 'ook gewoon prima best makkelijk net evengoed',
    nietMet: 'mag mogen ik wij we',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    eigen: true,
    zinnen: [
      `${KAN} ~~8 zonder dat ~~5 hoort|horen|weet|weten|merkt|merken|hoeft|ziet|zien|te|zegt|zeg|vertelt|noemt ~~3 wie|welk|welke`,
      `${KAN} ~~8 zonder ~2 te ~1 zeggen|vertellen|noemen|melden|laten|onthullen ~~2 wie|welk|welke`,
      `${KAN} ~~8 als|wanneer ik|we|wij niet zeg|zeggen|vertel|vertellen|noem|laat ~~2 wie|welk|welke`,
      `${KAN} ~~8 zonder herleidbare|herkenbare gegevens|informatie|details`,
    ],
    jaMet: 'ook prima gewoon makkelijk best net evengoed eerst',
    neeMet: 'kan kunnen lukt',
    nietMet: 'mag mogen moet moeten wil willen',
  },
];

/** That there is no way but this one. */
export const nietAnders: readonly Onderwerp[] = [
  {
    feit: 'kanAnders',
    ja: false,
    eigen: true,
    zinnen: [
      'het|dat|dit|t kan|kon ~1 niet ~1 anders dan',
      'kan|kon het|dat|dit|t ~1 niet ~1 anders dan',
      'minder ~1 ingrijpend|belastend|vergaand is|bestaat er ~1 niet',
    ],
  },
  {
    feit: 'kanAnders',
    ja: false,
    zinnen: [
      'kan|lukt|gaat|werkt ~2 alleen|enkel|slechts|uitsluitend met|op <bep>? ~1 naam|namen',
      'het|dat|dit moet ~1 met <bep>? naam|namen',
      'alleen|enkel|slechts|uitsluitend met <bep>? naam|namen ~~4 kan|lukt|gaat|werkt|zin',
    ],
  },
  {
    feit: 'kanAnders',
    ja: false,
    zinnen: [`via|bij|met <bep>? ${WIE} ~1 zelf? ~~6 geprobeerd`],
    jaMet: 'al vaak keer herhaaldelijk steeds tevergeefs meermaals alles',
    nietMet: 'bereiken',
  },
  // "kan het anders? ja, via moeder": the answer behind the question says it.
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: ['kan|kon het|dat|dit ~3 anders SLOT', 'kan|kon het|dat|dit ~1 anders dan met|zo|op|via'],
    nietMet: 'niet',
  },
  {
    feit: 'kanAnders',
    ja: true,
    zinnen: ['kan|kon het|dat|dit|t ~2 minder ~1 ingrijpend|belastend|vergaand', 'kan|kon dit ~2 lichter'],
    nietMet: 'niet',
  },
];
