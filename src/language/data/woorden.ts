/** From this length the end of a word may vary, and a slip in another word could make it look like this one. */
const LANG = 7;

/** Words as they are, with spaces between them, as one place in a pattern: any of them, also misspelt. */
export const precies = (woorden: string): string => woorden.trim().split(/\s+/).join('|');

/**
 * Words with spaces between them, as one place in a pattern: any of them. Of long words the end may vary. They are kept from
 * the spelling, so that "opgelegd" is not taken for "opgelicht".
 */
export const eenVan = (woorden: string): string =>
  woorden
    .trim()
    .split(/\s+/)
    .map((woord) => (woord.length >= LANG && !woord.includes('*') ? `${woord}*` : woord))
    .join('|');
