/** Characters that are not seen: soft hyphen, zero width, direction marks, control characters. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}]/u;

/** One character as words are compared: lower case, without accents. Empty when it is not seen. */
export function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code > 96 && code < 123) return char;
  if (code < 128) return code < 32 || code === 127 ? '' : char.toLowerCase();
  if (INVISIBLE.test(char)) return '';
  return char.normalize('NFKD').charAt(0).toLowerCase();
}

/** A whole word or phrase, folded. */
export const foldAll = (text: string): string => Array.from(text, fold).join('');
