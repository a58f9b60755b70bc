import { expect, it } from 'vitest';
import { situaties, walk } from '../../scripts/questions.ts';

it('the situations of the sources take a median of two cards and none over four', () => {
  const cards = situaties()
    .map((facts) => walk(facts).cards)
    .sort((a, b) => a - b);
  expect(cards[Math.floor(cards.length / 2)]).toBeLessThanOrEqual(2);
  expect(cards.at(-1)).toBeLessThanOrEqual(4);
});
