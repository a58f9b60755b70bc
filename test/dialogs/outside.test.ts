import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Input, reply, welcome } from '../../src/dialogs/index.ts';
import { problemsOf } from './support/check-card.ts';
import {
  ALONE,
  begun,
  buttonsOf,
  type Conversation,
  cardsOf,
  choicesOf,
  GROUP,
  wordsOf,
} from './support/conversation.ts';
import { DUTY, REFUSED } from './support/facts.ts';

const act = (verb: string, data: unknown) => {
  const answer = reply({ kind: 'action', verb, data }, undefined, ALONE);
  return wordsOf(cardsOf(answer)[0] as never);
};

describe('kaarten van elders', () => {
  test('een vreemde kaart: een duidelijke zin en een weg verder', () => {
    for (const data of [null, undefined, 7, 'x', [], {}, { anders: true }]) {
      expect(act('verder', data)).toContain('Deze kaart herken ik niet.');
    }
  });

  test('een andere versie: wat nog klopt is bewaard', () => {
    const words = act('verder', { tn: 0, s: 'resultaat', f: { deler: 'mbo', leeftijd: 'oud' } });
    expect(words).toContain('andere versie');
    const answer = reply(
      { kind: 'action', verb: 'verder', data: { tn: 0, f: { deler: 'mbo' } } },
      undefined,
      ALONE,
    );
    expect(answer.remember).toMatchObject({ f: { deler: 'mbo' } });
  });

  test('een onleesbaar antwoord wordt genoemd, de rest blijft', () => {
    expect(act('verder', { tn: 1, s: 'resultaat', f: { ...DUTY, leeftijd: 'oud', naam: 'x' } })).toContain(
      'Dit antwoord kon ik niet lezen: Leeftijd.',
    );
  });

  test('een onbekende knop: de check blijft staan', () => {
    expect(act('ontplof', { tn: 1, s: 'resultaat', f: DUTY })).toContain('Deze knop ken ik niet meer.');
  });

  test('een uitkomst zonder feiten wordt de eerste vraag', () => {
    expect(act('herhaal', { tn: 1, s: 'resultaat', f: {} })).toContain('Wat is jouw rol?');
  });

  test('een afweging waar niets te wegen valt wordt de uitkomst', () => {
    expect(act('herhaal', { tn: 1, s: 'weeg', f: DUTY })).toContain('je moet dit delen');
  });

  test('niets van wat er vreemd in stond komt terug', () => {
    const answer = reply(
      {
        kind: 'action',
        verb: 'verder',
        data: { tn: 1, s: 'vragen', f: { naam: 'Pietje' }, x: 'Pietje', g: ['deler'] },
      },
      { naam: 'Pietje' },
      ALONE,
    );
    expect(JSON.stringify(answer)).not.toContain('Pietje');
  });

  test('twee keer tikken op dezelfde knop geeft twee keer hetzelfde', () => {
    const chat = begun();
    const [button] = buttonsOf(chat.card);
    const input: Input = { kind: 'action', verb: button?.verb ?? '', data: { ...button?.data, ...DUTY } };
    expect(reply(input, undefined, ALONE)).toEqual(reply(input, undefined, ALONE));
  });
});

describe('gooit nooit', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: false });

  test('bij welke knop ook', () => {
    const verb = fc.oneof(
      fc.constantFrom('verder', 'terug', 'wijzig', 'weeg', 'vastleggen', 'perspectief'),
      fc.string(),
    );
    const data = fc.oneof(
      anything,
      fc.record(
        {
          tn: fc.oneof(fc.constant(1), anything),
          s: fc.oneof(
            fc.constantFrom('vragen', 'resultaat', 'kies', 'wijzig', 'weeg', 'notitie', 'gevaar'),
            anything,
          ),
          p: anything,
          f: fc.oneof(fc.constant(REFUSED), fc.constant(DUTY), anything),
          g: fc.oneof(fc.array(fc.constantFrom('deler', 'gezag', 'afweging', '__proto__')), anything),
          h: anything,
          deler: anything,
          kies: anything,
          feit: anything,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(verb, data, anything, fc.boolean(), (v, d, memory, eenOpEen) => {
        const answer = reply({ kind: 'action', verb: v, data: d }, memory, { ...ALONE, eenOpEen });
        for (const card of cardsOf(answer)) expect(problemsOf(card)).toEqual([]);
        expect(answer.out.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    'mag mij ',
    'mag ik ',
    'mag x mij x ',
    'ja,',
    '1 ',
    'een collega vraagt ',
    '<b>',
    '😀',
    '\u202e\u0000',
  ])('honderd kilobyte ‘%s’ krijgt gewoon antwoord', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const memory of [undefined, begun().memory])
      for (const card of cardsOf(reply({ kind: 'text', text }, memory, ALONE)))
        expect(problemsOf(card)).toEqual([]);
  });

  test('ook niet bij een lengte die geen getal is', () => {
    const data = { h: { length: [Object.create(null)] }, g: { length: [Object.create(null)] } };
    expect(reply({ kind: 'action', verb: 'verder', data }, undefined, ALONE).out.length).toBeGreaterThan(0);
  });

  test('bij welke tekst, welk geheugen en welke invoer ook', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anything, anything, (text, memory, input) => {
        expect(reply({ kind: 'text', text }, memory, ALONE).out.length).toBeGreaterThan(0);
        expect(reply(input as Input, memory, ALONE).out.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('in een groep', () => {
  test('krijgt iedereen dezelfde neutrale kaart, wat er ook getypt is', () => {
    const neutral = welcome(GROUP).out;
    for (const text of ['', 'toestemming nodig?', 'de leerling is 14', 'vastleggen', '3']) {
      expect(reply({ kind: 'text', text }, undefined, GROUP).out).toEqual(neutral);
    }
  });

  test('ziet alleen wie tikt de eigen check', () => {
    const chat: Conversation = begun('', GROUP);
    expect(chat.words).toContain('Anderen zien jouw antwoorden niet');
    chat.tap('Start');
    expect(choicesOf(chat.card)).toHaveLength(5);
    expect(chat.last.remember).toMatchObject({ f: {} });
  });
});
