import { describe, expect, test } from 'vitest';
import {
  elsewhere,
  nextInWindow,
  offerOfCode,
  openWindow,
  type TurnContext,
} from '../../../src/dialogs/index.ts';
import { codePage } from '../../../src/pages/index.ts';
import { leesCode } from '../../../src/rules/index.ts';
import { textOf } from '../../pages/text.ts';
import { problemsOf } from '../support/check-card.ts';
import {
  ALONE,
  begun,
  buttonsOf,
  Conversation,
  cardsOf,
  choicesOf,
  GROUP,
  textsOf,
  wordsOf,
} from '../support/conversation.ts';
import { AGREED, CASE, EIGEN, fillIn, isResult, LARGE, prepared, VAGUE } from './support.ts';

const PAGES = { publicUrl: 'https://toestemming.example.nl' };
const codeIn = (text: string): string => /Code: ([\w-]+)/.exec(text.replaceAll('*', ''))?.[1] ?? 'geen code';
const codeOf = (answers: Record<string, string> = CASE, context: TurnContext = ALONE): string =>
  codeIn(prepared(answers, context).words);

/** Somebody who prepared a meeting in a group, with buttons. */
function inGroup(answers: Record<string, string> = CASE, context: TurnContext = { ...GROUP, ...PAGES }) {
  const chat = begun('', context);
  chat.tap('Overleg voorbereiden');
  fillIn(chat, answers);
  return chat;
}

describe('de code van een overleg', () => {
  test('staat op de kaart en in de notitie', () => {
    const chat = prepared();
    const code = codeIn(chat.words);
    expect(leesCode(code)).toMatchObject({ soort: 'mdo' });
    chat.type('vastleggen');
    expect(textsOf(chat.last).join()).toContain(`code: ${code}`);
  });

  test('opent getypt dezelfde uitkomst, met waarom en bron', () => {
    const chat = new Conversation();
    chat.type(codeOf());
    expect(chat.headline).toBe(prepared().headline);
    expect(chat.words).toContain('**School** – Mag dit inbrengen');
    expect(chat.words).toMatch(/Bron: .*Jeugdwet/);
    expect(problemsOf(chat.card)).toEqual([]);
    chat.type('waarom');
    expect(textsOf(chat.last).join()).toContain('**Schoolmaatschappelijk werk**');
  });

  test('is een eigen begin: met checklist, en met elk antwoord om te wijzigen', () => {
    const chat = new Conversation();
    chat.type(codeOf());
    chat.tap('Mijn eigen overleg');
    expect(isResult(chat.card)).toBe(true);
    expect(chat.words).toContain('Dit is nu jouw eigen voorbereiding');
    chat.type('wijzig leeftijd');
    chat.tap('Verder', { leeftijd: '16-17' });
    expect(chat.words).toContain('Eerst toestemming van de jongere, of anoniem.');
  });

  test('een tikfout erin is een tikfout', () => {
    const code = codeOf();
    const chat = new Conversation();
    chat.type(code.replace(/.$/, (last) => (last === '2' ? '3' : '2')));
    expect(chat.words).toContain('tikfout');
  });

  test('in een groep komt er een aanbod, dat ieder voor zich opent', () => {
    const chat = new Conversation(GROUP);
    chat.type(codeOf());
    expect(chat.headline).toBe('Een uitkomst om te openen');
    chat.tap('Open de uitkomst');
    expect(chat.last.out).toHaveLength(1);
    expect(chat.headline).toBe(prepared().headline);
    expect(chat.last.out).not.toContainEqual(expect.objectContaining({ forAll: true }));
  });

  test('van een overleg dat deze organisatie niet kent, wordt vriendelijk niet geopend', () => {
    const theirs = { ...ALONE, overlegvormen: [EIGEN] };
    const answers = {
      ...CASE,
      vorm: EIGEN.id,
      doel: 'rust',
      tafel: 'buurtcoach,school',
      'i.buurtcoach': 'bijzonder',
      'eis.samen-tekenen': 'ja',
    };
    const code = codeOf(answers, theirs);
    const chat = new Conversation();
    chat.type(code);
    expect(chat.words).toContain('hoort bij een soort overleg dat hier niet (meer) bekend is');
    expect(chat.words).not.toContain('tikfout');
    const page = codePage(code, PAGES);
    expect(page.status).toBe(404);
    expect(textOf(page.html)).toContain('Deze code is van een ander overleg');
    expect(codePage(code, { ...PAGES, overlegvormen: [EIGEN] }).status).toBe(200);
  });
});

describe('deel een overleg, in een eigen chat', () => {
  test.each(['deel', 'doorgeven'])('getypt ‘%s’: een tekst om door te geven', (word) => {
    const chat = prepared(CASE, { ...ALONE, ...PAGES });
    chat.type(word);
    const text = textsOf(chat.last).join();
    expect(text).toContain('Kan doorgaan als er eerst toestemming is');
    expect(text).toContain('**Wat je eerst doet**');
    expect(text).toContain('**Schoolmaatschappelijk werk**');
    expect(text).toMatch(/Bron: /);
    expect(text).toContain('**Daarna**');
    expect(text).toContain(`${PAGES.publicUrl}/r/${codeIn(text)}`);
  });

  test('getikt: de kaart blijft, en de tekst komt erachter; nog eens getikt niet nog eens', () => {
    const chat = prepared();
    chat.tap('Deel');
    expect(chat.words).toContain('In het nieuwe bericht staat de uitkomst');
    expect(isResult(chat.card)).toBe(true);
    expect(textsOf(chat.last)).toHaveLength(1);
    chat.tap('Deel');
    expect(textsOf(chat.last)).toEqual([]);
    chat.type('deel');
    expect(textsOf(chat.last)).toHaveLength(1);
  });

  test('voor er een uitkomst is, zegt hij dat', () => {
    const chat = begun('mdo');
    chat.type('deel');
    expect(chat.words).toContain('Delen kan zodra er een uitkomst is.');
    expect(chat.headline).toBe('Een overleg voorbereiden');
  });

  test('van een groot overleg past de tekst in een bericht van Teams', () => {
    const chat = prepared(LARGE, { ...ALONE, ...PAGES });
    chat.type('deel');
    expect(Buffer.byteLength(textsOf(chat.last).join())).toBeLessThan(24_000);
  });
});

