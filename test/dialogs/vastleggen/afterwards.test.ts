import { describe, expect, test } from 'vitest';
import {
  byReference,
  type Effect,
  recordParts,
  reply,
  settle,
  type Vastlegging,
} from '../../../src/dialogs/index.ts';
import { readRecord } from '../../../src/dialogs/vastleggen/read-record.ts';
import { decide } from '../../../src/rules/index.ts';
import { randomFacts, seeded } from '../../rules/random-facts.ts';
import { problemsOf } from '../support/check-card.ts';
import { blocksOf, buttonsOf, cardsOf, textsOf, wordsOf } from '../support/conversation.ts';
import { AGREED, DUTY } from '../support/facts.ts';
import { ONLY, recordOf, resultData, settled, VANDAAG } from './support.ts';

const LIST: Effect = { soort: 'lijst', hoeveel: 6, pad: [] };
const listed = (...items: Vastlegging[]) =>
  wordsOf(settled(LIST, { items, totaal: items.length, alles: items }));
const at = (vandaag: string) => ({ ...ONLY, vandaag });
const openedOn = (vandaag: string, record: Vastlegging) =>
  wordsOf(settled({ soort: 'open', id: record.id, doel: 'lezen' }, record, at(vandaag)));

describe('de lijst waarschuwt', () => {
  test.each([
    ['2026-12-06', 'de toestemming geldt tot 6 december 2026, nog 14 dagen'],
    ['2026-11-23', 'nog 1 dag'],
    [VANDAAG, 'de toestemming geldt tot en met vandaag'],
    ['2026-11-21', 'de toestemming gold tot 21 november 2026 en is voorbij'],
  ])('als de toestemming eindigt op %s', (eindigtOp, line) => {
    expect(listed(recordOf(AGREED, { eindigtOp }))).toContain(line);
  });

  test('niet als het einde ver weg is, of de toestemming al is ingetrokken', () => {
    expect(listed(recordOf(AGREED, { eindigtOp: '2026-12-07' }))).not.toContain('Let op');
    const ingetrokken = { op: '2026-11-21T10:00:00.000Z', wie: 'moeder' };
    expect(listed(recordOf(AGREED, { eindigtOp: '2026-11-23', ingetrokken }))).not.toContain('Let op');
  });

  test.each([
    ['2014-12', '0-11', 'wordt volgende maand 12'],
    ['2014-11', '0-11', 'wordt deze maand 12'],
    ['2010-12', '12-15', 'wordt volgende maand 16'],
    ['2008-11', '16-17', 'wordt deze maand 18'],
  ])('als iemand van %s 12, 16 of 18 wordt', (geboortemaand, leeftijd, line) => {
    const record = recordOf({ ...AGREED, leeftijd }, { geboortemaand, gemaakt: '2026-09-20T10:00:00.000Z' });
    expect(listed(record)).toContain(line);
  });

  test('en zegt wie er dan toestemming geeft', () => {
    const young = { ...AGREED, leeftijd: '0-11' };
    const record = recordOf(young, { geboortemaand: '2014-11', gemaakt: '2026-09-20T10:00:00.000Z' });
    expect(listed(record)).toContain('Toestemming komt dan van: de ouders met gezag én de jongere.');
  });

  test.each([
    ['0-11', '2014-11', 'wordt deze maand 12'],
    ['12-15', '2010-11', 'wordt deze maand 16'],
  ])('ook als het in diezelfde maand is vastgelegd, en de check %s zei', (leeftijd, geboortemaand, line) => {
    const of = (answer: string) =>
      listed(
        recordOf({ ...AGREED, leeftijd: answer }, { geboortemaand, gemaakt: '2026-11-20T10:00:00.000Z' }),
      );
    expect(of(leeftijd)).toContain(line);
    expect(of(leeftijd === '0-11' ? '12-15' : '16-17')).not.toContain('Let op');
  });

  test.each([
    ['0-11', '2026-12', 'wordt volgende maand 12'],
    ['12-15', '2026-11', 'wordt deze maand 16'],
    ['16-17', '2026-10', 'is inmiddels 18'],
    ['weet-niet', '2026-11', 'wordt deze maand 12, 16 of 18'],
  ])('als iemand die %s was de leeftijd bereikt in %s', (leeftijd, wordt, line) => {
    const formulier = { vorm: 'wettelijk', wordt };
    const record = recordOf({ ...DUTY, leeftijd }, { formulier, gemaakt: '2026-09-20T10:00:00.000Z' });
    expect(listed(record)).toContain(line);
    const later = { ...record, formulier: { ...formulier, wordt: '2027-01' } };
    expect(listed(later)).not.toContain('Let op');
  });

  test('niet over een leeftijd die bij het vastleggen al bereikt was', () => {
    const record = recordOf(AGREED, { geboortemaand: '2014-09', gemaakt: '2026-10-20T10:00:00.000Z' });
    expect(listed(record)).not.toContain('Let op');
  });

  test('een week voor het verdwijnt', () => {
    expect(listed(recordOf(DUTY, { vervaltOp: '2026-11-29' }))).toContain('op 29 november 2026 verwijderd');
    expect(listed(recordOf(DUTY, { vervaltOp: '2026-11-30' }))).not.toContain('Let op');
  });

  test('het dringendste eerst, en wat verdwijnt altijd, ook tussen veel andere waarschuwingen', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      recordOf(AGREED, { id: `n${i}`, kenmerk: `nieuw-${i}`, eindigtOp: `2026-12-0${i < 6 ? 1 : 2}` }),
    );
    const over = recordOf(AGREED, { id: 'o', kenmerk: 'voorbij-1', eindigtOp: '2026-11-02' });
    const old = [1, 2].map((i) =>
      recordOf(DUTY, { id: `w${i}`, kenmerk: `oud-${i}`, vervaltOp: `2026-11-2${8 - i}` }),
    );
    const words = listed(...many, over, ...old);
    expect(words).toContain(
      '2 vastleggingen worden hier binnen een week verwijderd: oud-2 (26 november 2026), oud-1 (27 november 2026).',
    );
    expect(words).toContain('En nog 4.');
    expect(words.indexOf('voorbij-1: de toestemming gold')).toBeLessThan(words.indexOf('nieuw-0: '));
  });

  test('ook op een kaart die al vol is met lange kenmerken', () => {
    const items = Array.from({ length: 6 }, (_, i) =>
      recordOf(AGREED, {
        id: `id-${i}`,
        kenmerk: `${i} ${'é'.repeat(400)}`,
        eindigtOp: VANDAAG,
        vervaltOp: '2026-11-25',
      }),
    );
    const card = settled(LIST, { items, totaal: 6, alles: items });
    expect(problemsOf(card)).toEqual([]);
    expect(wordsOf(card)).toContain('6 vastleggingen worden hier binnen een week verwijderd');
    expect(wordsOf(card)).toContain('geldt tot en met vandaag');
  });

  test('op de laatste bladzijde staat hoe je bij de rest komt', () => {
    const items = [recordOf(DUTY)];
    const at = (pages: number) =>
      wordsOf(
        settled(
          { ...LIST, pad: Array.from({ length: pages }, () => 'c') },
          { items, totaal: 190, volgende: 'd' },
        ),
      );
    expect(at(29)).not.toContain('Verder bladeren kan niet');
    expect(at(30)).toContain('Verder bladeren kan niet. Wat ouder is, vind je met *open* en het kenmerk');
  });

  test('en zegt dat het een werkgeheugen is', () => {
    expect(listed(recordOf(DUTY))).toContain('werkgeheugen, geen dossier');
    expect(listed()).toContain('Je hebt hier niets vastgelegd');
  });
});

