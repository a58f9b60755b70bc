/** How somebody says not to know whether there is consent. */
export const weetNiet: readonly string[] = [
  'of <ouder>|<kind>|voogd ~6 getekend|ondertekend|toestemming|akkoord|ingestemd|goedgevonden ~3 weet|weten ~2 niet',
  'weet|weten ~2 niet of <bep>? <ouder>|<kind>|voogd ~5 getekend|ondertekend|toestemming|akkoord|ingestemd|goed ~2 heeft|hebben|is|zijn|vindt|vinden?',
  'geen idee of <bep>? <ouder>|<kind>|voogd ~5 getekend|ondertekend|toestemming|akkoord|ingestemd|goed',
  'onduidelijk|onbekend of <bep>? <ouder>|<kind>|voogd ~5 getekend|ondertekend|toestemming|akkoord|ingestemd|goed',
  'weet|weten ik|wij|we? ~1 niet of <bep>? <ouder>|<kind>|<hij>|voogd ~3 goed|prima|akkoord|ok vindt|vinden|is|zijn',
  'ik|wij|we weet|weten niet of <bep>? <ouder>|<kind>|<hij>|voogd ~3 goed|prima|akkoord|ok|toestemming|getekend ~1 vindt|vinden|is|zijn|heeft|hebben|geeft|geven',
  'geen idee of <bep>? <ouder>|<kind>|<hij>|voogd ~3 goed|prima|akkoord|ok|toestemming|getekend ~1 vindt|vinden|is|zijn|heeft|hebben|geeft|geven',
  'of ~1 <hij>|<ouder>|<kind>|voogd ~5 goed|prima|akkoord|ok|toestemming|getekend|eens ~1 vindt|vinden|is|zijn|heeft|hebben|geeft|geven? , ~1 geen|onbekend|onduidelijk|weet ~1 idee|niet|ik?',
  'of ~1 <hij>|<ouder>|<kind>|voogd ~5 goed|prima|akkoord|ok|toestemming|getekend|eens ~1 vindt|vinden|is|zijn|heeft|hebben|geeft|geven? weet ik|wij|we ~2 niet',
  '<hij>|<ouder>|<kind>|hijzelf|zijzelf|voogd zelf? : ~1 weet ik|wij|we niet',
  '<hij>|<ouder>|<kind>|hijzelf|zijzelf|voogd zelf? : ~1 geen ~1 idee',
  '<hij>|<ouder>|<kind>|hijzelf|zijzelf|voogd zelf? : ~1 onbekend|onduidelijk',
  'of <bep>? <hij>|<ouder>|<kind>|voogd ~2 ja of nee ~1 zeiden|zei|zegt|zeggen|gezegd',
];
