import { describe, expect, test } from 'vitest';
import { type AdaptiveCard, reply, welcome } from '../../src/dialogs/index.ts';
import {
  ALONE,
  begun,
  buttonsOf,
  Conversation,
  cardsOf,
  choicesOf,
  tapped,
  textsOf,
} from './support/conversation.ts';

const said = (chat: Conversation) => textsOf(chat.last).join('\n');

describe('antwoorden door te typen', () => {
  test('‘typ’ geeft de vragen als tekst met nummers', () => {
    const chat = begun();
    chat.type('typ');
    expect(said(chat)).toContain('**Wat is jouw rol?**');
    expect(said(chat)).toContain('- 1: School');
    expect(said(chat)).toContain('- 0: Weet ik niet');
  });

  test('een nummer beantwoordt de eerste open vraag', () => {
    const chat = begun();
    chat.type('3');
    expect(said(chat)).toContain('Wie deelt: Jeugdhulp');
    expect(said(chat)).toContain('Aan wie wil je het vertellen?');
  });

  test('‘3 5 2’ beantwoordt er drie op volgorde', () => {
    const chat = begun();
    chat.type('3 5 2');
    expect(chat.memory).toMatchObject({ f: { deler: 'jeugdhulp', ontvanger: 'medisch', leeftijd: '12-15' } });
  });

  test('woorden op volgorde, ook als ze ieder op zich bij meer vragen passen', () => {
    const chat = begun();
    chat.type('jeugdhulp, school, 14 jaar, gezondheid, ondersteuning');
    chat.type('1 1 1 1 1');
    chat.type('gegeven, niet gevraagd');
    expect(chat.memory).toMatchObject({
      f: {
        deler: 'jeugdhulp',
        ontvanger: 'onderwijs',
        toestemmingOuders: 'gegeven',
        toestemmingJeugdige: 'niet-gevraagd',
      },
    });
  });

  test.each([
    ['14 jaar', { leeftijd: '12-15' }],
    ['17 jaar', { leeftijd: '16-17' }],
    ['veilig thuis', { ontvanger: 'veilig-thuis' }],
    ['basisschool', { deler: 'onderwijs' }],
    ['soort informatie: politie', { gegevens: 'strafrechtelijk' }],
    ['doel verzuim, 9 jaar', { doel: 'verzuim', leeftijd: '0-11' }],
    ['weet niet', { deler: 'weet-niet' }],
  ])('‘%s’ wordt begrepen', (text, f) => {
    const chat = begun();
    chat.type(text);
    expect(chat.memory).toMatchObject({ f });
  });

  test('wat op meer vragen past, wordt nagevraagd', () => {
    const chat = begun();
    chat.type('school');
    expect(said(chat)).toContain('Dat past bij meer vragen: Wie deelt of Wie krijgt het');
    chat.type('wie krijgt het: school');
    expect(chat.memory).toMatchObject({ f: { ontvanger: 'onderwijs' } });
  });

  test('staat er één vraag als tekst, dan is het antwoord daarvoor', () => {
    const chat = begun();
    chat.type('typ');
    chat.type('school');
    expect(chat.memory).toMatchObject({ f: { deler: 'onderwijs' } });
  });

  test('een nummer beantwoordt nooit een vraag die nog niet te lezen was', () => {
    const chat = begun();
    chat.type('typ');
    chat.type('3 5 2');
    expect(chat.memory).toMatchObject({ f: { deler: 'jeugdhulp' } });
    expect(chat.memory).not.toMatchObject({ f: { leeftijd: expect.anything() } });
    expect(said(chat)).toContain('De rest kon ik niet plaatsen.');
  });

  test.each([
    ['jeugdhulp, jeugdarts, 14 jaar, watdanook, ondersteuning', ['deler', 'ontvanger', 'leeftijd', 'doel']],
    ['3, 5, 2, 99, 1', ['deler', 'ontvanger', 'leeftijd', 'doel']],
  ])('één antwoord dat niet past, kost de andere niet: ‘%s’', (text, kept) => {
    const chat = begun();
    chat.type(text);
    expect(Object.keys((chat.memory as { f: object }).f).sort()).toEqual([...kept].sort());
    expect(said(chat)).toContain('De rest kon ik niet plaatsen.');
  });

  test.each(['bedankt', 'Dank je wel!', 'ok'])(
    '‘%s’ krijgt een vriendelijk woord, en niets gaat verloren',
    (text) => {
      const chat = begun();
      chat.type('3 5 2');
      const before = chat.memory;
      chat.type(text);
      expect(said(chat)).toContain('Graag gedaan.');
      expect(chat.memory).toEqual(before);
    },
  );

  test('wie over een collega begint, hoort niet dat dat niet begrepen is', () => {
    const chat = begun('een collega vraagt iets aan me over een leerling');
    expect(chat.words).toContain('meekijkt');
    expect(chat.words).not.toContain('Dat begrijp ik niet');
  });

  test('terug neemt het laatste getypte antwoord terug', () => {
    const chat = begun();
    chat.type('3 5');
    chat.type('terug');
    expect(chat.memory).toMatchObject({ f: { deler: 'jeugdhulp' } });
    expect(said(chat)).toContain('Aan wie wil je het vertellen?');
  });

  test('tot en met de uitkomst, zonder één knop', () => {
    const chat = begun();
    for (const text of ['3 5 2 2 1', '1 1 1 1 1', '1 1']) chat.type(text);
    expect(cardsOf(chat.last)).toHaveLength(1);
    expect(chat.headline).toBe('Ja, vraag toestemming aan de ouders met gezag én de jongere.');
    chat.type('waarom');
    expect(said(chat)).toContain('Jeugdwet, art. 7.3.11');
    chat.type('wat als');
    expect(said(chat)).toMatch(/- Als de informatie alleen handig is: deel dit niet/);
    chat.type('vastleggen');
    expect(said(chat)).toContain('**De toestemming**');
  });

  test('getypte tekst wordt niet onthouden', () => {
    const chat = begun();
    chat.type('pietje puk woont op nummer 12');
    expect(JSON.stringify(chat.memory)).not.toMatch(/piet|puk/);
  });
});

