import { describe, expect, test } from 'vitest';
import { reply } from '../../../src/dialogs/index.ts';
import { problemsOf } from '../support/check-card.ts';
import { cardsOf, textsOf, wordsOf } from '../support/conversation.ts';
import { AGREED, ALL_YES, DUTY, REFUSED } from '../support/facts.ts';
import { ONLY, resultData } from './support.ts';

const type = (text: string, feiten: object = AGREED) =>
  reply({ kind: 'text', text }, resultData(feiten), ONLY);

const FILLED = `* Kenmerk: 2026-014
* Wie gaf toestemming: moeder en de jongere
* Hoe: mondeling
* Wanneer gegeven: 20-11-2026
* Waarvoor: Hulp of ondersteuning voor het kind
* Welke informatie: het advies
uit het verslag: alleen de conclusie
* Aan wie: de jeugdarts
* Tot wanneer: 1-8-2027
Maand waarin de jongere 16 wordt: maart 2029`;

describe('het formulier getypt', () => {
  test('komt als tekst om in te vullen', () => {
    const [text] = textsOf(type('formulier'));
    expect(text).toContain('\\* Kenmerk:');
    expect(text).toContain('\\* Hoe: schriftelijk, met een formulier / mondeling, in een gesprek');
    expect(text).toContain('Aan wie: Jeugdarts');
  });

  test('wordt bewaard zoals op de kaart, en twee keer sturen is één vastlegging', () => {
    const { effect } = type(FILLED);
    expect(effect).toMatchObject({
      soort: 'bewaar',
      nieuw: {
        kenmerk: '2026-014',
        eindigtOp: '2027-08-01',
        formulier: {
          gaf: 'moeder,jeugdige',
          hoe: 'mondeling',
          op: '2026-11-20',
          informatie: 'het advies uit het verslag: alleen de conclusie',
          aanWie: 'de jeugdarts',
          wordt: '2029-03',
        },
      },
    });
    expect(type(FILLED).effect).toEqual(effect);
  });

  test('wordt herkend aan de beurt, niet aan wat erin staat', () => {
    for (const text of [FILLED, FILLED.replace('2026-014', '2026-015')])
      expect(type(text).effect).toMatchObject({ sleutel: `form ${ONLY.kans}`, getypt: true });
  });

  test('onaangeroerd teruggestuurd is niet ingevuld', () => {
    const [text = ''] = textsOf(type('formulier'));
    const answer = type(text.replaceAll('\\', ''));
    expect(answer.effect).toBeUndefined();
    const words = wordsOf(cardsOf(answer)[0] as never);
    for (const line of ['Vul een kenmerk in', 'Kies wie toestemming gaf.', 'Kies hoe', 'Kies een datum.'])
      expect(words).toContain(line);
  });

  test('een fout staat op de kaart, met alles wat getypt was', () => {
    const answer = type(FILLED.replace('2026-014', 'Daan Jansen').replace('20-11-2026', '20-11-2027'));
    expect(answer.effect).toBeUndefined();
    const words = JSON.stringify(cardsOf(answer));
    expect(words).toContain('‘Daan Jansen’ kan een naam zijn');
    expect(words).toContain('Deze dag is nog niet geweest');
    expect(words).toContain('alleen de conclusie');
  });

  test.each(['20-11-2026', '20/11/2026', '20 november 2026', '20 nov. 2026'])(
    'een datum zoals mensen die schrijven: %s',
    (written) => {
      expect(type(FILLED.replace('20-11-2026', written)).effect).toMatchObject({
        nieuw: { formulier: { op: '2026-11-20' } },
      });
      // On the card, for something else that is wrong, it is as a client wants it.
      const card = cardsOf(type(FILLED.replace('20-11-2026', written).replace('2026-014', 'Daan')))[0];
      expect(JSON.stringify(card)).toContain('"value":"2026-11-20"');
    },
  );

  test('een keuze bij haar woord', () => {
    const duty = `kenmerk: z-1\naan wie: leerplicht\nwelke informatie: het verzuim\nwanneer gedeeld: 20-11-2026\nweten kind en ouders ervan: ja, vooraf verteld`;
    expect(type(duty, DUTY).effect).toMatchObject({ nieuw: { formulier: { geinformeerd: 'vooraf' } } });
    expect(type(duty.replace('ja, vooraf verteld', 'nog niet'), DUTY).effect).toBeUndefined();
  });

  test.each([
    ['moeder, jongere', 'moeder,jeugdige'],
    ['de moeder en het kind zelf', 'moeder,jeugdige'],
    ['Vader + leerling', 'vader,jeugdige'],
    ['jeugdige, andere ouder', 'ouder,jeugdige'],
  ])('wie toestemming gaf: %s', (typed, gaf) => {
    const answer = type(FILLED.replace('moeder en de jongere', typed));
    expect(answer.effect).toMatchObject({ nieuw: { formulier: { gaf } } });
  });

  test.each([
    ['mail', 'digitaal'],
    ['per app', 'digitaal'],
    ['in een gesprek', 'mondeling'],
    ['telefonisch gesprek', 'telefonisch'],
    ['met een formulier', 'schriftelijk'],
    ['op papier', 'schriftelijk'],
  ])('hoe: %s', (typed, hoe) => {
    expect(type(FILLED.replace('Hoe: mondeling', `Hoe: ${typed}`)).effect).toMatchObject({
      nieuw: { formulier: { hoe } },
    });
  });

  test.each([
    ['moeder en de jongere', 'moeder, de jongere en oma', 'Deze keuze ken ik niet: ‘oma’'],
    ['moeder en de jongere', 'jongere, niet de moeder', 'Deze keuze ken ik niet: ‘niet’'],
    ['Hoe: mondeling', 'Hoe: mondeling met de mentor erbij', 'Deze keuze ken ik niet: ‘mondeling met de'],
    ['Hoe: mondeling', 'Hoe: mondeling of per mail', 'Deze keuze ken ik niet'],
    ['20-11-2026', '12 maandag 2026', 'Deze datum kan ik niet lezen: ‘12 maandag 2026’'],
  ])('wat geen plek heeft, valt niet stil weg: %s → %s', (was, typed, line) => {
    const answer = type(FILLED.replace(was, typed));
    expect(answer.effect).toBeUndefined();
    expect(wordsOf(cardsOf(answer)[0] as never)).toContain(line);
  });

  test.each([
    ['vandaag', '2026-11-22'],
    ['gisteren', '2026-11-21'],
    ['20-11-26', '2026-11-20'],
    ['1e november 2026', '2026-11-01'],
    ['vrijdag 20 november 2026', '2026-11-20'],
    ['op 20 sept. 2026', '2026-09-20'],
  ])('ook deze dagen: %s', (typed, op) => {
    expect(type(FILLED.replace('20-11-2026', typed)).effect).toMatchObject({ nieuw: { formulier: { op } } });
  });

  test('kan er maar één toestemming geven, dan is onaangeroerd nog steeds niet ingevuld', () => {
    const own = { ...AGREED, leeftijd: '16-17' };
    const [text = ''] = textsOf(type('formulier', own));
    expect(text).toContain('Wie gaf toestemming: (de jongere)');
    const words = wordsOf(cardsOf(type(text.replaceAll('\\', ''), own))[0] as never);
    expect(words).toContain('Kies wie toestemming gaf.');
    const filled = FILLED.replace('moeder en de jongere', 'de jongere')
      .replace('jongere 16 wordt', 'jongere 18 wordt')
      .replace('maart 2029', 'maart 2028');
    expect(type(filled, own).effect).toMatchObject({ nieuw: { formulier: { gaf: 'jeugdige' } } });
  });

  test.each(['woord ', '"\\', 'Fatima Öztürk ', 'a\u0001', 'a\ud800', '漢'])(
    'hoe lang iemand ook typt, de kaart blijft goed: %j',
    (piece) => {
      const names = [
        'Kenmerk',
        'Waarom toestemming vragen of krijgen niet lukte',
        'De afweging',
        'Wie is geraadpleegd',
        'Aan wie',
        'Welke informatie',
        'Weten kind en ouders ervan',
        'Zo niet: waarom niet',
      ];
      const weighed = {
        ...REFUSED,
        afweging: Object.fromEntries(Object.keys(ALL_YES).map((key) => [key, true])),
      };
      const card = (length: number) => {
        const long = piece.repeat(length / piece.length);
        return cardsOf(type(names.map((name) => `${name}: ${long}`).join('\n'), weighed))[0] as never;
      };
      // Just within what fits in a field it is all looked at for names.
      expect(problemsOf(card(498))).toEqual([]);
      expect(problemsOf(card(24_000))).toEqual([]);
      expect(wordsOf(card(24_000))).toContain('Dit is te lang.');
    },
  );
});
