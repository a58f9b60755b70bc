import type { FeitZin } from './feit-zinnen.ts';

/** How it is said whether something weighty is at stake. */
export const belang: readonly FeitZin[] = [
  {
    feit: 'belang',
    waarde: 'zwaarwegend',
    zinnen: [
      'zwaarwegend|zwaarwegende belang|belangen|reden|redenen',
      'levensgevaarlijk|levensgevaar',
      'bang|vrees|zorgen|bezorgd|gevreesd ~1 voor|om|over <bep>? veiligheid|leven',
      'veiligheid van ~2 kind|kinderen|meisje|jongen|leerling|jongere|hem|haar|student|broertje|zusje|zusjes|baby ~3 spel|gevaar|geding|risico|bedreigd',
      'onveilig|veiligheid voor|van <bep>? kind|kinderen|meisje|jongen|hem|haar ~4 geding|gevaar|spel',
      'veiligheid ~3 in ~1 gevaar|geding',
      'veiligheid ~3 op het spel|staat',
      'gevaar voor <bep>? <kind>|zichzelf|anderen|zich|haarzelf|hemzelf|leven|kinderen',
      'ernstig gevaar|nadeel|schade',
      'loopt|lopen|is|zijn|verkeert ~2 gevaar',
      'eerwraak|eergerelateerd|ontvoering|ontvoerd|uitgehuwelijkt',
      'wil|wilt zichzelf|zich|er|een ~3 doden|einde|iets aandoen',
      'eind|einde aan ~3 maken|maakt|leven',
      'zichzelf|zich iets aandoen|aandoet|aan doen',
      'wil|wilt ~2 niet meer leven',
      'niet meer wil|wilt leven',
      'suicidaal|suicide|zelfmoord|suicidegedachten|suicidale|suïcidaal',
      'te gevaarlijk',
      'gevaarlijk voor <bep>? <kind>|hem|haar',
      'acuut|direct|groot|ernstig gevaar',
    ],
  },
  {
    feit: 'belang',
    waarde: 'geen',
    zinnen: [
      'geen|niet ~4 zwaarwegend ~1 belang|reden',
      'niks|niets|geen zwaarwegends',
      'speelt|is|staat niks|niets|geen ~1 ernstigs|zwaarwegends|spel',
      'er speelt|is niets|niks ernstigs',
      'niemand ~2 gevaar',
      'geen ~1 gevaar ~2 zwaarwegend',
      'staat niets|niks op het spel',
    ],
  },
  {
    feit: 'belang',
    waarde: null,
    zinnen: [
      'geen|niet ~2 gevaar|onveilig|gevaarlijk|suicidaal',
      'wat|wanneer|of|als|welk ~3 zwaarwegend|zwaarwegende belang',
      'is|telt ~3 zwaarwegend ~1 belang VRAAGTEKEN',
    ],
  },
];
