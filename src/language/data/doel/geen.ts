import { doelZin } from './doel-zin.ts';

/** Words that look like a purpose and are none. */
export const geen = doelZin(null, [
  'er ligt|lag|loopt|is ~2 beschikking',
  'ik|wij loop|liep|lopen ~2 stage',
  'docent|docente|leerkracht|juf|meester|leraar|collega|@eigen-team ~6 geslagen|bedreigd|bedreigde ~1 door <bep>? <ouder>',
  'of er ~2 beschikking ~1 ligt|is',
  'beschikking ligt|is er',
  'voor zijn|haar|diens veiligheid',
  'geen|niet ~2 mishandeling|verzuim|stage|veiligheid|aangifte|meldcode|tlv|delict',
  'niks|niets|niet ~2 met school te maken',
  'verzuim is|niet',
  '@onderwijs stagebegeleider',
  'veiligheid van <bep>? meisje|kind|jongen|leerling|zijn|haar|hem',
  'of er ~6 beschikking|indicatie ~2 loopt|ligt|is|bestaat|afgegeven',
  '<bep> stagebegeleider op het mbo|roc|school',
  'stagebegeleider op het mbo|roc',
  'stagebegeleider|stagedocent|stagecoordinator ~1 op|van|bij <bep>? @mbo|mbo|roc|school|@onderwijs',
  'pabo|paboer|student|studente|stagiair|stagiaire ~4 bij|in|op ~1 mij|ons|groep|klas ~4 stage',
  'loopt ~4 pabo|pabostudent|pabostudente|studente ~6 stage',
  'oudermishandeling ~2 niet',
  'om veiligheid ~2 kind|meisje|jongen|leerling|dochter|zoon',
  'veiligheid van <bep>? ~1 kind|dochter|zoon|zusje|gezin|baby|peuter|jongere',
  'geen ~2 hulpvraag|ondersteuning|hulp',
  'tot nu|heden|dusver toe verwijderd',
  'huiswerkbegeleiding|privacyondersteuning',
]);
