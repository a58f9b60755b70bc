import { describe, expect, test } from 'vitest';
import { offersFor } from '../../../src/dialogs/index.ts';
import { search } from '../../../src/dialogs/voorbeelden/search.ts';
import { VOORBEELDEN } from '../../../src/dialogs/voorbeelden/voorbeelden.ts';
import { codeVan, decide, leesFeiten } from '../../../src/rules/index.ts';
import { problemsOf } from '../support/check-card.ts';
import { GROUP } from '../support/conversation.ts';

describe('de voorbeelden', () => {
  test.each(VOORBEELDEN.map(({ titel, feiten }) => [titel, feiten] as const))('%s', (_, feiten) => {
    expect(leesFeiten(feiten).ok).toBe(true);
    expect(decide(feiten).soort).toBe('besluit');
  });

  test('zijn allemaal anders', () => {
    expect(new Set(VOORBEELDEN.map(({ feiten }) => codeVan(feiten))).size).toBe(VOORBEELDEN.length);
    expect(new Set(VOORBEELDEN.map(({ titel }) => titel)).size).toBe(VOORBEELDEN.length);
  });
});

describe('zoeken', () => {
  test('zonder woorden: alle voorbeelden', () => {
    expect(search(' ')).toHaveLength(VOORBEELDEN.length);
  });

  test('losse woorden passen de situatie aan, en dat staat erbij', () => {
    const [first] = search('gescheiden 14 jeugdhulp');
    expect(first?.feiten).toMatchObject({
      deler: 'jeugdhulp',
      leeftijd: '12-15',
      gezag: 'ouders-gescheiden',
    });
    expect(offersFor('gescheiden 14 jeugdhulp', GROUP)[0]?.regel).toContain('12 tot en met 15');
  });

  test.each([
    ['verzuim', /verzuim/],
    ['tlv', /tlv/],
    ['mishandeling', /Veilig Thuis/],
    ['vader zonder gezag', /zonder gezag/],
  ])('‘%s’ vindt wat erbij hoort', (text, title) => {
    expect(search(text)[0]?.titel).toMatch(title);
  });

  test('wat genoeg is voor een antwoord, komt vooraan', () => {
    expect(search('anoniem')[0]?.feiten).toMatchObject({ gegevens: 'anoniem' });
  });

  test.each([
    '',
    'verzuim',
    'jeugdhulp',
    'leerplicht 16',
    'gescheiden',
    'kolibrie',
    '14',
    'school mdo 9 jaar',
  ])('elk aanbod is een goede kaart met een antwoord, en geen twee zijn gelijk: ‘%s’', (text) => {
    const offers = offersFor(text, GROUP);
    expect(offers.length).toBeLessThanOrEqual(6);
    for (const { card, regel } of offers) {
      expect(problemsOf(card)).toEqual([]);
      expect(regel).toMatch(/\.$/);
    }
    const codes = search(text).map(({ feiten }) => codeVan(feiten));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
