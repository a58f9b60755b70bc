import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSlip, Speller, sound } from '../../src/language/text/spelling.ts';

const WORDS = [
  'leerplichtambtenaar',
  'toestemming',
  'gescheiden',
  'huisarts',
  'schacht',
  'wijkteam',
  'verzuim',
];
const speller = new Speller(WORDS, ['gewoon']);

const letter = fc.constantFrom(...'abcdefghiklmnoprstuvwz');
const slip = fc
  .tuple(fc.constantFrom(...WORDS), fc.nat(), letter, fc.constantFrom('drop', 'add', 'change', 'swap'))
  .map(([word, n, by, how]) => {
    const at = n % word.length;
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    if (how === 'drop') return before + after;
    if (how === 'add') return before + by + word[at] + after;
    if (how === 'change') return before + by + after;
    return before + after.slice(0, 1) + word[at] + after.slice(1);
  });

describe('spelling', () => {
  it('finds the word that was meant, wherever the slip is', () => {
    fc.assert(
      fc.property(slip, (typed) => {
        // The plain way: every word there is, one after another.
        const same = WORDS.find((word) => sound(word) === sound(typed));
        const near = WORDS.find((word) => word[0] === typed[0] && oneSlip(sound(typed), sound(word)));
        const meant =
          (typed.length >= 5 ? same : undefined) ?? (typed.length >= 7 ? near : undefined) ?? typed;
        expect(speller.correct(typed)).toBe(meant);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves other words as they are', () => {
    for (const word of ['gewoon', 'gewone', 'iets', 'verjaardag', 'x'.repeat(200)])
      expect(speller.correct(word)).toBe(word);
  });
});
