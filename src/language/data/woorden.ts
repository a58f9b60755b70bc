/** Words with spaces between them, as one place in a pattern: any of them. */
export const eenVan = (woorden: string): string => woorden.trim().split(/\s+/).join('|');
