import { describe, expect, test } from 'vitest';
import { reply } from '../../../src/dialogs/index.ts';
import { cardsOf, textsOf, wordsOf } from '../support/conversation.ts';
import { AGREED, DUTY } from '../support/facts.ts';
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
Geboren in maand en jaar: maart 2013`;

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
        geboortemaand: '2013-03',
        formulier: {
          gaf: 'moeder,jeugdige',
          hoe: 'mondeling',
          op: '2026-11-20',
          informatie: 'het advies uit het verslag: alleen de conclusie',
          aanWie: 'de jeugdarts',
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
});
