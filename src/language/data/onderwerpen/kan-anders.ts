import { nietAnders, samenOfZonder } from './kan-anders-samen.ts';
import type { Onderwerp } from './onderwerp.ts';

const ANDERS: readonly Onderwerp[] = [
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'andere|ander|lichtere|kortere|simpelere|eenvoudigere|zachtere|betere ~1 manier|manieren|weg|wegen|route|routes|optie|opties|mogelijkheid|mogelijkheden|oplossing|oplossingen|alternatief|uitweg|keus|keuze|middel|middelen',
      'minder ~1 ingrijpend|ingrijpende|belastend|belastende|zware|vergaande|vergaand|zwaar ~1 manier|weg|route|optie|mogelijkheid|oplossing|alternatief',
      'alternatief|alternatieven',
    ],
    jaMet: 'is zijn kan kunnen bestaat bestaan wel genoeg zat ook',
    nietMet: 'zoek zoeken gezocht vraag geprobeerd uitgeput bewandeld doodgelopen',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'kan|lukt|gaat|zou|kunnen ~~6 anders',
      'dat|het|dit ~~5 anders kan|lukt|gaat|kunnen',
      'anders kan|lukt|gaat ~1',
      'niks|niets anders op',
      'minder ~1 ingrijpend|belastend ~1 kan|lukt|gaat|kunnen',
      'kan|lukt|gaat ~~4 minder ~1 ingrijpend|belastend',
    ],
    jaMet: 'ook prima best makkelijk gewoon',
    neeMet: 'het dat dit t',
    nietMet: 'dan',
    dooft: 'hij ze zij ie ik wij we mee',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar|hen|gezin ~~9 kan|kunnen|lukt|gaat|werkt|lopen|spelen|krijgen|regelen|geregeld|geprobeerd|verlopen|lukken|werken|proberen|horen|weten',
      'kan|kunnen|lukt|gaat|werkt|loopt ~~8 via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar|hen|gezin',
      'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar of zonder ~2 naam|namen ~~6 kan|kunnen|lukt|gaat|lukken|werkt',
      'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar ~1 of anoniem ~~6 kan|kunnen|lukt|gaat|lukken|werkt',
      'anoniem of via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar ~~6 kan|kunnen|lukt|gaat|lukken|werkt',
    ],
    jaMet: 'ook prima gewoon best makkelijk eigenlijk goed evengoed wel liever',
    nietMet: 'ik',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'anoniem|anonieme|geanonimiseerd|geanonimiseerde|naamloos|anonimiseren ~~8 kan|kunnen|lukt|gaat|werkt|zin|heeft|geprobeerd|geholpen|lukken|volstaat|genoeg|voldoende|uit|mogelijk',
      'kan|kunnen|lukt|gaat|werkt|zou|volstaat ~~8 anoniem|anonieme|geanonimiseerd|geanonimiseerde|naamloos',
      'aan|met aantallen|cijfers|totalen|percentages ~~6 genoeg|voldoende|uit|geholpen|volstaan',
    ],
    jaMet: 'ook prima gewoon best makkelijk net evengoed voldoende genoeg geholpen uit',
    neeMet: 'kan kunnen lukt gaat werkt zin lukken mogelijk',
    nietMet: 'mag zonder naam namen',
  },
  {
    feit: 'kanAnders',
    ja: true,
    zinnen: [
      '<ouder>|<kind>|<hij>|die|deze|ie ~3 kan|kunnen|zou|zouden ~~12 zelf ~~8 vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|doen|geven|laten|navragen|opvragen|aangeven|aanmelden|inbrengen|sturen|meenemen|mailen|aankaarten|afgeven|meegeven|doorsturen|opsturen|overhandigen|aanleveren|inleveren|toelichten|overbrengen|meedelen|doormailen|brengen',
      'kan|kunnen|zou|zouden <bep>? <ouder>|<kind>|<hij>|die|deze|ie ~~12 zelf ~~8 vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|doen|geven|laten|navragen|opvragen|aangeven|aanmelden|inbrengen|sturen|meenemen|mailen|aankaarten|afgeven|meegeven|doorsturen|opsturen|overhandigen|aanleveren|inleveren|toelichten|overbrengen|meedelen|doormailen|brengen',
      '<ouder>|<kind>|<hij>|die|deze|ie ~~8 zelf ~~8 kan|kunnen|zou|zouden|kon|konden vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|doen|geven|navragen|opvragen|aangeven|sturen|mailen|afgeven|meegeven|doorsturen|opsturen|overhandigen|aanleveren|toelichten|brengen',
      'kan|kunnen|zou|zouden|kon|konden <bep>? @rol|<hij>|die|ie|school ~~8 aan|bij <bep>? <ouder>|<kind>|hem|haar|hen|hemzelf|haarzelf ~~4 vragen|navragen|opvragen|bellen|informeren|horen',
      '@rol|<hij>|die|ie|school kan|kunnen|zou|zouden|kon|konden ~~8 aan|bij <bep>? <ouder>|<kind>|hem|haar|hen|hemzelf|haarzelf ~~4 vragen|navragen|opvragen|bellen|informeren|horen',
      '@rol|<hij>|die|ie|school ~3 zelf ~1 aan|bij|naar <bep>? <ouder>|<kind>|hem|haar|hen|gezin ~3 kan|kunnen|kon|konden ~1 gaan|vragen|navragen|opvragen|bellen|informeren|langsgaan',
      '@rol|<hij>|die|ie|school kan|kunnen|kon|konden ~3 zelf bij|naar|aan <bep>? <ouder>|<kind>|hem|haar|hen|gezin ~2 langs|langsgaan|toe|toegaan|vragen|navragen|opvragen|gaan',
      '@rol|<hij>|die|ie|school kan|kunnen|zou|zouden|kon|konden ~~8 aan|bij <bep>? gezin ~~4 vragen|navragen|opvragen|informeren|horen',
      'kan|kunnen|zou|zouden ~~5 <ouder> ~2 zelf? vragen|bellen|navragen',
      '<ouder>|<kind>|die|deze ~2 kan|kunnen ~~4 zo|gewoon|best|prima ~1 vertellen|zeggen|doorgeven|uitleggen',
      'zelf ~~3 laten ~1 vertellen|aanmelden|vragen|bellen|zeggen|doen',
      'vraagt|vragen ~~6 gewoon|beter|rechtstreeks ~1 aan <bep>? <ouder>|<kind>|hem|haar|hemzelf|haarzelf',
      'mondig|oud|slim|wijs genoeg ~1 om ~~8 vertellen|zeggen|uitleggen|doorgeven|regelen|vragen',
      '<ouder>|<kind>|<hij>|die wil|willen ~~3 zelf ~~4 vertellen|zeggen|uitleggen|doorgeven|regelen',
    ],
    jaMet:
      'ook prima gewoon best makkelijk net toch goed rechtstreeks direct genoeg eigenlijk evengoed heel uitstekend rustig liever zo',
    nietMet: 'mag overzien beslissen beoordelen bepalen afwegen alles',
  },
];

