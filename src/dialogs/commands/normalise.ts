/** Text as commands and answers are compared: lower case, no accents, no punctuation, single spaces. */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();

/** Whether one letter too many, too few, wrong, or two letters swapped makes one text the other. */
export function oneSlip(typed: string, meant: string): boolean {
  if (meant.length < 5 || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  return (
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1) ||
    (swapped && rest(typed, 2) === rest(meant, 2))
  );
}
