import { describe, expect, it, test } from 'vitest';
import { leesOverlegvormen, STANDAARD_OVERLEGVORMEN } from '../../../src/dialogs/index.ts';
import { vormenVan } from '../../../src/dialogs/mdo/vormen.ts';
import { bron, overlegBronnen } from '../../../src/rules/index.ts';

const all = STANDAARD_OVERLEGVORMEN;
const cited = all.flatMap((vorm) => [
  ...vorm.doelen.flatMap(({ bronnen }) => bronnen),
  ...vorm.deelnemers.flatMap(({ bronnen }) => bronnen),
  ...[vorm.voorzitter, vorm.informeert, vorm.ouders, vorm.verslag, ...vorm.eisen].flatMap(
    ({ bronnen }) => bronnen,
  ),
]);

describe('the kinds of overleg', () => {
  it('are the eight of the field and the convenant', () => {
    expect(all.map(({ id }) => id).sort()).toEqual([
      'bilateraal',
      'loket-onderwijs',
      'loket-voorschool',
      'mbo',
      'mdo',
      'team-schoolondersteuning',
      'thuiszitterstafel',
      'vot',
    ]);
  });

  it('survive JSON, and hold by the rules an organisation is held to', () => {
    expect(leesOverlegvormen(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it('cite sources that are there', () => {
    expect(cited.filter((id) => typeof id !== 'string' || !bron(id))).toEqual([]);
  });

  test.each([
    ['exclamation marks', /!/],
    ['formal address', /\b(u|uw)\b/i],
    ['legalese', /\b(teneinde|derhalve|dient te|dienen te|voornoemd|aldaar|indien|jegens|alsmede)\b/i],
  ])('have no %s', (_, pattern) => {
    const texts = JSON.stringify(all).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('are told apart by what people type', () => {
    const words = all.flatMap(({ woorden }) => woorden);
    expect(new Set(words).size).toBe(words.length);
  });

  it('have sources of their own that say where they are, each once', () => {
    const ids = overlegBronnen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(overlegBronnen.every(({ artikel, datum }) => artikel !== '' && /^\d{4}/.test(datum))).toBe(true);
  });
});

describe('an organisation', () => {
  const [first] = all;
  const own = { ...first, naam: 'Ons zorgteam' } as (typeof all)[number];

  it('replaces a kind by its id, and adds one with another', () => {
    const list = vormenVan({ overlegvormen: [own, { ...own, id: 'eigen' }] });
    expect(list).toHaveLength(all.length + 1);
    expect(list.filter(({ naam }) => naam === 'Ons zorgteam').map(({ id }) => id)).toEqual(['mdo', 'eigen']);
  });

  test.each([
    [{}, 'must be a list of kinds of overleg'],
    [[{ ...own, naam: '' }], '[0].naam: must not be empty'],
    [[own, { ...own, id: 'Twee' }], '[1].id: must be lower-case letters'],
    [
      [{ ...own, deelnemers: [own.deelnemers[0], { ...own.deelnemers[1], deler: 'juf' }] }],
      '[0].deelnemers[1].deler: must be one of',
    ],
    [[{ ...own, doelen: [{ ...own.doelen[0], doel: 'gezellig' }] }], '[0].doelen[0].doel: must be one of'],
    [
      [{ ...own, verslag: { tekst: 'x', bronnen: ['bestaat-niet'] } }],
      '[0].verslag.bronnen[0]: must be the id',
    ],
    [[{ ...own, kleur: 'rood' }], '[0].kleur: is not a field that is known here'],
    [[own, own], 'must not hold the same id twice'],
  ])('is told which field is wrong (%#)', (json, message) => {
    expect(() => leesOverlegvormen(json)).toThrow(message);
  });

  it('may name a source of its own', () => {
    const eigen = { titel: 'Afspraken regio', artikel: 'blz. 3', datum: '2025-03' };
    const list = leesOverlegvormen([{ ...own, verslag: { tekst: 'Via de mail.', bronnen: [eigen] } }]);
    expect(list[0]?.verslag.bronnen).toEqual([eigen]);
  });
});
