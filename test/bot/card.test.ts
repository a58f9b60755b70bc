import { describe, expect, it } from 'vitest';
import { forTeams } from '../../src/bot/card.ts';
import type { AdaptiveCard } from '../../src/dialogs/index.ts';

const choices = (...titles: string[]) => titles.map((title) => ({ title, value: title }));
const asking = (...titles: string[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Container', items: [{ type: 'Input.ChoiceSet', id: 'x', choices: choices(...titles) }] }],
});

/** The key of the one input of a card. */
const key = (card: AdaptiveCard) => /"key":"([^"]+)"/.exec(JSON.stringify(forTeams(card)))?.[1];

describe('a card for Teams', () => {
  it('has a key on every input, the same for the same input and another for another', () => {
    expect(key(asking('a', 'b'))).toMatch(/^[\w-]{8}$/);
    expect(key(asking('a', 'b'))).toBe(key(asking('a', 'b')));
    expect(key(asking('a', 'c'))).not.toBe(key(asking('a', 'b')));
  });

  it('is otherwise the card it was, without a refresh', () => {
    const card: AdaptiveCard = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: 'x' }],
    };
    expect(forTeams({ ...card, refresh: {} })).toEqual(card);
  });
});
