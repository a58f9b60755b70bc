import { expect, test } from 'vitest';
import { afwegingVragen } from '../../src/rules/index.ts';
import { begun, choicesOf } from './support/conversation.ts';
import { ALL_YES, REFUSED } from './support/facts.ts';

const toWeigh = () => {
  const chat = begun();
  chat.answer(REFUSED);
  chat.tap('Weeg af');
  return chat;
};

test('de vijf vragen van bijlage 6 op één kaart, elk met waar je aan denkt', () => {
  const chat = toWeigh();
  expect(choicesOf(chat.card).map(({ id }) => id)).toEqual(afwegingVragen.map(({ sleutel }) => sleutel));
  for (const { denkAan } of afwegingVragen) expect(chat.words).toContain(denkAan);
});

test('vijf keer ja: delen mag, op grond van de eigen afweging', () => {
  const chat = toWeigh();
  chat.tap('Verder', ALL_YES);
  expect(chat.headline).toBe('Je mag dit delen zonder toestemming, op grond van je eigen afweging.');
  expect(chat.words).toContain('Jouw afweging');
  expect(chat.words).toContain('Jij vindt dat delen een zwaarwegend belang beschermt.');
});

test('één nee: niet delen, met de eigen antwoorden erbij', () => {
  const chat = toWeigh();
  chat.tap('Verder', { ...ALL_YES, weegtOp: 'nee' });
  expect(chat.headline).toMatch(/^Deel dit niet: /);
  expect(chat.words).toContain('Jij vindt dat geheimhouding hier zwaarder weegt.');
});

test('weet ik niet geldt niet als ja', () => {
  const chat = toWeigh();
  chat.tap('Verder', { ...ALL_YES, gericht: 'weet-niet' });
  expect(chat.headline).toBe('Dat hangt af van: jouw afweging.');
  chat.tap('Ik weet het nu');
  expect(choicesOf(chat.card)).toHaveLength(5);
  chat.tap('Verder', { gericht: 'ja' });
  expect(chat.headline).toMatch(/^Je mag dit delen zonder toestemming/);
});

test('wat ontbreekt wordt genoemd en de rest blijft staan', () => {
  const chat = toWeigh();
  chat.tap('Verder', { ...ALL_YES, gericht: '' });
  expect(chat.words).toContain('Nog niet ingevuld: Gericht delen.');
  expect(choicesOf(chat.card)[0]?.value).toBe('ja');
});

test('de afweging kan ook getypt', () => {
  const chat = toWeigh();
  chat.type('ja ja');
  chat.type('ja ja ja');
  expect(chat.headline).toMatch(/^Je mag dit delen zonder toestemming/);
});

test('een halve afweging telt nergens voor', () => {
  const chat = toWeigh();
  chat.type('ja ja');
  chat.type('terug');
  expect(chat.headline).toBe('Weeg eerst zelf af: er is geen toestemming van de ouders met gezag.');
});
