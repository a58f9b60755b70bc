/** From here on a number behind a level is no class: "leerling pro (16)". */
export const SURE = 7;
export const ADULT = 18;
/** From here on a number by itself is no class, no count of a list and no mark. */
export const GROWN = 12;

export const AGO = new Set(['geleden', 'lang', 'later', 'leraar', 'ervaring', 'werkzaam', 'verder']);
export const STILL = new Set([
  'nog',
  'nu',
  'pas',
  'net',
  'al',
  'ruim',
  'bijna',
  'inmiddels',
  'haast',
  'amper',
  'ondertussen',
  'intussen',
  'maar',
]);
export const IS = new Set(['is', 'was', 'ben', 'hijs']);
export const LETTER = new Set(['m', 'v', 'j', 'hem', 'van', 'jongen', 'meisje', 'man', 'vrouw']);
export const JOINS = new Set(['en', '/', 'of', '&', 'a']);
/** Written for years. */
export const SHORT = new Set(['jr', 'j']);
