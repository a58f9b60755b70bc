import { describe, expect, test } from 'vitest';
import { begun, Conversation, textsOf } from './support/conversation.ts';
import { REFUSED, TO_ASK } from './support/facts.ts';

const result = (facts: Record<string, unknown>): Conversation => {
  const chat = begun();
  chat.answer(facts);
  return chat;
};

describe('gevonden door wie het product voor het eerst probeerde', () => {
  test('zolang er niets gedeeld is, vraagt de notitie niet aan wie het is verteld', () => {
    const chat = result(REFUSED);
    chat.type('vastleggen');
    const note = textsOf(chat.last).join();
    expect(note).toContain('2. De afweging');
    expect(note).not.toContain('Aan wie is het verteld');
    expect(note).toContain('Niet gedeeld');
  });

  test('‘weet ik niet’ in de afweging heet geen nee', () => {
    const chat = result(REFUSED);
    chat.type('weeg af');
    chat.type('ja ja ja 0 ja');
    expect(chat.words).toContain('Nog niet af: bij minstens één weet ik het niet');
    expect(chat.words).not.toContain('Minstens één: nee');
  });

  test('bij een vermoeden van mishandeling staat veiligheid vóór het vragen van toestemming', () => {
    const { words } = result({ ...TO_ASK, doel: 'mishandeling' });
    expect(words.indexOf('Kan vragen gevaar geven')).toBeGreaterThan(0);
    expect(words.indexOf('Kan vragen gevaar geven')).toBeLessThan(words.indexOf('Leg aan '));
  });

  test.each([
    'kind is in gevaar',
    'noodsituatie',
    'spoed',
    'zelfmoord',
    'ze wordt nu geslagen',
    'hij heeft een mes',
  ])('‘%s’ opent de kaart voor direct gevaar', (text) => {
    const chat = new Conversation();
    chat.type(text);
    expect(chat.headline).toBe('Direct gevaar: bel nu 112');
  });

  test('een getypt antwoord dat de rest overbodig maakt, leidt meteen naar de uitkomst', () => {
    const chat = begun();
    chat.type('jeugdarts, leerplicht, 15 jaar, buitenkant, verzuim');
    chat.type('1 1 1 1');
    expect(chat.headline).toContain('toestemming is niet nodig');
  });

  test('heeft één ouder al ja gezegd, dan gaat de vraag naar de andere', () => {
    const facts = { ...TO_ASK, leeftijd: '0-11', gezag: 'ouders-gescheiden', gescheidenUitzondering: true };
    expect(result({ ...facts, toestemmingOuders: 'een-van-twee' }).headline).toBe(
      'Ja, vraag toestemming aan de andere ouder.',
    );
  });
});
