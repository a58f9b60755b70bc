import { normalise, oneSlip } from '../commands/normalise.ts';

/** Words that stand in any title or question, and say nothing of which situation it is. */
const SAYS_NOTHING = new Set(
  [
    'aan als bij dan dat de den der deze die dit door een en er erbij erover er ge geen haar had heb hebben heeft het',
    'hij hoe ik in is jaar je jouw jr kan kind kunnen mag me mee met mij mijn moet mogen moeten naar niet nog nu of om',
    'omdat onder ook op over school scholen te tot toestemming uit van vanaf veel voor waar wat we wel weer wie wij wil',
    'wordt ze zegt zei zij zijn zo zonder delen deel vertellen informatie info iets',
  ]
    .join(' ')
    .split(' '),
);
const SLIP_FROM = 7;

/** What is left of a word without the ending of a plural or a verb: *ouders*, *weigert*, *weigeren*. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(en|s|t|e)$/, '') : word);

/** The words of a text that tell what it is about, each once. */
export function contentWords(text: string): string[] {
  const words = normalise(text)
    .split(/[ -]/)
    .filter((word) => word.length > 1 && !SAYS_NOTHING.has(word) && !/^\d+$/.test(word));
  return [...new Set(words.map(stemOf))];
}

/** How many of these words are among those, as whole words; of long ones a slip of the finger is forgiven. */
export const shared = (words: readonly string[], among: readonly string[]): number =>
  words.filter((word) =>
    among.some((one) => one === word || (word.length >= SLIP_FROM && oneSlip(word, one))),
  ).length;