describe('controleer opnieuw', () => {
  const recheck = (record: Vastlegging) =>
    settled({ soort: 'open', id: record.id, doel: 'controleer' }, record);

  test('hetzelfde antwoord onder dezelfde regels', () => {
    const card = recheck(recordOf(AGREED));
    expect(wordsOf(card)).toContain('Nog hetzelfde antwoord');
    expect(wordsOf(card)).toContain('De regels zijn dezelfde als toen');
    expect(problemsOf(card)).toEqual([]);
  });

  test('wat er veranderde, toen en nu, en sinds wanneer', () => {
    const then = {
      toestemming: 'niet-nodig',
      van: [],
      advies: 'delen-moet',
      maximaal: 'verzuimgegevens',
      regels: ['oud'],
      bronnen: [],
    };
    const record = recordOf(AGREED, { besluit: then, regelversie: '0.9.0', regelhash: 'aaaa-bbbb-cccc' });
    const words = wordsOf(recheck(record));
    expect(words).toContain('Het antwoord is veranderd');
    expect(words).toContain('toestemming: was ‘niet nodig’, is nu ‘nodig’');
    expect(words).toContain('van wie: was ‘niemand’, is nu ‘de ouders met gezag én de jongere’');
    expect(words).toContain('advies: was ‘Nee, toestemming is niet nodig: je moet dit delen’');
    expect(words).toContain('hooguit: was ');
    expect(words).toContain('Vastgelegd onder regels 0.9.0.');
  });

  test('de regels willen nu meer weten', () => {
    const { gezag: _, ...rest } = AGREED;
    const record = recordOf(AGREED, { feiten: rest });
    const card = recheck(record);
    expect(wordsOf(card)).toContain('De regels van nu willen eerst weten: gezag');
    expect(buttonsOf(card).map(({ title }) => title)).toContain('Naar de check');
  });

  test('een feit of een antwoord dat niet meer bestaat', () => {
    const facts = recheck(recordOf(AGREED, { feiten: { ...AGREED, oud: 'x' } }));
    expect(wordsOf(facts)).toContain('kennen de regels niet meer: oud');
    const answer = recheck(recordOf(AGREED, { besluit: { advies: 'bestaat-niet' } }));
    expect(wordsOf(answer)).toContain('Het antwoord van toen kan ik niet meer lezen');
  });

  test('andere regels zonder dat er iets verandert: dat staat er zo', () => {
    const words = wordsOf(recheck(recordOf(AGREED, { regelversie: '0.9.0', regelhash: 'aaaa-bbbb-cccc' })));
    expect(words).toContain('Nog hetzelfde antwoord');
    expect(words).toContain('Voor dit antwoord veranderde daarin niets.');
    expect(words).not.toContain('wat anders is');
  });

  test('hetzelfde antwoord op andere gronden is niet hetzelfde', () => {
    const { besluit } = recordOf(DUTY) as unknown as { besluit: { regels: string[]; bronnen: string[] } };
    const then = { ...besluit, regels: ['verdwenen-regel'], bronnen: ['verdwenen-bron'] };
    const record = recordOf(DUTY, {
      besluit: then,
      regelhash: 'aaaa-bbbb-cccc',
      formulier: { vorm: 'wettelijk', perspectief: 'deler', grondslag: 'een oude wet' },
    });
    const words = wordsOf(recheck(record));
    expect(words).toContain('Hetzelfde antwoord, anders onderbouwd');
    expect(words).toContain('grondslag: was ‘een oude wet’, is nu ‘');
    expect(words).toContain(`regels erbij: ${besluit.regels.join(', ')}`);
    expect(words).toContain('regels vervallen: verdwenen-regel');
    expect(words).toContain('bronnen vervallen: verdwenen-bron');
  });

  test('is de afgesproken tijd voorbij, dan is er niets om gerust op te zijn', () => {
    const card = recheck(recordOf(AGREED, { eindigtOp: '2026-11-02' }));
    const [first] = wordsOf(card).split('\n');
    expect(first).toBe('Er is intussen iets veranderd');
    expect(wordsOf(card)).toContain('De toestemming gold tot 2 november 2026 en is voorbij.');
    expect(wordsOf(card)).toContain('Nu is het antwoord: ');
    expect(wordsOf(card)).toContain('vraag toestemming aan de ouders met gezag én de jongere');
    expect(buttonsOf(card)[0]?.data.f).toMatchObject({
      toestemmingOuders: 'niet-gevraagd',
      toestemmingJeugdige: 'niet-gevraagd',
    });
    expect(problemsOf(card)).toEqual([]);
  });

  test.each([
    ['geboortemaand, van vroeger', { geboortemaand: '2010-10' }],
    [
      'de maand waarin het gebeurde',
      { formulier: { vorm: 'toestemming', perspectief: 'deler', wordt: '2026-10' } },
    ],
  ])('is een leeftijd bereikt, dan kijkt het met die leeftijd: %s', (_, more) => {
    const card = recheck(recordOf(AGREED, { gemaakt: '2026-09-20T10:00:00.000Z', ...more }));
    expect(wordsOf(card).split('\n')[0]).toBe('Er is intussen iets veranderd');
    expect(wordsOf(card)).toContain('De jongere is inmiddels 16. Toestemming komt dan van: de jongere.');
    expect(wordsOf(card)).not.toContain('Kijk met ‘controleer opnieuw’');
    expect(buttonsOf(card)[0]?.data.f).toMatchObject({ leeftijd: '16-17' });
  });

  test('wie opnieuw wilde kijken, heeft daarmee nog geen ander antwoord', () => {
    const formulier = { vorm: 'niet-gedeeld', perspectief: 'deler' };
    const words = wordsOf(recheck(recordOf(AGREED, { formulier, eindigtOp: '2026-11-02' })));
    expect(words.split('\n')[0]).toBe('Nog hetzelfde antwoord');
    expect(words).toContain('Let op: je wilde opnieuw kijken, op 2 november 2026.');
  });

  test('na het intrekken: wat er zonder die toestemming geldt', () => {
    const ingetrokken = { op: '2026-11-21T10:00:00.000Z', wie: 'moeder' };
    const feiten = { ...AGREED, belang: 'geen' };
    const card = recheck(recordOf(feiten, { ingetrokken }));
    expect(wordsOf(card)).toContain('De toestemming is ingetrokken. Nu is het antwoord: deel dit niet');
    expect(buttonsOf(card)[0]?.data.f).toMatchObject({ toestemmingOuders: 'ingetrokken' });
  });

  test('een overleg heeft geen check om te controleren', () => {
    const card = recheck(
      recordOf(AGREED, { soort: 'mdo', feiten: [], besluit: [], formulier: { doel: 'thuiszitten' } }),
    );
    expect(wordsOf(card)).toContain('Dit kan ik niet opnieuw controleren');
  });
});