describe('elke knop heeft een getypte tweeling', () => {
  const facts = {
    deler: 'jeugdhulp',
    ontvanger: 'medisch',
    leeftijd: '12-15',
    gegevens: 'bijzonder',
    doel: 'ondersteuning',
    herkomst: 'eigen',
    noodzakelijk: true,
    kanAnders: false,
    wilsonbekwaam: false,
    gezag: 'ouders-samen',
    toestemmingOuders: 'geweigerd',
    toestemmingJeugdige: 'gegeven',
    belang: 'zwaarwegend',
  };
  const situations: [string, () => Conversation][] = [
    ['eerste kaart', () => begun()],
    [
      'tweede kaart',
      () => {
        const chat = begun();
        chat.tap('Verder', Object.fromEntries(Object.entries(facts).slice(0, 5)));
        return chat;
      },
    ],
    [
      'uitkomst',
      () => {
        const chat = begun();
        chat.answer(facts);
        return chat;
      },
    ],
    [
      'hangt af',
      () => {
        const chat = begun();
        chat.answer({ ...facts, gezag: 'weet-niet', toestemmingOuders: 'niet-gevraagd' });
        return chat;
      },
    ],
    [
      'kies',
      () => {
        const chat = begun();
        chat.answer(facts);
        chat.type('wijzig');
        return chat;
      },
    ],
    [
      'afweging',
      () => {
        const chat = begun();
        chat.answer(facts);
        chat.type('weeg af');
        return chat;
      },
    ],
    [
      'welkom',
      () => {
        const chat = new Conversation();
        chat.memory = welcome(ALONE).remember;
        chat.card = cardsOf(welcome(ALONE))[0] as AdaptiveCard;
        return chat;
      },
    ],
    ['gevaar', () => begun('direct gevaar')],
    ['hulp', () => begun('hulp')],
    [
      'gestopt',
      () => {
        const chat = begun();
        chat.type('stop');
        return chat;
      },
    ],
  ];

  test.each(situations)('%s', (_, make) => {
    for (const { title, verb } of buttonsOf(make().card)) {
      const chat = make();
      const byTap = reply(tapped(chat.card, title), chat.memory, chat.context);
      const byText = reply({ kind: 'text', text: title }, chat.memory, chat.context);
      expect(byText.remember, `‘${title}’ (${verb})`).toEqual(byTap.remember);
      const note = textsOf(byTap);
      if (note.length > 0) expect(textsOf(byText)).toEqual(note);
      else expect(cardsOf(byText), `‘${title}’`).toEqual(cardsOf(byTap));
    }
  });

  test('ook met een tikfout', () => {
    const chat = begun();
    chat.type('oniew');
    chat.type('opniew');
    expect(choicesOf(chat.card)).toHaveLength(5);
    expect(chat.words).not.toContain('begrijp ik niet');
  });
});
