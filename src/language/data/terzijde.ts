/** How a party is told of that takes no part in the sharing: where the young person goes, who found what. */
export const terzijde: readonly string[] = [
  'loopt|liep|lopen|zit|zat|stond|staat ~3 bij|onder <bep>? <bijv>? @rol',
  'bekend|aangemeld|ingeschreven|verwezen|doorverwezen|behandeld|begeleid|onderzocht|gezien|getest|geplaatst|opgenomen|betrokken|behandeling|therapie|begeleiding|traject|gesprekken|hulp|zorg|intake ~1 bij|door|naar|van|vanuit|via|met <bep>? <bijv>? @rol',
  'bij|door|naar|vanuit|via <bep>? @rol bekend|aangemeld|ingeschreven|verwezen|doorverwezen|behandeld|begeleid|onderzocht|gezien|getest|opgenomen|loopt|liep',
  'wordt|werd|is|was ~3 door <bep>? @rol begeleid|behandeld|onderzocht|gezien|verwezen|getest|doorverwezen',
  'wordt|werd|is|was begeleid|behandeld|onderzocht|gezien|verwezen|doorverwezen door <bep>? <bijv>? @rol',
  '<bep>? @rol is|zijn ~2 betrokken',
  '@rol heeft|hebben|had ~2 <hem> ~1 verwezen|doorverwezen|onderzocht|getest|behandeld|aangemeld',
  '@rol heeft|had ~4 vastgesteld|geconstateerd|gediagnosticeerd|aangeraden|geadviseerd|voorgeschreven|verwezen|doorverwezen',
  '<kind>|<hij> heeft|hebben|krijgt|kreeg|had een|n|nu|al|ook ~1 @rol',
  'er is|zijn|komt ~1 een|n|ook|al ~1 @rol ~1 betrokken?',
];
