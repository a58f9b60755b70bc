/** How it is said that nobody knows. */
export const weetNiet: readonly string[] = [
  'weet|weten|onduidelijk|geen ~2 niet? ~2 of ~3 verzuim ~3 geoorloofd|ongeoorloofd|gemeld',
  'of ~2 verzuim ~3 geoorloofd|ongeoorloofd|gemeld ~3 weet|weten ~3 niet',
];
