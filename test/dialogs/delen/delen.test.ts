import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reply } from '../../../src/dialogs/index.ts';
import { codeVan, decide, type Feiten, leesCode } from '../../../src/rules/index.ts';
import { problemsOf } from '../support/check-card.ts';
import {
  ALONE,
  begun,
  buttonsOf,
  Conversation,
  cardsOf,
  GROUP,
  textsOf,
  wordsOf,
} from '../support/conversation.ts';
import { AGREED, DUTY, REFUSED, TO_ASK } from '../support/facts.ts';

const PAGES = { publicUrl: 'https://toestemming.example.nl' };
const codeIn = (text: string): string => /Code: ([\w-]+)/.exec(text)?.[1] ?? 'geen code';

/** Somebody whose check has come to a result. */
function finished(facts: Record<string, unknown> = DUTY, context = ALONE): Conversation {
  const chat = new Conversation(context);
  chat.send({ kind: 'action', verb: 'herhaal', data: { tn: 1, s: 'resultaat', f: facts } });
  return chat;
}

describe('de code bij een uitkomst', () => {
  test.each([
    ['plicht', DUTY],
    ['vragen', TO_ASK],
    ['afwegen', REFUSED],
    ['onbekend', { ...TO_ASK, gezag: 'weet-niet', gescheidenUitzondering: 'weet-niet' }],
  ])('staat op de kaart en in de notitie: %s', (_, facts) => {
    const chat = finished(facts);
    const code = codeIn(chat.words);
    expect(leesCode(code)).toMatchObject({ soort: 'code', feiten: facts });
    chat.type('vastleggen');
    expect(textsOf(chat.last).join()).toContain(`code: ${code}`);
  });

  test('is dezelfde voor wie deelt, wie vraagt en wie meekijkt', () => {
    const codes = ['deler', 'ontvanger', 'ander'].map((p) => {
      const data = { tn: 1, s: 'resultaat', p, f: DUTY };
      const answer = reply({ kind: 'action', verb: 'herhaal', data }, undefined, ALONE);
      return codeIn(wordsOf(cardsOf(answer)[0] as never));
    });
    expect(new Set(codes).size).toBe(1);
  });
});

describe('deel, in een eigen chat', () => {
  test('getypt: een tekst om door te geven, met antwoord, stappen, reden, bron, code en link', () => {
    const chat = finished(DUTY, { ...ALONE, ...PAGES });
    chat.type('deel');
    const text = textsOf(chat.last).join();
    expect(text).toContain('De school moet dit delen: toestemming is niet nodig.');
    expect(text).toMatch(/Bron: /);
    const code = codeIn(text.replaceAll('*', ''));
    expect(leesCode(code)).toMatchObject({ feiten: DUTY });
    expect(text).toContain(`${PAGES.publicUrl}/r/${code}`);
  });

  test('met de situatie waar het antwoord op rust', () => {
    const text = textsOf(finished(TO_ASK).type('deel')).join();
    expect(text).toContain('**De antwoorden**');
    expect(text).toMatch(/- Leeftijd: 12 tot en met 15/);
  });

  test('getikt: de kaart blijft, en de tekst komt erachter', () => {
    const chat = finished(AGREED);
    chat.tap('Deel');
    expect(chat.words).toContain('In het nieuwe bericht staat de uitkomst');
    expect(textsOf(chat.last)).toHaveLength(1);
    expect(textsOf(chat.last).join()).not.toContain('http');
  });

  test('nog eens getikt komt de tekst niet nog eens, getypt wel', () => {
    const chat = finished(AGREED);
    chat.tap('Deel');
    chat.tap('Deel');
    expect(textsOf(chat.last)).toEqual([]);
    expect(chat.words).toContain('staat al in dit gesprek');
    chat.type('deel');
    expect(textsOf(chat.last)).toHaveLength(1);
  });

  test('voor er een uitkomst is, zegt hij dat', () => {
    const chat = begun();
    chat.type('deel');
    expect(chat.words).toContain('Delen kan zodra er een uitkomst is.');
  });

  test('als het nog van iets afhangt, staan de antwoorden in de tekst', () => {
    const chat = finished({ ...TO_ASK, gezag: 'weet-niet', gescheidenUitzondering: 'weet-niet' });
    chat.type('deel');
    expect(textsOf(chat.last).join()).toMatch(/\*\*Als /);
  });
});

