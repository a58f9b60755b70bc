import { describe, expect, test } from 'vitest';
import { type AdaptiveCard, nextInWindow, offersFor, openWindow, reply } from '../../src/dialogs/index.ts';
import { ALONE, cardsOf, GROUP, textsOf } from './support/conversation.ts';
import { DUTY, REFUSED, TO_ASK } from './support/facts.ts';

const VERBS = [
  ...['begin', 'verder', 'terug', 'opnieuw', 'stop', 'wijzig', 'weeg', 'vastleggen', 'waarom', 'wat-als'],
  ...['gevaar', 'hulp', 'typ', 'herhaal', 'dank', 'deel', 'deel-hier', 'eigen-check', 'vl-tekst', 'papieren'],
];
const MEETING = {
  ...{ vorm: 'mdo', leeftijd: '12-15', wilsonbekwaam: 'nee', gezag: 'ouders-samen' },
  ...{ deelnemers: ['school', 'jeugdhulp'], gezin: 'ouders', klopt: 'ja' },
};
const DATA = [
  ...[DUTY, REFUSED, TO_ASK, {}].map((f) => ({ tn: 1, s: 'resultaat', p: 'deler', f })),
  { tn: 1, s: 'vragen', f: {}, g: ['deler', 'ontvanger', 'leeftijd'] },
  { mdo: 1, s: 'geval', a: {} },
  { mdo: 1, s: 'resultaat', a: MEETING },
];
const DANGER = 'er is levensgevaar, lln van 14, mag ik leerplicht inlichten? mentor';

/** Every text that asks to type something, apart from what nobody should type. */
const asksToType = (shown: unknown): string[] =>
  (JSON.stringify(shown).match(/"(?:text|fallbackText|label)":"(?:[^"\\]|\\.)*"/g) ?? []).filter((text) =>
    /\btyp\b(?! (?:die ook niet|in een groep liever|daar)|\*: de vragen als tekst)/i.test(text),
  );

const shownIn = (cards: readonly AdaptiveCard[], texts: readonly string[]) => [
  ...cards,
  ...texts.map((text) => ({ text })),
];

describe('waar alleen tikken werkt, vraagt niets om te typen', () => {
  test.each(VERBS)('in een groep, na een tik op %s', (verb) => {
    for (const register of [true, false])
      for (const data of DATA) {
        const answer = reply({ kind: 'action', verb, data }, undefined, { ...GROUP, register, kans: 'k' });
        expect(asksToType(shownIn(cardsOf(answer), textsOf(answer)))).toEqual([]);
      }
  });

  test.each(VERBS)('in een venster, na een tik op %s', (verb) => {
    for (const data of DATA) expect(asksToType(nextInWindow(verb, data, ALONE))).toEqual([]);
  });

  test.each(['', DANGER, 'mag ik iets delen?'])('op de eerste kaart van een venster: %s', (text) => {
    expect(asksToType(openWindow(text, true, ALONE))).toEqual([]);
  });

  test('op wat de berichtextensie invoegt, ook vanuit een eigen chat', () => {
    expect(asksToType(offersFor('', ALONE))).toEqual([]);
  });

  test('na een vermelding met gevaar, op de eigen kaart', () => {
    const { remember } = reply({ kind: 'text', text: DANGER }, undefined, GROUP);
    const start = reply({ kind: 'action', verb: 'begin', data: { tn: 1 } }, remember, GROUP);
    expect(JSON.stringify(cardsOf(start))).toContain('Bel 112. Wat je dan doet, staat onder');
    expect(asksToType(cardsOf(start))).toEqual([]);
  });
});

test('in een eigen chat blijft typen een weg', () => {
  const begin = reply({ kind: 'text', text: 'toestemming nodig?' }, undefined, ALONE);
  expect(asksToType(cardsOf(begin)).join()).toContain('Typ **typ**');
});
