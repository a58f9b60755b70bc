import type { Onderwerp } from './onderwerp.ts';

/** Whether somebody oversees what they agree to. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'wilsonbekwaam',
    ja: true,
    nee: false,
    zinnen: ['wilsonbekwaam|wilsonbekwame|wilsonbekwaamheid', 'handelingsonbekwaam'],
  },
  { feit: 'wilsonbekwaam', ja: false, nee: true, zinnen: ['wilsbekwaam|wilsbekwame'] },
  {
    feit: 'wilsonbekwaam',
    ja: true,
    vast: true,
    zinnen: [
      'onder curatele|mentorschap|bewind',
      'curatele|mentorschap',
      'met|heeft|de|een|zijn|haar|diezelfde curator',
      'wettelijk mentor|vertegenwoordiger',
    ],
    nietMet: 'bewind',
  },
  {
    feit: 'wilsonbekwaam',
    ja: false,
    nee: true,
    zinnen: [
      'kan|kunnen|kon ~~9 overzien|afwegen|wegen|beoordelen|inschatten|behartigen',
      'kan|kunnen|kon ~~8 zelf ~~6 beslissen|bepalen|afwegen|beoordelen|kiezen|besluiten',
      'overzien|afwegen|beoordelen|inschatten ~~4 kan|kunnen',
      'in staat ~~9 overzien|wegen|afwegen|beoordelen|beslissen|behartigen|bepalen|inschatten|besluiten',
      'in staat eigen|zelf|belangen',
      'heeft ~~3 besef ~2 van|wat|waar',
      'overziet|snapt|begrijpt|beseft|doorziet ~~9 waar|wat|gevolgen|belangen|consequenties|dingen|reikwijdte|betekent|dit',
    ],
    jaMet: 'zelf prima goed uitstekend heel volledig best eigen zelfstandig volkomen',
    neeMet:
      'zelf belang belangen gevolgen consequenties dit dat wat waar hier eigen het alles dingen reikwijdte',
    nietMet: 'juf leerkracht mag waarom moet moeten',
    dooft: 'ik ouders moeder vader pa ma planning huiswerk sommen tekst',
  },
];
