import { describe, expect, test } from 'vitest';
import { problemsOf } from '../support/check-card.ts';
import { blocksOf, Conversation, choicesOf, GROUP } from '../support/conversation.ts';

const SAID = 'lln van 14, ouders gescheiden, mag ik het wijkteam iets vertellen? ben jeugdverpleegkundige';

describe('wat iemand in een vermelding zei', () => {
  test('staat niet op de kaart van allen', () => {
    const said = new Conversation(GROUP).type(SAID);
    expect(said.out).toEqual(new Conversation(GROUP).type('hoi').out);
  });

  test('krijgt wie het schreef aangeboden bij Start, zonder de woorden', () => {
    const chat = new Conversation(GROUP);
    chat.type(SAID);
    expect(JSON.stringify(chat.memory)).not.toMatch(/lln|gescheiden,|wijkteam/);
    chat.tap('Start');
    expect(chat.words).toContain('Dit haalde ik uit je bericht.');
    expect(blocksOf(chat.card).some(({ text }) => text === 'Leeftijd: 12 tot en met 15')).toBe(true);
    expect(choicesOf(chat.card).map(({ id }) => id)).not.toContain('leeftijd');
    expect(problemsOf(chat.card)).toEqual([]);
  });

  test('wordt één keer aangeboden; daarna begint Start leeg', () => {
    const chat = new Conversation(GROUP);
    chat.type(SAID);
    const start = chat.card;
    chat.tap('Start');
    chat.card = start;
    chat.tap('Start');
    expect(choicesOf(chat.card).map(({ id }) => id)).toContain('leeftijd');
  });

  test('krijgt wie het schreef ook bij Overleg voorbereiden, één keer', () => {
    const chat = new Conversation(GROUP);
    chat.type('bereid een thuiszitterstafel voor over een leerling van 14, ouders gescheiden');
    const start = chat.card;
    expect(chat.last.out).toEqual(new Conversation(GROUP).type('hoi').out);
    chat.tap('Overleg voorbereiden');
    expect(chat.words).toContain('Dit haalde ik uit je bericht.');
    const texts = blocksOf(chat.card).map(({ text }) => text);
    expect(texts).toContain('Leeftijd: 12 tot en met 15');
    expect(problemsOf(chat.card)).toEqual([]);
    chat.card = start;
    chat.tap('Overleg voorbereiden');
    expect(chat.words).not.toContain('uit je bericht');
  });

  test('zegt ook bij een overleg eerst wat te doen bij gevaar', () => {
    const chat = new Conversation(GROUP);
    chat.type('meisje van 15 dreigt nu met zelfmoord, mag ik de huisarts bellen? ben mentor');
    chat.tap('Overleg voorbereiden');
    expect(blocksOf(chat.card)[1]?.text).toMatch(/^Is er nu gevaar\? Bel 112\./);
  });

  test('krijgt een ander niet: Start is dan leeg', () => {
    const author = new Conversation(GROUP);
    author.type(SAID);
    const other = new Conversation(GROUP);
    other.card = author.card;
    other.tap('Start');
    expect(other.words).not.toContain('uit je bericht');
    expect(choicesOf(other.card).map(({ id }) => id)).toContain('leeftijd');
  });

  test('is geen uitkomst die met deel getoond kan worden', () => {
    const chat = new Conversation(GROUP);
    chat.type('ben mentor, mag ik anoniem iets bespreken met leerplicht?');
    expect(chat.memory).toBeDefined();
    chat.type('deel');
    expect(chat.headline).toBe('Toestemming nodig?');
  });
});

describe('gevaar in een vermelding met een vraag', () => {
  const DANGER = 'meisje van 15 dreigt nu met zelfmoord, mag ik de huisarts bellen? ben mentor';

  test('zet 112 op de kaart van allen, en verder niets van wat er stond', () => {
    const chat = new Conversation(GROUP);
    const quiet = new Conversation(GROUP);
    chat.type(DANGER);
    quiet.type('hoi');
    const [head, call, ...rest] = blocksOf(chat.card).map(({ text }) => text);
    expect(call).toMatch(/^Is er nu gevaar\? Bel 112\./);
    expect([head, ...rest]).toEqual(blocksOf(quiet.card).map(({ text }) => text));
    expect(problemsOf(chat.card)).toEqual([]);
  });

  test('staat bovenaan de eigen kaart van wie het schreef', () => {
    const chat = new Conversation(GROUP);
    chat.type(DANGER);
    chat.tap('Start');
    expect(blocksOf(chat.card)[1]?.text).toMatch(/^Is er nu gevaar\? Bel 112\./);
    expect(chat.words).toContain('Dit haalde ik uit je bericht.');
  });
});