describe('een vastlegging', () => {
  test('toont alles en blijft een goede kaart, hoe veel erin staat', () => {
    const long = 'wat er is afgesproken, met komma’s en **sterren** ';
    const notities = Array.from({ length: 60 }, (_, i) => ({
      op: '2026-11-21T10:00:00.000Z',
      tekst: `${i} ${long.repeat(9)}`,
    }));
    const card = settled({ soort: 'open', id: 'x', doel: 'lezen' }, recordOf(AGREED, { notities }));
    expect(problemsOf(card)).toEqual([]);
    expect(wordsOf(card)).toContain('Niet alles past op deze kaart');
  });

  test('een volle bladzijde met de langste kenmerken blijft een goede kaart', () => {
    const items = Array.from({ length: 6 }, (_, i) =>
      recordOf(AGREED, {
        id: `id-${i}`,
        kenmerk: `${'lang kenmerk '.repeat(38)}${i}`,
        eindigtOp: VANDAAG,
        vervaltOp: VANDAAG,
      }),
    );
    const pad = Array.from({ length: 29 }, () => 'c'.repeat(72));
    const page = { items, totaal: 200, volgende: 'd'.repeat(72), alles: items };
    const card = settled({ soort: 'lijst', hoeveel: 6, pad }, page);
    expect(problemsOf(card)).toEqual([]);
  });

  test('zegt na het intrekken wat dat betekent, en biedt het niet nog eens aan', () => {
    const ingetrokken = {
      op: '2026-11-21T10:00:00.000Z',
      wie: 'jeugdige',
      ingetrokkenOp: '2026-11-20',
      ontvanger: 'nog-niet',
    };
    const card = settled({ soort: 'open', id: 'x', doel: 'lezen' }, recordOf(AGREED, { ingetrokken }));
    expect(wordsOf(card)).toContain('De toestemming is ingetrokken. Deel hier niets meer mee.');
    expect(wordsOf(card)).toContain('Weet de ontvanger het: nog niet, dat doe ik nu');
    expect(buttonsOf(card).map(({ title }) => title)).not.toContain('Toestemming ingetrokken');
  });

  test('intrekken: wat je stopt, wie je het vertelt, met art. 6 en 11.5', () => {
    const record = recordOf(AGREED, { formulier: { vorm: 'toestemming', aanWie: 'de jeugdarts' } });
    const card = settled({ soort: 'open', id: 'x', doel: 'trek-in' }, record);
    expect(wordsOf(card)).toContain('Stop nu met delen');
    expect(wordsOf(card)).toContain('Laat de ontvanger (de jeugdarts) weten');
    expect(wordsOf(card)).toMatch(/art\. 6.*art\. 11\.5/);
    expect(problemsOf(card)).toEqual([]);
    const duty = settled(
      { soort: 'open', id: 'x', doel: 'trek-in' },
      recordOf(DUTY, { formulier: { vorm: 'wettelijk' } }),
    );
    expect(wordsOf(duty)).toContain('geen toestemming die nog ingetrokken kan worden');
  });

  test('intrekken: alleen wie hier beslist staat erbij, en wie dat intussen doet', () => {
    const codes = (record: Vastlegging): string[] => {
      const card = settled({ soort: 'open', id: 'x', doel: 'trek-in' }, record);
      expect(problemsOf(card)).toEqual([]);
      const blocks = blocksOf(card) as unknown as { id?: string; choices: { value: string }[] }[];
      return blocks.flatMap(({ id, choices }) => (id === 'v_wie' ? choices.map(({ value }) => value) : []));
    };
    expect(codes(recordOf(AGREED))).toEqual(['moeder', 'vader', 'ouder', 'jeugdige']);
    const own = { ...AGREED, leeftijd: '16-17' };
    const gaf = { vorm: 'toestemming', gaf: 'jeugdige' };
    expect(codes(recordOf(own, { formulier: gaf }))).toEqual(['jeugdige']);
    const young = { ...AGREED, leeftijd: '0-11' };
    const moeder = { vorm: 'toestemming', gaf: 'moeder' };
    expect(codes(recordOf(young, { formulier: moeder }))).toEqual(['moeder', 'vader', 'ouder']);
    const older = { formulier: { ...moeder, wordt: '2026-11' }, gemaakt: '2026-09-20T10:00:00.000Z' };
    expect(codes(recordOf(young, older))).toContain('jeugdige');
  });

  test('intrekken terwijl de opslag weg is: dezelfde kaart, met ontvanger en keuzes', () => {
    const over = { wie: ['jeugdige'], aanWie: 'de *jeugdarts*' };
    const waarden = { wie: 'jeugdige', ingetrokkenOp: '2026-11-21', ontvanger: 'ja' };
    const effect: Effect = { soort: 'trek-in-nakijken', id: 'x', waarden, over };
    const [card] = cardsOf(settle(effect, { ok: false, reden: 'onbereikbaar' }, ONLY));
    expect(wordsOf(card as never)).toContain('Vastleggen lukt nu niet');
    expect(wordsOf(card as never)).toContain('Laat de ontvanger (de  jeugdarts ) weten');
    expect(JSON.stringify(card)).not.toContain('"moeder"');
    const data = {
      ...buttonsOf(card as never)[0]?.data,
      ...Object.fromEntries(Object.entries(waarden).map(([id, value]) => [`v_${id}`, value])),
    };
    const again = reply({ kind: 'action', verb: 'vl-trek-in-bewaar', data }, undefined, ONLY);
    expect(again.effect).toEqual(effect);
  });

  test('als tekst: het antwoord, de velden, de situatie, de notities en waar het op steunt', () => {
    const notities = [{ op: '2026-11-21T10:00:00.000Z', tekst: 'besproken' }];
    const parts = recordParts(recordOf(AGREED, { notities, geboortemaand: '2013-03' }));
    expect(parts.map(({ head }) => head)).toEqual([
      'Het antwoord',
      'De toestemming',
      'De situatie',
      'Notities',
      'Over deze vastlegging',
    ]);
    expect(parts.flatMap(({ lines }) => lines)).toContain('Geboren in maart 2013');
  });

  test('op de dag dat iemand 12 wordt staat dat ook bij de vastlegging zelf', () => {
    const young = recordOf({ ...AGREED, leeftijd: '0-11' }, { geboortemaand: '2014-12' });
    expect(openedOn('2026-12-01', young)).toContain('wordt deze maand 12');
  });
});