describe('deel een overleg, in een groep', () => {
  test('zegt eerst wat iedereen zal zien, en toont dan pas iets aan allen', () => {
    const chat = inGroup();
    chat.tap('Deel');
    expect(chat.headline).toBe('Delen in dit gesprek?');
    expect(chat.last.out).toHaveLength(1);
    expect(problemsOf(chat.card)).toEqual([]);
    chat.tap('Deel');
    const [own, shared] = cardsOf(chat.last);
    expect(wordsOf(own as never)).toContain('Gedeeld');
    expect(isResult(own as never)).toBe(true);
    expect(wordsOf(shared as never)).toContain('**School** – Mag dit inbrengen');
    expect(chat.last.out.map((one) => one.kind === 'card' && one.forAll === true)).toEqual([false, true]);
  });

  test('wat iemand afvinkte, gaat niet mee', () => {
    const chat = inGroup();
    chat.tap('Deel', { 'klaar.vooraf': 'doel' });
    chat.tap('Deel');
    const [own, shared] = cardsOf(chat.last);
    expect(choicesOf(own as never).find(({ id }) => id === 'klaar.vooraf')?.value).toBe('doel');
    expect(choicesOf(shared as never)).toEqual([]);
    expect(buttonsOf(shared as never).map(({ data }) => data.k)).toEqual([undefined, undefined, undefined]);
  });

  test('met een naam alleen voor wie daarvoor kiest, en één keer', () => {
    const chat = inGroup();
    chat.tap('Deel');
    const confirm = chat.card;
    chat.tap('Deel met mijn naam erbij');
    expect(chat.last.out.map((one) => one.kind === 'card' && one.signed)).toEqual([undefined, true]);
    chat.card = confirm;
    chat.tap('Deel');
    expect(chat.last.out).not.toContainEqual(expect.objectContaining({ forAll: true }));
    expect(chat.words).toContain('Deze uitkomst staat al in dit gesprek.');
  });

  test('terug is terug naar het eigen overleg', () => {
    const chat = inGroup();
    chat.tap('Deel');
    chat.tap('Terug');
    expect(isResult(chat.card)).toBe(true);
  });

  test('na een overleg toont getypt *deel* niet de check van daarvoor', () => {
    const chat = new Conversation(GROUP);
    chat.send({
      kind: 'action',
      verb: 'herhaal',
      data: { tn: 1, s: 'resultaat', f: { gegevens: 'anoniem' } },
    });
    chat.type('hoi');
    chat.tap('Overleg voorbereiden');
    fillIn(chat, CASE);
    chat.type('deel');
    expect(chat.last.out).not.toContainEqual(expect.objectContaining({ forAll: true }));
  });

  test.each([
    ['gewoon', CASE],
    ['met toestemming', AGREED],
    ['groot', LARGE],
    ['veel onbekend', VAGUE],
  ])('de gedeelde kaart is een goede kaart met redenen: %s', (_, answers) => {
    const chat = new Conversation({ ...GROUP, ...PAGES });
    chat.type(codeOf(answers));
    chat.tap('Open de uitkomst');
    expect(problemsOf(chat.card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(chat.card))).toBeLessThan(24_000);
    expect(chat.words).toContain('Bron: ');
    expect(JSON.stringify(chat.card)).toContain(`${PAGES.publicUrl}/r/`);
  });
});

describe('een overleg buiten de chat', () => {
  const link = `${PAGES.publicUrl}/r/${codeOf()}`;

  test('de link vouwt open tot de kaart', () => {
    const [offer] = offerOfCode(link, { ...GROUP, ...PAGES });
    expect(offer?.titel).toBe(prepared().headline);
    expect(offer && problemsOf(offer.card)).toEqual([]);
  });

  test('in een venster begint een code als eigen overleg, en gaat het in het bericht', () => {
    const first = openWindow(`kijk eens: ${link}`, true, { ...GROUP, ...PAGES });
    if (first.kind !== 'card') throw new Error('no card');
    const insert = (first.card.actions as { data: Record<string, unknown> }[])[0]?.data;
    expect(insert?.verb).toBe('deel');
    const next = nextInWindow('deel', insert, { ...GROUP, ...PAGES });
    expect(next).toMatchObject({ kind: 'insert', titel: prepared().headline });
  });

  test('iemand van een andere organisatie krijgt de pagina', () => {
    expect(elsewhere(codeOf(), PAGES as never)).toContain(`De uitkomst lees je wel, hier: ${link}`);
    const chat = inGroup();
    const { data } = buttonsOf(chat.card).find(({ title }) => title === 'Deel') ?? {};
    expect(elsewhere(data, { ...GROUP, ...PAGES })).toContain(`${PAGES.publicUrl}/r/${codeIn(chat.words)}`);
  });
});
