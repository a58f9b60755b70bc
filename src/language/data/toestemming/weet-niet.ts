/** How somebody says not to know whether there is consent. */
export const weetNiet: readonly string[] = [
  'of <ouder>|<kind>|voogd ~6 getekend|ondertekend|toestemming|akkoord|ingestemd|goedgevonden ~3 weet|weten ~2 niet',
  'weet|weten ~2 niet of <bep>? <ouder>|<kind>|voogd ~5 getekend|ondertekend|toestemming|akkoord|ingestemd|goed ~2 heeft|hebben|is|zijn|vindt|vinden?',
  'geen idee of <bep>? <ouder>|<kind>|voogd ~5 getekend|ondertekend|toestemming|akkoord|ingestemd|goed',
  'onduidelijk|onbekend of <bep>? <ouder>|<kind>|voogd ~5 getekend|ondertekend|toestemming|akkoord|ingestemd|goed',
];
