const SEPARATORS = /[,;\n]+/;
const NUMBERS = /^(ja|nee|\d+)([\s,;]+(ja|nee|\d+))+$/;

/** "2 3 1" and "school, jeugdarts, 14 jaar" are several answers in order. */
export function split(text: string): string[] {
  const words = text.trim().toLowerCase();
  if (NUMBERS.test(words)) return words.split(/[\s,;]+/);
  return text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
