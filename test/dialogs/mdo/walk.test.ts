import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reply, STANDAARD_OVERLEGVORMEN, type TurnContext } from '../../../src/dialogs/index.ts';
import { mogelijkeDeelnemers } from '../../../src/dialogs/mdo/vormen.ts';
import { problemsOf } from '../support/check-card.ts';
import {
  ALONE,
  buttonsOf,
  Conversation,
  cardsOf,
  choicesOf,
  GROUP,
  tapped,
  textsOf,
} from '../support/conversation.ts';
import { CASE, isResult } from './support.ts';

const MAX_BYTES = 24_000;
const ONLINE: TurnContext = { ...ALONE, publicUrl: 'https://toestemming.voorbeeld-school.nl' };
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const TEXTS = [
  'verder',
  'terug',
  'wijzig',
  'wijzig tafel',
  'typ',
  'papieren',
  'waarom',
  'vastleggen',
  'hulp',
  'opnieuw',
  'stop',
  'zat',
  '1',
  '1 2',
  'school, jeugdarts',
  '15 jaar',
  'ja',
  'weet ik niet',
  '',
  'kolibrie',
  'mag ik dit delen?',
  'gevaar',
  'de ouders weigeren',
];

describe('random walks', () => {
  test('every card of them is a good card, and nothing ends in silence', () => {
    const screens = new Set<string>();
    const turn = fc.record({
      typed: fc.boolean(),
      text: fc.constantFrom(...TEXTS),
      button: fc.nat(5),
      onward: fc.boolean(),
      picks: fc.array(fc.nat(20), { minLength: 20, maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 6, maxLength: 14 }), fc.boolean(), (turns, group) => {
        const chat = new Conversation(group ? GROUP : ONLINE);
        chat.type(group ? '' : 'mdo');
        if (group) chat.tap('Overleg voorbereiden');
        for (const { typed, text, button, onward, picks } of turns) {
          const buttons = buttonsOf(chat.card);
          if (typed && !onward) chat.type(text);
          else {
            const chosen =
              (onward && buttons.find(({ title }) => title === 'Verder')) || buttons[button % buttons.length];
            const inputs = choicesOf(chat.card).map(({ id, choices }, i) => [
              id,
              choices[(picks[i % 20] as number) % choices.length]?.value,
            ]);
            chat.send(tapped(chat.card, chosen?.title ?? '', Object.fromEntries(inputs)));
          }
          expect(chat.last.out.length).toBeGreaterThan(0);
          for (const card of cardsOf(chat.last)) {
            expect(problemsOf(card)).toEqual([]);
            const [data] = buttonsOf(card).map((one) => one.data);
            if (data && 'mdo' in data) screens.add(String(data.s));
          }
          for (const said of textsOf(chat.last)) expect(said.trim()).not.toBe('');
          if (group) expect([textsOf(chat.last), chat.last.remember]).toEqual([[], undefined]);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
    expect([...screens].sort()).toEqual(
      expect.arrayContaining([
        'geval',
        'gestopt',
        'hulp',
        'inbreng',
        'kies',
        'resultaat',
        'rest',
        'tafel',
        'uitzondering',
        'wijzig',
      ]),
    );
  }, 300_000);

  test('no data of a card, whatever it holds, is too strange', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: false });
    const data = fc.record(
      {
        mdo: fc.oneof(fc.constant(1), anything),
        s: fc.oneof(
          fc.constantFrom(
            'geval',
            'tafel',
            'inbreng',
            'uitzondering',
            'rest',
            'resultaat',
            'kies',
            'wijzig',
            'papieren',
            'notitie',
          ),
          anything,
        ),
        a: fc.oneof(
          fc.record(
            {
              vorm: fc.constantFrom('mdo', 'vot', 7),
              tafel: fc.oneof(fc.constant(['school', 'x']), anything),
              leeftijd: anything,
              doel: anything,
            },
            { requiredKeys: [] },
          ),
          anything,
        ),
        g: fc.oneof(fc.constantFrom(['gezag'], ['__proto__'], ['i.school']), anything),
        h: anything,
        k: anything,
        vraag: anything,
        tafel: anything,
      },
      { requiredKeys: ['mdo'] },
    );
    const verb = fc.oneof(
      fc.constantFrom('verder', 'terug', 'wijzig', 'vastleggen', 'papieren', 'waarom', 'typ'),
      fc.string(),
    );
    fc.assert(
      fc.property(verb, data, fc.boolean(), (v, d, eenOpEen) => {
        const answer = reply({ kind: 'action', verb: v, data: d }, d, { ...ALONE, eenOpEen });
        expect(answer.out.length).toBeGreaterThan(0);
        for (const card of cardsOf(answer)) expect(problemsOf(card)).toEqual([]);
      }),
      { numRuns: 600, seed: 12 },
    );
  });
});

describe('a full table', () => {
  const unknown = {
    leeftijd: 'weet-niet',
    gezag: 'weet-niet',
    doel: 'weet-niet',
    klopt: 'weet-niet',
    verzuim: 'weet-niet',
    wilsonbekwaam: 'weet-niet',
    toestemmingOuders: 'weet-niet',
    toestemmingJeugdige: 'weet-niet',
    convenant: 'weet-niet',
    gezin: 'allen',
    aanwezig: 'weet-niet',
    ots: 'weet-niet',
    belang: 'weet-niet',
    gescheidenUitzondering: 'weet-niet',
  };
  const half = { ...CASE, gezin: 'allen', convenant: 'nee', aanwezig: 'nee', gezag: 'weet-niet', ots: 'nee' };

  test.each(STANDAARD_OVERLEGVORMEN.map((vorm) => [vorm.id, vorm] as const))(
    'of %s fits on every card, with everybody there is and little known',
    (id, vorm) => {
      const ids = mogelijkeDeelnemers(vorm).map((who) => who.id);
      for (const count of [12, ids.length]) {
        for (const known of [unknown, half]) {
          const chat = new Conversation(ONLINE);
          chat.type('mdo');
          let cards = 0;
          while (!isResult(chat.card)) {
            expect(bytes(chat.card)).toBeLessThan(MAX_BYTES);
            expect(cards++).toBeLessThan(9);
            const answers: Record<string, string> = {
              ...known,
              vorm: id,
              tafel: ids.slice(0, count).join(','),
            };
            const inputs = choicesOf(chat.card).map(({ id: asked, choices }) => {
              const fallback = asked.startsWith('i.')
                ? 'bijzonder'
                : asked.startsWith('eis.')
                  ? 'nee'
                  : 'weet-niet';
              const answer = asked === 'doel' ? vorm.doelen[0]?.id : (answers[asked] ?? fallback);
              return [asked, choices.length > 0 ? answer : ''];
            });
            chat.tap('Verder', Object.fromEntries(inputs));
          }
          expect(bytes(chat.card)).toBeLessThan(MAX_BYTES);
          expect(problemsOf(chat.card)).toEqual([]);
          for (const who of mogelijkeDeelnemers(vorm).slice(0, count))
            expect(chat.words).toContain(`**${who.naam.split(':')[0]}**`);
          const before = Object.fromEntries(
            choicesOf(chat.card).map(({ id: part, choices }) => [
              part,
              choices.map(({ value }) => value).join(','),
            ]),
          );
          chat.tap('Wijzig', before);
          expect(bytes(chat.card)).toBeLessThan(MAX_BYTES);
          chat.tap('Terug');
          expect(bytes(chat.card)).toBeLessThan(MAX_BYTES);
        }
      }
    },
  );
});
