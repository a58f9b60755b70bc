import type { FeitZin } from './feit-zinnen.ts';

/** How it is said whether somebody oversees what they agree to. */
export const bekwaam: readonly FeitZin[] = [
  {
    feit: 'wilsonbekwaam',
    waarde: true,
    ontkend: false,
    zinnen: [
      'niet in staat ~3 belang|belangen ~3 overzien|wegen|afwegen|behartigen|beoordelen',
      'niet ~2 begrijpt|snapt|weet waar ~3 ja ~3',
      'begrijpt|snapt|overziet ~1 niet waar|wat ~3 ja|toestemming|gaat ~3',
      'wilsonbekwaam|wilsonbekwame|wilsonbekwaamheid',
      'onder curatele|mentorschap',
      'curatele|curator|mentorschap',
      'kan|kunnen|overziet ~6 niet ~1 overzien|beoordelen',
      'niet ~3 wilsbekwaam|overzien',
      'belangen|gevolgen ~4 niet ~2 overzien|inschatten',
      'overziet ~4 niet',
      'geen|nauwelijks|amper ~1 idee|benul|notie|besef|weet ~1 waar|wat ~3 tekent|ja|toestemming|instemt|voor|mee',
      'niet|geen ~1 bij machte ~6 overzien|beslissen|kiezen|oordelen',
      'te|zo ernstig|zwaar|diep? beperkt|gehandicapt|ziek|verward|psychotisch om ~~6 beslissen|overzien|toestemming|kiezen|toestemmen|tekenen',
      'zonder ~2 te begrijpen|snappen|overzien|beseffen wat|waar ~4',
      'kan|kunnen ~2 zelf ~2 niks|niets|geen zeggen? ~1 over? toestemming ~1 geven?',
      'onder bewind en mentorschap',
      'functioneert|functioneren ~~6 niet overzien|beslissen',
      'niet ~2 tot hem|haar door ~~3 waar|wat',
      'doordringen|doordringt ~1 niet',
      'niet ~1 goed bij zinnen|verstand|kennis|bewustzijn',
    ],
  },
  {
    feit: 'wilsonbekwaam',
    waarde: false,
    zinnen: [
      'wilsbekwaam|wilsbekwame',
      'niet|geen ~2 wilsonbekwaam|curatele|mentorschap|curator',
      'kan ~4 goed ~2 overzien',
      'kan ~4 zelf ~3 overzien|beslissen',
      'bij zinnen|verstand|kennis',
      'bij zijn|haar volle verstand',
      'helder van geest',
      'weet|weten precies|donders|drommels|heel|verdomd ~1 goed? wat|waar hij|ze|zij ~2 doet|zegt|tekent|ja|instemt|mee|voor',
      'niks|niets mis met ~3 oordeelsvermogen|verstand|begrip',
      'beslist|beslissen zelf ~~4 prima|uitstekend|goed',
    ],
  },
  {
    feit: 'wilsonbekwaam',
    waarde: 'weet-niet',
    zinnen: ['weet|weten|twijfel|onduidelijk|twijfelen ~4 of ~5 wilsbekwaam|wilsonbekwaam'],
  },
  {
    feit: 'wilsonbekwaam',
    waarde: null,
    zinnen: [
      'buiten zinnen',
      'mentor|docent|school|juf|leerkracht|ik|we|wij|ouders|moeder|vader|collega|@rol ~2 kan|kunnen ~6 niet ~1 overzien|beoordelen',
      'of ~5 wilsbekwaam|wilsonbekwaam',
      'als|wanneer ~4 wilsbekwaam|wilsonbekwaam',
    ],
  },
];
