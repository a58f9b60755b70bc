import type { Onderwerp } from './onderwerp.ts';

/** Whether somebody oversees what they agree to. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'wilsonbekwaam',
    ja: true,
    nee: false,
    zinnen: [
      'wilsonbekwaam|wilsonbekwame|wilsonbekwaamheid',
      'handelingsonbekwaam|handelingsonbekwame|oordeelsonbekwaam|oordeelsonbekwame|beslisonbekwaam|beslissingsonbekwaam',
    ],
  },
  {
    feit: 'wilsonbekwaam',
    ja: false,
    nee: true,
    zinnen: [
      'wilsbekwaam|wilsbekwame|oordeelsbekwaam|beslisbekwaam|handelingsbekwaam|compos|wilsbekwaamheid',
    ],
    dooft: 'twijfels twijfelt twijfelde getwijfeld',
  },
  {
    feit: 'wilsonbekwaam',
    ja: false,
    eigen: true,
    zinnen: [
      'niemand|niet|geen|nooit ~3 twijfel|twijfels|twijfelt|twijfelen|getwijfeld ~3 wilsbekwaamheid|wilsbekwaam',
    ],
  },
  {
    feit: 'wilsonbekwaam',
    ja: true,
    vast: true,
    zinnen: [
      'onder curatele|mentorschap|bewind',
      'curatele|mentorschap',
      'met|heeft|de|een|zijn|haar|diezelfde curator',
      'wettelijk mentor|vertegenwoordiger',
      'mentor ~2 rechtbank|kantonrechter|rechter',
      'rechtbank|kantonrechter ~5 mentor|curator|bewindvoerder ~2 benoemd|aangesteld',
    ],
    nietMet: 'bewind',
  },
  {
    feit: 'wilsonbekwaam',
    ja: false,
    nee: true,
    zinnen: [
      'kan|kunnen|kon ~~9 overzien|afwegen|wegen|beoordelen|inschatten|behartigen|doorgronden|bevatten|vatten',
      'kan|kunnen|kon ~~3 hier|hierover|daarover|daar|dit|dat ~~8 beslissen|oordelen|besluiten',
      'kan|kunnen|kon ~~5 voor zichzelf|zich ~~3 beslissen|kiezen|bepalen|opkomen|besluiten',
      'kan|kunnen|kon ~~6 beslissing|beslissingen|keuze|keuzes|besluit|oordeel|afweging ~~3 nemen|maken|vormen',
      'kan|kunnen|kon ~~4 wil ~~2 bepalen|uiten|kenbaar',
      'kan|kunnen|kon ~~6 meebeslissen|oordelen|meedenken',
      'kan|kunnen|kon ~~8 zelf ~~6 beslissen|bepalen|afwegen|beoordelen|kiezen|besluiten',
      'overzien|afwegen|beoordelen|inschatten ~~4 kan|kunnen',
      'zelf ~~3 kan|kunnen|kon ~1 beslissen|bepalen|afwegen|beoordelen|kiezen|besluiten|oordelen',
      'zelf ~~3 beslissing|beslissingen|keuze|keuzes|afweging|besluiten ~1 kan|kunnen|kon nemen|maken',
      'in staat ~~9 overzien|wegen|afwegen|beoordelen|beslissen|behartigen|bepalen|inschatten|besluiten',
      'in staat eigen|zelf|belangen',
      'bij machte ~~9 overzien|wegen|afwegen|beslissen|begrijpen|oordelen|bepalen|kiezen|vinden|zeggen|stemmen',
      'snapt|begrijpt|bevat|doorziet|vat|doorgrondt|overziet ~~4 vraag|t|het|dit|alles|reikwijdte|draagwijdte',
      'dringt ~~5 door ~~3 waar|wat|gaat|tekent|betekent',
      'heeft ~~3 besef ~2 van|wat|waar',
      'overziet|snapt|begrijpt|beseft|doorziet ~~9 waar|wat|gevolgen|belangen|consequenties|dingen|reikwijdte|betekent|dit',
    ],
    jaMet: 'zelf prima goed uitstekend heel volledig best eigen zelfstandig volkomen',
    neeMet:
      'hier hierover daarover daar zelf belang belangen gevolgen consequenties dit dat wat waar hier eigen het alles dingen reikwijdte draagwijdte vraag t niets niks nu keuze beslissing besluit wil toestemming hem zichzelf',
    nietMet:
      'juf leerkracht mag waarom moet moeten mentor docent school meester les toets toetsen opdracht opdrachten instructie lesstof klas gepest huiswerk sommen boosheid',
    dooft: 'ik ouders moeder vader pa ma planning huiswerk sommen tekst',
  },
];
