import type { FeitZin } from './feit-zinnen.ts';

const WEET_NIET = 'weet-niet';

/** How it is said whether the privacy covenant was signed. */
export const convenant: readonly FeitZin[] = [
  {
    feit: 'convenant',
    waarde: true,
    ontkend: false,
    zinnen: [
      '<convenant> ~6 getekend|ondertekend|ondertekent|tekenden',
      'getekend|ondertekend|tekenden|ondertekende ~3 <convenant>',
      'er is|ligt|was|bestaat|geldt ~3 <convenant>',
      'we|wij|ik|school hebben|heeft|heb ~4 <convenant>',
      'aangesloten|partij|deelnemer bij|aan|van|in <bep>? <convenant>',
      'hebben|heeft ~1 een|het <convenant>',
      '<convenant> is|hebben er|we|wij|rond|aanwezig|er',
      'onder|volgens|binnen|met <bep> <convenant>',
      'convenantpartner|convenantpartners|convenantpartij|convenantpartijen',
      'iedereen|allemaal|allen|alle ~5 <convenant>',
      '<convenant> : ja|jazeker|jep|check|getekend|aanwezig|ok|akkoord',
      '<convenant> ~1 op|in orde',
      '<convenant> ja|check|ok|aanwezig|geregeld SLOT',
      'met|via <convenant> SLOT',
      'wel een? <convenant> ,|en|maar',
      'partijen|organisaties|instellingen|partners|beide|allebei|wij|we|ons|onze ~3 staan|zitten|zit|staat in|op|onder <bep>? <convenant>',
      '<convenant> , iedereen|allemaal|alle|alles doet|doen|mee|getekend',
    ],
  },
  {
    feit: 'convenant',
    waarde: false,
    zinnen: [
      'geen|zonder ~2 <convenant>',
      'we|wij|ik|school|ze hebben|heeft|heb ~4 <convenant> ~2 niet ~2 getekend|ondertekend?',
      '<convenant> ~3 niet|nooit|nog ~2 getekend|ondertekend|rond|geregeld|klaar|ondertekent',
      '<convenant> ~1 hebben ~1 we|wij ~1 niet',
      '<convenant> is er nog? niet',
      '<convenant> ontbreekt',
      '<convenant> ~~5 in concept',
      '<convenant> moet|moeten ~2 nog ~2 getekend|ondertekend',
      '<convenant> : nee|niet|geen|nog',
      'hebben we|wij geen <convenant>',
      'niet|nog|nooit ~4 <convenant> ~1 getekend|ondertekend',
      'niet aangesloten|meegetekend ~2 <convenant>',
      '<convenant> ~4 niet ~1 getekend|ondertekend|meegetekend',
      '<convenant> ~1 ligt ~1 nog ~2 bij|op',
      '<convenant> ~2 in de maak|voorbereiding|pen',
      '<convenant> ~2 verlopen|opgezegd|vervallen|afgelopen',
      'nul|gn|nergens <convenant>',
      '<convenant> ~2 nog ~1 onderweg|besproken|uitgewerkt|opgesteld|gemaakt|voorbereid',
    ],
  },
  {
    feit: 'convenant',
    waarde: WEET_NIET,
    zinnen: [
      'weet|weten|idee|onduidelijk|onbekend|twijfel ~2 niet? ~2 of ~6 <convenant> ~4',
      'of ~6 <convenant> ~6 weet|weten|durf ~3 niet|zo',
      '<convenant> weet|weten ik|we|wij niet',
      '<convenant> moet|moeten|ga ~3 nakijken|navragen|opzoeken|nagaan|uitzoeken|checken',
      '<convenant> : VRAAGTEKEN',
      '<convenant> ~2 onbekend|onduidelijk',
    ],
  },
  {
    feit: 'convenant',
    waarde: null,
    zinnen: [
      '<convenant> nodig|opstellen|tekenen|maken|afsluiten',
      'helpt|moet|wat|als|hoe|waar|welk|waarom|nieuw|concept ~3 <convenant>',
      'is|geldt ~1 er|het|dit ~2 <convenant> nodig|verplicht',
      'heb|hebben ik|we|wij ~3 <convenant> nodig',
      'moet|moeten ~4 <convenant> ~3 tekenen|ondertekenen|hebben',
    ],
  },
];
