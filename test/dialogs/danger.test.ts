import { describe, expect, test } from 'vitest';
import { begun, type Conversation, choicesOf, GROUP, textsOf } from './support/conversation.ts';

describe('direct gevaar', () => {
  test.each(['direct gevaar', 'Levensgevaar!', 'het is acuut', '112', 'er is nu gevaar', 'direct gevar'])(
    '‘%s’ vraagt niets en zegt wat te doen',
    (text) => {
      const chat = begun(text);
      expect(chat.headline).toContain('112');
      expect(choicesOf(chat.card)).toEqual([]);
      expect(chat.words).toContain('0800-2000');
    },
  );

  test.each(['er is geen direct gevaar', 'niet acuut'])('‘%s’ is dat niet', (text) => {
    expect(begun(text).headline).not.toContain('112');
  });

  test('ook midden in een check, en daarna terug waar je was', () => {
    const chat = begun();
    chat.tap('Direct gevaar', { leeftijd: '0-11' });
    expect(chat.headline).toContain('112');
    chat.tap('Naar de check');
    expect(choicesOf(chat.card).find(({ id }) => id === 'leeftijd')?.value).toBe('0-11');
  });

  test('achteraf vastleggen geeft de zes van bijlage 6 om in te vullen', () => {
    const chat = begun('112');
    chat.tap('Leg daarna vast');
    const note = textsOf(chat.last).join();
    for (const number of [1, 2, 3, 4, 5, 6]) expect(note).toContain(`**${number}. `);
  });

  test('met bronnen', () => {
    expect(begun('acuut').words).toMatch(/Bron: .*\(\d/);
  });

  test('ook in een groep, zonder iets van iemand', () => {
    const chat: Conversation = begun('acuut gevaar', GROUP);
    expect(chat.headline).toContain('112');
  });
});
