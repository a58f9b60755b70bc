import type { Bron } from '../types.ts';

/** The NJi/NCOJ brochure for professionals (2019). */
export const nji: readonly Bron[] = [
  {
    id: 'nji-grondslag',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Grondslag',
    datum: '2019',
    status: 'omstreden',
    opmerking:
      'NJi (2019) noemt toestemming bijna altijd de grondslag tussen school en jeugdhulp. Het convenant (2024) en de vragen daarover zeggen dat een wettelijke taak de grondslag is. Het latere document gaat voor.',
  },
  {
    id: 'nji-beginselen',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Principes voor zorgvuldig handelen',
    datum: '2019',
    status: 'actueel',
  },
  {
    id: 'nji-mdo',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Tips voor multidisciplinair overleg',
    datum: '2019',
    status: 'omstreden',
    opmerking:
      'NJi (2019) vraagt voor een mdo zonder ouders of leerling altijd toestemming. Het convenant (art. 4.3) geeft scholen een eigen wettelijke taak als grondslag. Wij volgen het convenant als het is getekend, en anders de voorzichtige lijn van NJi.',
  },
  {
    id: 'nji-leeftijd',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Leeftijdsvereisten toestemming',
    datum: '2019',
    status: 'omstreden',
    opmerking:
      'NJi laat bij 12 tot en met 15 jaar op school de ouders beslissen, waarbij de mening van de jongere steeds meer telt. Convenant en bijlage 6 zeggen dat zij hun privacyrechten samen uitoefenen. Voor de toestemming volgen wij NJi; de jongere hoor je altijd.',
  },
  {
    id: 'nji-gezag',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Voorwaarden toestemming ouders',
    datum: '2019',
    status: 'verouderd',
    opmerking:
      'Voor kinderen die op of na 1 januari 2023 zijn erkend, ontstaat door erkenning meestal vanzelf gezamenlijk gezag (art. 1:251b BW). De tekst van 2019 weet dat nog niet.',
  },
  {
    id: 'nji-zonder-gezag',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Voorwaarden toestemming ouders: ouder zonder gezag, pleegouders, voogd',
    datum: '2019',
    status: 'actueel',
  },
  {
    id: 'nji-niet-nodig',
    soort: 'document',
    titel: 'NJi/NCOJ, Wat professionals moeten weten over privacy',
    kort: 'NJi',
    artikel: 'Wanneer is toestemming niet nodig',
    datum: '2019',
    status: 'actueel',
  },
];