/** Whoever it is, they do it themselves; the subject stood before "en", or stands behind the verb. */
const ZIJ_ZELF: Onderwerp = {
  feit: 'kanAnders',
  ja: true,
  zinnen: [
    'kan|kunnen ~3 zelf ~3 vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|geven|navragen|opvragen|sturen|mailen|afgeven|meegeven|doorsturen|opsturen|overhandigen|aanleveren|toelichten|brengen',
    'hebben|heeft het|dat|de|dit|die|haar|zijn ~2 verslag|rapport|brief|stuk|cijferlijst|uitslag|formulier|overzicht ~~2 kan|kunnen ~3 doorsturen|geven|mailen|sturen|meegeven|afgeven|delen|laten',
    '<ouder>|<kind>|<hij>|die belt|mailt|vertelt|zegt|regelt|stuurt|brengt|geeft|bellen|regelen|sturen ~4 zelf wel',
  ],
  jaMet: 'ook prima gewoon best makkelijk net evengoed uitstekend wel dan doorsturen mailen',
  nietMet: 'ik wij we mag mogen overzien beslissen alles moet moeten',
};

/** "waarom vragen ze het niet gewoon aan haar": that it can be done so. */
const WAAROM_NIET: Onderwerp = {
  feit: 'kanAnders',
  ja: true,
  eigen: true,
  vast: true,
  zinnen: [
    'waarom vraagt|vragen|belt|bellen ~5 niet ~2 aan|bij <bep>? <ouder>|<kind>|hem|haar|hen|hemzelf|haarzelf|henzelf',
    'waarom vraagt|vragen|belt|bellen ~5 niet ~2 <ouder>|<kind>|hem|haar|hemzelf|haarzelf ~1 zelf',
    'waarom vertelt|vertellen|doet|doen <ouder>|<kind>|<hij>|die ~3 niet ~2 zelf',
    'hoeft|hoeven ~3 niet ~2 via|door mij|ons',
  ],
  nietMet: 'ik',
};

const ZONDER_NAAM: Onderwerp = {
  feit: 'kanAnders',
  ja: true,
  nee: false,
  eigen: true,
  zinnen: [
    'kan|kunt|kun|kunnen|lukt|zou|gaat ~~8 zonder ~2 naam|namen|herkenbare|persoonsgegevens',
    'zonder ~2 naam|namen|herkenbare|persoonsgegevens ~~3 kan|kunnen|lukt|gaat|lukken|volstaat',
    'zonder ~2 naam|namen|herkenbare heeft|heb ~3 zin',
  ],
  jaMet: 'ook prima gewoon best makkelijk net evengoed',
  nietMet: 'mag',
};

/** Both ways at once: "via hemzelf of zonder naam gaat niet lukken". */
const GEEN_VAN_BEIDE: Onderwerp = {
  feit: 'kanAnders',
  ja: false,
  eigen: true,
  zinnen: [
    'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar|hen of zonder ~2 naam|namen ~~6 niet ~2 lukken|lukt|gaat|kan|werkt',
    'zonder ~2 naam|namen of via ~~8 niet ~2 lukken|lukt|gaat|kan|werkt',
    'zonder ~2 naam|namen of via ~~4 lukt|gaat|kan|werkt ~2 niet',
    'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar|hen of zonder ~2 naam|namen lukt|gaat|kan|werkt ~2 niet',
    'zonder ~2 naam|namen heeft|heb ~~3 geen ~1 zin',
    'zelf laten vertellen|doen|zeggen|vragen ~1 lukt|werkt|gaat|kan|helpt ~1 niet',
  ],
};

/** What can be done in a way that touches less. */
export const onderwerpen: readonly Onderwerp[] = [
  ...ANDERS,
  ZIJ_ZELF,
  WAAROM_NIET,
  ZONDER_NAAM,
  GEEN_VAN_BEIDE,
  ...samenOfZonder,
  ...nietAnders,
];