describe('getypt', () => {
  const record = recordOf(AGREED);
  const list = settle(LIST, { ok: true, waarde: { items: [record], totaal: 1 } }, ONLY);
  const open = settle({ soort: 'open', id: record.id, doel: 'lezen' }, { ok: true, waarde: record }, ONLY);
  const type = (text: string, memory: unknown) => reply({ kind: 'text', text }, memory, ONLY);

  test.each([
    ['open 1', { soort: 'open', id: record.id, doel: 'lezen' }],
    ['1', { soort: 'open', id: record.id, doel: 'lezen' }],
    ['open 2026-014', { soort: 'zoek', kenmerk: '2026-014' }],
    ['exporteer', { soort: 'exporteer' }],
    ['open 9', { soort: 'lijst', melding: 'Nummer 9 staat niet op deze bladzijde.' }],
    ['verwijder', { soort: 'lijst', melding: 'Over welke vastlegging gaat het? Open die eerst.' }],
    ['verwijder alles', { soort: 'lijst', melding: expect.stringContaining('één voor één') }],
    ['laat mijn vastleggingen zien', { soort: 'lijst' }],
    ['waar staan mijn vastleggingen?', { soort: 'lijst' }],
  ])('bij de lijst: %s', (text, effect) => {
    expect(type(text, list.remember).effect).toMatchObject(effect);
  });

  test.each([
    ['toestemming ingetrokken', { soort: 'open', doel: 'trek-in' }],
    ['controleer opnieuw', { soort: 'open', doel: 'controleer' }],
    ['verwijder', { soort: 'open', doel: 'verwijder' }],
    ['exporteer', { soort: 'exporteer', id: record.id }],
    ['bekijk', { soort: 'open', doel: 'lezen' }],
    ['notitie', { soort: 'open', doel: 'notitie' }],
    ['notitie: besproken in het mdo', { soort: 'notitie', id: record.id, tekst: 'besproken in het mdo' }],
    ['terug', { soort: 'lijst' }],
    ['mijn vastlegingen', { soort: 'lijst' }],
    ['vastleggingen bekijken', { soort: 'lijst' }],
    ['mijn vastleggingen aub', { soort: 'lijst' }],
    ['de toestemming is ingetrokken', { soort: 'open', doel: 'trek-in' }],
    ['moeder trekt de toestemming in', { soort: 'open', doel: 'trek-in' }],
    ['toestemming is ingetrokken door moeder', { soort: 'open', doel: 'trek-in' }],
    ['de ontvanger weet het nu', { soort: 'open', doel: 'ontvanger-weet' }],
    ['exporteer deze', { soort: 'exporteer', id: record.id }],
    ['kun je deze vastlegging exporteren', { soort: 'exporteer', id: record.id }],
    ['verwijder deze vastlegging', { soort: 'open', doel: 'verwijder', id: record.id }],
    ['ik wil deze verwijderen', { soort: 'open', doel: 'verwijder', id: record.id }],
    ['verwijder 2026-2', { soort: 'zoek', kenmerk: '2026-2', doel: 'verwijder' }],
    ['exporteer 2026-2', { soort: 'zoek', kenmerk: '2026-2', doel: 'exporteer' }],
    ['open 2026-2', { soort: 'zoek', kenmerk: '2026-2' }],
    ['notitie toevoegen', { soort: 'open', doel: 'notitie' }],
    ['notitie erbij', { soort: 'open', doel: 'notitie' }],
    ['voeg notitie toe', { soort: 'open', doel: 'notitie' }],
    ['ik wil graag een notitie toevoegen', { soort: 'open', doel: 'notitie' }],
    ['noteer', { soort: 'open', doel: 'notitie' }],
    ['notitie om te kopiëren', { soort: 'exporteer', id: record.id }],
  ])('bij een vastlegging: %s', (text, effect) => {
    expect(type(text, open.remember).effect).toMatchObject(effect);
  });

  test('met een vastlegging open tellen de nummers van de lijst nog', () => {
    const records = ['a', 'b', 'c'].map((id) =>
      recordOf(AGREED, { id: id.repeat(22), kenmerk: `zaak ${id}` }),
    );
    const before = { items: records, totaal: 9, volgende: 'verder' };
    const shown = settle({ ...LIST, pad: ['eerder'] }, { ok: true, waarde: before }, ONLY);
    const first = type('open 7', shown.remember);
    expect(first.effect).toMatchObject({ soort: 'open', id: 'a'.repeat(22) });
    let opened = settle(first.effect as Effect, { ok: true, waarde: records[0] }, ONLY);
    for (const [text, id] of [
      ['open 8', 'b'],
      ['9', 'c'],
      ['bekijk vastlegging 7', 'a'],
    ] as const) {
      const next = type(text, opened.remember);
      expect(next.effect).toMatchObject({ soort: 'open', id: id.repeat(22) });
      opened = settle(
        next.effect as Effect,
        { ok: true, waarde: recordOf(AGREED, { id: id.repeat(22) }) },
        ONLY,
      );
    }
    expect(type('verwijder 8', opened.remember).effect).toMatchObject({
      doel: 'verwijder',
      id: 'b'.repeat(22),
    });
    expect(type('terug', opened.remember).effect).toMatchObject({ soort: 'lijst' });
    // A tap on a row too.
    const data = { tn: 1, id: 'b'.repeat(22) };
    const tapped = reply({ kind: 'action', verb: 'vl-open', data }, shown.remember, ONLY);
    expect(tapped.effect).toMatchObject({ soort: 'open', lijst: { pad: ['eerder'] } });
  });

  test('bij een uitkomst blijft de notitie om te kopiëren de notitie om te kopiëren', () => {
    const memory = { ...resultData(AGREED), vl: { s: 'open', id: record.id } };
    const answer = type('notitie om te kopieren', memory);
    expect(answer.effect).toBeUndefined();
    expect(textsOf(answer).join()).toContain('Voor je eigen dossier');
  });

  test('een vraag die met notitie begint, wordt geen notitie', () => {
    const asks = 'notitie van de jeugdarts, mag ik die delen met school?';
    expect(type(asks, open.remember).effect).toBeUndefined();
    expect(type('notitie: klopt het verslag?', open.remember).effect).toMatchObject({
      tekst: 'klopt het verslag?',
    });
  });

  test('zonder vastlegging erbij begint er geen check over verwijderen', () => {
    expect(type('verwijder deze vastlegging', undefined).effect).toMatchObject({
      soort: 'lijst',
      melding: 'Over welke vastlegging gaat het? Open die eerst.',
    });
  });

  test('in het geheugen staan alleen codes', () => {
    for (const { remember } of [list, open]) expect(JSON.stringify(remember)).not.toContain('2026-014');
  });

  test('een antwoord in de check blijft een antwoord', () => {
    const asking = reply({ kind: 'text', text: 'toestemming nodig?' }, undefined, ONLY);
    for (const text of ['ingetrokken', '1', 'open', 'terug', 'mag ik mijn vastleggingen delen'])
      expect(type(text, asking.remember).effect).toBeUndefined();
  });

  test('direct gevaar gaat voor, ook bij een open vastlegging', () => {
    const answer = type('het is nu levensgevaarlijk', open.remember);
    expect(wordsOf(cardsOf(answer)[0] as never)).toContain('112');
  });
});

