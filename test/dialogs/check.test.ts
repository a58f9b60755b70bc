import { describe, expect, test } from 'vitest';
import { begun, buttonsOf, Conversation, choicesOf, textsOf } from './support/conversation.ts';

const FIRST = {
  deler: 'jeugdhulp',
  ontvanger: 'medisch',
  leeftijd: '12-15',
  gegevens: 'bijzonder',
  doel: 'ondersteuning',
};
const REST = {
  herkomst: 'eigen',
  noodzakelijk: true,
  kanAnders: false,
  wilsonbekwaam: false,
  gezag: 'ouders-samen',
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
};

describe('de eerste kaart', () => {
  test.each(['toestemming nodig?', 'mag ik dit delen', 'hoi', 'Hallo', '', 'start', 'toestemming nodg?'])(
    'komt op ‘%s’',
    (text) => {
      const chat = begun(text);
      expect(choicesOf(chat.card).map(({ id }) => id)).toEqual([
        'deler',
        'ontvanger',
        'leeftijd',
        'gegevens',
        'doel',
      ]);
      expect(buttonsOf(chat.card).map(({ title }) => title)).toContain('Direct gevaar');
    },
  );

  test.each([
    ['mag ik van de jeugdarts horen wat er speelt', 'jij iets wilt weten'],
    ['mogen wij van de huisarts de diagnose krijgen?', 'jij iets wilt weten'],
    ['mag ik dit delen met de jeugdarts', 'jij iets weet'],
    ['mag ik de school vertellen wat er is?', 'jij iets weet'],
    ['een collega vraagt of dat mag', 'meekijkt'],
    ['toestemming nodig?', 'jij iets weet'],
  ])('‘%s’: %s', (text, line) => {
    expect(begun(text).words).toContain(line);
  });

  test('een ander perspectief houdt wat er al is ingevuld', () => {
    const chat = begun();
    chat.tap('Ik wil juist iets weten', { leeftijd: '16-17' });
    expect(chat.words).toContain('Wie heeft de informatie?');
    expect(choicesOf(chat.card).find(({ id }) => id === 'leeftijd')?.value).toBe('16-17');
  });

  test('elke vraag heeft ‘Weet ik niet’', () => {
    for (const { choices } of choicesOf(begun().card)) expect(choices.at(-1)?.value).toBe('weet-niet');
  });
});

describe('verder', () => {
  test('wat niet is ingevuld, wordt met naam opnieuw gevraagd en de rest is bewaard', () => {
    const chat = begun();
    chat.tap('Verder', { ...FIRST, deler: 'onderwijs', leeftijd: '', doel: '' });
    expect(chat.words).toContain('Nog niet ingevuld: Leeftijd, Doel.');
    expect(choicesOf(chat.card).find(({ id }) => id === 'deler')?.value).toBe('onderwijs');
  });

  test('een leeg veld dat er niet toe doet, houdt niemand op', () => {
    const chat = begun();
    chat.tap('Verder', { ...FIRST, deler: 'onderwijs', ontvanger: 'veilig-thuis', leeftijd: '', doel: '' });
    expect(chat.words).not.toContain('Nog niet ingevuld');
  });

  test('van de eerste kaart tot de uitkomst', () => {
    const chat = begun();
    chat.answer({ ...FIRST, ...REST });
    expect(chat.headline).toBe('Ja, vraag toestemming aan de ouders met gezag én de jongere.');
  });

  test('in de woorden van wie iets wil weten', () => {
    const chat = begun('mag ik van de wijkteamcollega horen wat er is?');
    chat.answer({ ...FIRST, ...REST });
    expect(chat.headline).toBe(
      'De jeugdhulpverlener heeft toestemming nodig van de ouders met gezag én de jongere.',
    );
    expect(chat.words).toContain('Vraag de jeugdhulpverlener om toestemming te vragen');
  });
});

describe('terug', () => {
  test('toont de vorige kaart ingevuld en houdt wat later is geantwoord', () => {
    const chat = begun();
    chat.tap('Verder', FIRST);
    chat.tap('Terug', { herkomst: 'eigen', noodzakelijk: 'ja' });
    expect(choicesOf(chat.card).map(({ value }) => value)).toEqual(Object.values(FIRST));
    chat.tap('Verder');
    expect(choicesOf(chat.card).map(({ id }) => id)).not.toContain('herkomst');
  });

  test('wat door een ander antwoord niet meer telt, vervalt zichtbaar', () => {
    const chat = begun();
    chat.answer({ ...FIRST, ...REST });
    chat.tap('Wijzig een antwoord');
    chat.tap('Verder', { kies: 'leeftijd' });
    chat.tap('Verder', { leeftijd: '16-17' });
    expect(chat.words).toContain('Niet meer nodig: Gezag, Toestemming ouders.');
    expect(chat.headline).toBe('Ja, vraag toestemming aan de jongere.');
  });
});

describe('wijzigen', () => {
  const done = () => {
    const chat = begun();
    chat.answer({ ...FIRST, ...REST });
    return chat;
  };

  test('alleen gegeven antwoorden zijn te kiezen', () => {
    const chat = done();
    chat.tap('Wijzig een antwoord');
    expect(
      choicesOf(chat.card)[0]
        ?.choices.map(({ value }) => value)
        .sort(),
    ).toEqual(Object.keys({ ...FIRST, ...REST }).sort());
  });

  test('zonder keuze staat er wat ontbreekt', () => {
    const chat = done();
    chat.tap('Wijzig een antwoord');
    chat.tap('Verder');
    expect(chat.words).toContain('Nog niet ingevuld');
  });

  test('‘wijzig leeftijd’ gaat meteen naar die vraag, ingevuld', () => {
    const chat = done();
    chat.type('wijzig leeftijd');
    expect(choicesOf(chat.card)).toMatchObject([{ id: 'leeftijd', value: '12-15' }]);
  });

  test('terug laat alles zoals het was', () => {
    const chat = done();
    const before = chat.headline;
    chat.type('wijzig leeftijd');
    chat.tap('Terug', { leeftijd: '18+' });
    expect(chat.headline).toBe(before);
  });
});

test('stoppen bewaart niets', () => {
  const chat = begun();
  chat.tap('Stop', FIRST);
  expect(chat.words).toContain('Wat je niet vastlegde, is niet bewaard.');
  expect(JSON.stringify(chat.memory)).not.toContain('jeugdhulp');
});

test('wie al bezig is en ‘hoi’ zegt, houdt de check', () => {
  const chat = begun();
  chat.tap('Verder', FIRST);
  chat.type('hoi');
  expect(choicesOf(chat.card).map(({ id }) => id)).toContain('herkomst');
});

test('onbekende tekst houdt de check en wijst de weg', () => {
  const chat = begun();
  chat.tap('Verder', FIRST);
  chat.type('kolibrie');
  expect(chat.words).toContain('Dat begrijp ik niet');
  expect(choicesOf(chat.card).map(({ id }) => id)).toContain('herkomst');
});

test('verloren geheugen wordt gezegd en de check begint opnieuw', () => {
  const chat = new Conversation();
  chat.type('verder');
  expect(chat.words).toContain('Ik weet niet meer waar we waren');
  expect(choicesOf(chat.card)).toHaveLength(5);
  expect(textsOf(chat.last)).toEqual([]);
});
