import { describe, expect, test } from 'vitest';
import { regelset } from '../../src/rules/index.ts';
import { begun, type Conversation, cardsOf, GROUP, textsOf } from './support/conversation.ts';
import { AGREED, ALL_YES, DUTY, REFUSED } from './support/facts.ts';

const noteOf = (facts: Record<string, unknown>, then?: (chat: Conversation) => void): string => {
  const chat = begun();
  chat.answer(facts);
  then?.(chat);
  chat.tap('Vastleggen');
  return textsOf(chat.last).join('\n');
};

const weigh = (chat: Conversation) => {
  chat.tap('Weeg af');
  chat.tap('Verder', ALL_YES);
};

describe('delen zonder toestemming', () => {
  const note = noteOf(REFUSED, weigh);

  test.each([
    [
      'waarom toestemming niet lukte',
      /1\. Waarom toestemming[^*]*\*\*\n\n- ouders[^\n]*Nee, minstens één zegt nee/,
    ],
    ['de afweging, als eigen oordeel', /2\. De afweging\*\*\n\n- Ik vind dat/],
    ['wie is geraadpleegd', /3\. Wie is geraadpleegd\*\*\n\n- functie: ____/],
    ['aan wie', /4\. Aan wie is het verteld\*\*\n\n- Jeugdarts/],
    ['welke informatie', /5\. Welke informatie\*\*\n\n- soort: Gezondheid[^\n]*\n- wat precies: ____/],
    ['of de cliënt is geïnformeerd', /6\. Is de cliënt geïnformeerd\*\*\n\n- de jongere: ____/],
  ])('vraagt %s', (_, part) => {
    expect(note).toMatch(part);
  });

  test('noemt datum, regels, versie en hash', () => {
    expect(note).toContain('datum: 22 november 2026');
    expect(note).toContain('regels: geheimhouder, ');
    expect(note).toContain(`regelset ${regelset.versie}`);
    expect(note).toContain(regelset.hash);
  });

  test('vraagt geen namen', () => {
    expect(note).toContain('Namen zijn hier niet nodig.');
  });
});

test('bij toestemming: van wie, hoe, wanneer, waarvoor, tot wanneer', () => {
  const note = noteOf(AGREED);
  for (const part of [
    'nodig van: de ouders',
    'gegeven op: ____',
    'hoe (',
    'waarvoor: Hulp',
    'geldt tot: ____',
  ]) {
    expect(note).toContain(part);
  }
  expect(note).not.toContain('Wie is geraadpleegd');
});

test('bij een plicht: grondslag, ontvanger, wat, wie geïnformeerd', () => {
  const note = noteOf(DUTY);
  for (const part of [
    'grondslag: ',
    'aan wie: Leerplicht',
    'welke informatie: ____',
    'wie is geïnformeerd',
  ]) {
    expect(note).toContain(part);
  }
});

test('de kaart blijft en zegt waar de notitie staat', () => {
  const chat = begun();
  chat.answer(DUTY);
  chat.tap('Vastleggen');
  expect(cardsOf(chat.last)).toHaveLength(1);
  expect(chat.words).toContain('De notitie staat in een nieuw bericht.');
});

test('in een groep staat de notitie op de eigen kaart, niet in een bericht voor allen', () => {
  const chat = begun('hoi', GROUP);
  chat.tap('Start');
  chat.answer(REFUSED);
  chat.tap('Vastleggen');
  expect(textsOf(chat.last)).toEqual([]);
  expect(chat.words).toContain('3. Wie is geraadpleegd');
  chat.tap('Terug');
  expect(chat.headline).toBe('Weeg eerst zelf af: er is geen toestemming van de ouders met gezag.');
});

test('zonder uitkomst valt er niets vast te leggen, en dat staat er', () => {
  const chat = begun();
  chat.type('vastleggen');
  expect(chat.words).toContain('Dat kan zodra er een uitkomst is.');
});