test('elk antwoord dat de regels geven, is later terug te lezen', () => {
  const next = seeded(11);
  for (let i = 0; i < 3000; i++) {
    const feiten = randomFacts(next);
    const uitkomst = decide(feiten);
    if (uitkomst.soort !== 'besluit') continue;
    const { besluit } = uitkomst;
    expect(readRecord(recordOf(feiten, { besluit: { ...besluit } }))?.besluit).toEqual(besluit);
  }
});

describe('terugvinden op kenmerk', () => {
  const records = ['ZK_2026_014', 'zk 2026 015', 'kenmerk 7', 'É#12[b]', '---'].map((kenmerk, i) =>
    recordOf(AGREED, { id: `id-${i}`, kenmerk }),
  );
  test.each([
    ['ZK_2026_014', 'id-0'],
    ['ZK 2026 014', 'id-0'],
    ['zk2026014', 'id-0'],
    ['kenmerk ZK_2026_014', 'id-0'],
    ['vastlegging zk 2026 015', 'id-1'],
    ['kenmerk 7', 'id-2'],
    ['é 12 b', 'id-3'],
    ['---', 'id-4'],
    ['2026', undefined],
    ['--', undefined],
    ['', undefined],
  ])('%s', (typed, id) => {
    expect(byReference(records, typed)?.record.id).toBe(id);
  });

  test('wat precies klopt gaat voor, en wat er meer is wordt geteld', () => {
    const two = ['A-1', 'A1', 'a-1'].map((kenmerk, i) => recordOf(AGREED, { id: `id-${i}`, kenmerk }));
    expect(byReference(two, 'A1')).toMatchObject({ record: { id: 'id-1' }, ouder: 0 });
    expect(byReference(two, 'a-1')).toMatchObject({ record: { id: 'id-0' }, ouder: 1 });
    expect(byReference(two, 'A 1')).toMatchObject({ record: { id: 'id-0' }, ouder: 2 });
  });

  test('zijn er meer, dan gebeurt er met geen van alle iets', () => {
    const zoek: Effect = { soort: 'zoek', kenmerk: 'A-1', doel: 'verwijder' };
    const one = { record: recordOf(AGREED), ouder: 0 };
    expect(wordsOf(settled(zoek, one))).toContain('Verwijderen?');
    expect(wordsOf(settled(zoek, { ...one, ouder: 1 }))).toContain('Er is nog een oudere vastlegging');
  });
});

describe('exporteren zonder eigen adres', () => {
  test('geeft de tekst en de JSON in het gesprek zelf, in berichten die Teams aankan', () => {
    const records = Array.from({ length: 40 }, (_, i) => recordOf(AGREED, { kenmerk: `zaak ${i}` }));
    const { out } = settle({ soort: 'exporteer' }, { ok: true, waarde: { records, links: [] } }, ONLY);
    const texts = textsOf({ out });
    const back = texts.flatMap((text) => JSON.parse(text.replace(/^```json\n|\n```$/g, '')) as Vastlegging[]);
    expect(back).toEqual(records);
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(28_000);
  });
});
