import type { FeitZin } from './feit-zinnen.ts';

/** How it is said whether it can be done in a way that touches less. */
export const kanAnders: readonly FeitZin[] = [
  {
    feit: 'kanAnders',
    waarde: true,
    zinnen: [
      'kan|kunnen|zou|mag ~6 ook ~3 anoniem|anonieme|via',
      'ook ~2 anoniem voorleggen|bespreken|vragen|doen|kunnen',
      'anoniem kan ook|zou',
      'kan|kunnen|zou|kon ~1 ook ~1 gewoon? <bep>? <ouder>|<kind>|hemzelf|haarzelf ~1 zelf? vragen|bellen|laten',
      '<hij> kan|kunnen ~2 ook ~2 zelf vertellen|zeggen|doorgeven|uitleggen|regelen',
      'eerst anoniem ~2 bespreken|voorleggen|vragen|overleggen',
      'ook ~2 via <bep>? ouders|moeder|vader|leerling|jongere|student|kind|hemzelf|haarzelf|henzelf|hen|hem|haar',
      'ook ~3 aan|bij <bep>? ouders|moeder|leerling|jongere|student|hem|haar|hemzelf|haarzelf ~1 zelf? vragen|navragen|navraag',
      'via <bep>? ouders|leerling|jongere|hemzelf|haarzelf ~2 laten? lopen',
      'kan|kunnen ~4 via <bep>? ouders|leerling|jongere|hemzelf|haarzelf|student ~1 zelf? lopen|geregeld|verlopen|gaan',
      'ouders|moeder|leerling|jongere|student|hij|zij|ze kan|kunnen|wil|willen ~1 het|dit|dat ~1 ook ~1 zelf ~1 vertellen|doorgeven|zeggen|regelen|doen',
      'kan ~2 zelf ~1 doorgeven|vertellen',
      'kan ~2 ook ~1 anders|zonder naam|zonder namen',
      'ook op|met een andere manier|minder',
      'lukt ook ~1 zonder',
    ],
  },
  {
    feit: 'kanAnders',
    waarde: false,
    zinnen: [
      'niet ~3 andere manier|weg',
      'kan|kunnen ~3 niet ~1 anders',
      'niet ~2 anoniem|via hem|haar|ouders|hen|hemzelf',
      'ook niet anoniem',
      'anders ~6 lukt|kan|gaat ~2 niet',
      'anoniem ~2 kan|lukt|gaat|heeft|werkt ~2 niet|geen|geen',
      'anoniem of via ~3 kan|lukt|gaat|is|werkt ~2 niet|geen',
      'geen|niet ~1 andere|ander ~1 manier|weg|mogelijkheid|optie|oplossing',
      'alles ~2 geprobeerd',
      'anders dan ~4 lukt|kan ~1 niet',
      'niet anders dan',
      'lukt niet ~1 anoniem',
      'er is|bestaat geen andere|ander|minder',
      'via ~2 ouders|hem|haar|leerling|jongere lukt|kan|gaat ~1 niet',
    ],
  },
  {
    feit: 'kanAnders',
    waarde: null,
    zinnen: [
      'kan ~4 ook ~3 anoniem|via ~4 VRAAGTEKEN',
      'mag ik|wij|we ~6 anoniem',
      'kan|kunnen|mag|moet ~3 ik|wij|we ~8 anoniem ~4 VRAAGTEKEN',
      'kan ~2 anders VRAAGTEKEN',
      'anders VRAAGTEKEN',
    ],
  },
];