describe('deel, in een groep', () => {
  test('zegt eerst wat iedereen zal zien, en toont dan pas iets aan allen', () => {
    const chat = finished(DUTY, { ...GROUP, ...PAGES });
    chat.tap('Deel');
    expect(chat.headline).toBe('Delen in dit gesprek?');
    expect(chat.last.out).toHaveLength(1);
    chat.tap('Deel');
    const [own, shared] = cardsOf(chat.last);
    expect(wordsOf(own as never)).toContain('Gedeeld');
    expect(wordsOf(shared as never)).toContain('De school moet dit delen');
    expect(JSON.stringify(shared)).toContain(`${PAGES.publicUrl}/r/`);
    expect(chat.last.out.every((one) => one.kind === 'card' && one.signed === undefined)).toBe(true);
    expect(problemsOf(shared as never)).toEqual([]);
  });

  test('met een naam alleen voor wie daarvoor kiest', () => {
    const chat = finished(DUTY, GROUP);
    chat.tap('Deel');
    chat.tap('Deel met mijn naam erbij');
    expect(chat.last.out.map((one) => one.kind === 'card' && one.signed)).toEqual([undefined, true]);
  });

  test.each(['Deel', 'Deel met mijn naam erbij'])(
    'één keer: nog eens *%s* zegt dat hij er al staat',
    (button) => {
      const chat = finished(DUTY, GROUP);
      chat.tap('Deel');
      const confirm = chat.card;
      chat.tap('Deel');
      chat.card = confirm;
      chat.tap(button);
      expect(chat.last.out).toHaveLength(1);
      expect(chat.last.out).not.toContainEqual(expect.objectContaining({ forAll: true }));
      expect(chat.words).toContain('Deze uitkomst staat al in dit gesprek.');
      chat.tap('Deel');
      expect(chat.headline).not.toBe('Delen in dit gesprek?');
      expect(textsOf(chat.type('deel'))).toEqual([expect.stringContaining('staat al in dit gesprek')]);
    },
  );

  test('met een ander antwoord is het een andere uitkomst, en die wordt wel gedeeld', () => {
    const chat = finished(TO_ASK, GROUP);
    chat.type('deel');
    chat.send({ kind: 'action', verb: 'herhaal', data: { tn: 1, s: 'resultaat', f: DUTY } });
    chat.tap('Deel');
    chat.tap('Deel');
    expect(chat.last.out).toContainEqual(expect.objectContaining({ forAll: true }));
    expect(new Set(chat.shared).size).toBe(2);
  });

  test('terug is terug naar de eigen uitkomst', () => {
    const chat = finished(DUTY, GROUP);
    chat.tap('Deel');
    chat.tap('Terug');
    expect(chat.headline).toContain('je moet dit delen');
    expect(chat.last.out).toHaveLength(1);
  });

  test('getypt kan ook, zonder meer te tonen dan de gedeelde kaart', () => {
    const chat = finished(DUTY, GROUP);
    chat.type('deel');
    expect(cardsOf(chat.last)).toHaveLength(1);
    expect(chat.headline).toBe('De school moet dit delen: toestemming is niet nodig.');
  });

  test.each([
    'code',
    'doorgeven',
    'uitkomst delen',
    'deel hiet',
    'kun je dit delen met het team',
    'ik wil dit delen met de school',
  ])('iets dat erop lijkt toont niets aan allen, en zegt hoe het kan: %s', (text) => {
    const chat = finished(DUTY, GROUP);
    chat.type(text);
    expect(cardsOf(chat.last).map(wordsOf).join()).not.toContain('moet dit delen');
    expect(chat.shared).toEqual([]);
  });

  test.each(['code', 'doorgeven', 'uitkomst delen'])('*%s* krijgt te horen wat wel kan', (text) => {
    const chat = finished(DUTY, GROUP);
    expect(textsOf(chat.type(text))).toEqual([expect.stringContaining('typ alleen *deel*')]);
  });

  test('zonder eigen uitkomst komt er niets dan de beginkaart', () => {
    expect(new Conversation(GROUP).type('deel').out).toEqual(new Conversation(GROUP).type('hoi').out);
  });
});

describe('een gedeelde kaart', () => {
  const shared = (facts: Record<string, unknown> = DUTY) => {
    const chat = finished(facts, GROUP);
    chat.tap('Deel');
    chat.tap('Deel');
    return chat;
  };

  test('is een eigen begin voor ieder: met deze antwoorden, aangesproken als wie deelt', () => {
    const chat = shared(TO_ASK);
    const words = wordsOf(chat.tap('Mijn eigen check') && chat.card);
    expect(words).toContain('Dit is nu jouw eigen check');
    expect(buttonsOf(chat.card)[0]?.data).toMatchObject({ p: 'deler', f: TO_ASK });
    expect(chat.last.out).toHaveLength(1);
  });

  test('laat één feit voor jezelf wijzigen', () => {
    const chat = shared(TO_ASK);
    chat.tap('Wijzig voor mij');
    chat.tap('Verder', { kies: 'leeftijd' });
    chat.tap('Verder', { leeftijd: '16-17' });
    expect(chat.words).not.toContain('de ouders met gezag én de jongere');
    expect(chat.last.out).toHaveLength(1);
  });

  test('zegt ook waar kaarten niet getoond worden het antwoord, de code en waar het staat', () => {
    const chat = finished(DUTY, { ...GROUP, ...PAGES });
    chat.tap('Deel');
    chat.tap('Deel');
    const { fallbackText } = cardsOf(chat.last)[1] as { fallbackText?: unknown };
    expect(fallbackText).toMatch(/^De school moet dit delen: toestemming is niet nodig\. Code: /);
    expect(fallbackText).toContain(`${PAGES.publicUrl}/r/`);
  });

  test('houdt direct gevaar onder handbereik', () => {
    const chat = shared();
    chat.tap('Direct gevaar');
    expect(chat.words).toContain('112');
  });
});

describe('een code typen', () => {
  const code = codeVan(TO_ASK as Feiten, 'ander');

  test.each([
    ['kaal', code],
    ['klein, met spaties', code.toLowerCase().replaceAll('-', ' ')],
    ['in een zin', `kun je ${code} even openen?`],
    ['als link', `https://elders.example/r/${code}`],
    ['met open ervoor', `open ${code}`],
    ['met open ervoor, in een zin', `Open de code ${code} even`],
    ['met open en de link', `open https://elders.example/r/${code}`],
    ['met één woord over wie', `mag ik ${code} delen met het wijkteam?`],
  ])('opent de uitkomst: %s', (_, text) => {
    const chat = new Conversation();
    chat.type(text);
    expect(chat.headline).toContain('heeft toestemming nodig van');
    chat.type('waarom');
    expect(textsOf(chat.last).join()).toContain('Bron: ');
  });

  test('een tikfout is een tikfout', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...'23456789CDFHJKMNPQRTWXY'), (at, letter) => {
        const places = [...code].flatMap((one, index) => (one === '-' ? [] : [index]));
        const place = places[at % places.length] as number;
        fc.pre(code[place] !== letter);
        const wrong = code.slice(0, place) + letter + code.slice(place + 1);
        const chat = new Conversation();
        chat.type(wrong);
        expect(chat.words).toContain('tikfout');
      }),
    );
  });

  test.each([ALONE, GROUP])('*open* met een tikfout zegt dat het een tikfout is: %o', (context) => {
    const chat = new Conversation(context);
    chat.type(`open ${code.slice(0, -1)}`);
    expect(chat.words).toContain('tikfout');
  });

  test.each([
    'mag ik dossier 2025-ab12 delen met leerplicht?',
    'zaak 4711-kp23, mag ik iets delen met het wijkteam over een jongen van 14? ik ben mentor',
  ])('het nummer van een dossier is geen code: %s', (text) => {
    const chat = new Conversation();
    chat.type(text);
    expect(chat.headline).toBe('Toestemming nodig?');
    expect(chat.words).toContain('Dit heb ik begrepen');
    expect(chat.words).not.toContain('code');
  });

  describe('bij een vraag over iets anders', () => {
    const beside = `ik kreeg ${code}, mag ik het wijkteam iets vertellen over een jongen van 14? ben mentor`;

    test('gaat de vraag voor, met een regel over de code', () => {
      const chat = new Conversation();
      chat.type(beside);
      expect(chat.headline).toBe('Toestemming nodig?');
      expect(chat.words).toContain('Stond er een code van een uitkomst in je bericht?');
      expect(chat.words).toContain('Dit heb ik begrepen');
    });

    test('komt in een groep de code als aanbod achter de beginkaart', () => {
      const chat = new Conversation(GROUP);
      chat.type(beside);
      const [start, offer] = cardsOf(chat.last);
      expect(wordsOf(start as never)).toContain('Ieder doet de check zelf');
      expect(wordsOf(offer as never)).toContain('Een uitkomst om te openen');
    });

    test('gaat gevaar overal voor', () => {
      const chat = new Conversation();
      chat.type(`${code} meisje van 15 dreigt nu met zelfmoord, mag ik de huisarts bellen?`);
      expect(chat.words.split('\n')[1]).toMatch(/^Is er nu gevaar\? Bel 112/);
    });
  });

  test('in een groep komt er een aanbod, dat ieder voor zich opent', () => {
    const chat = new Conversation(GROUP);
    chat.type(code);
    expect(chat.headline).toBe('Een uitkomst om te openen');
    expect(chat.words).not.toContain('toestemming nodig van');
    expect(problemsOf(chat.card)).toEqual([]);
    chat.tap('Open de uitkomst');
    expect(chat.last.out).toHaveLength(1);
    expect(chat.headline).toContain('heeft toestemming nodig van');
  });
});

test('een uitkomst delen verandert niets aan wat de regels zeggen', () => {
  for (const facts of [DUTY, TO_ASK, AGREED, REFUSED]) {
    const chat = finished(facts);
    const opened = new Conversation();
    opened.type(codeIn(chat.words));
    const data = buttonsOf(opened.card)[0]?.data as { f: Feiten };
    expect(decide(data.f)).toEqual(decide(facts as Feiten));
  }
});
