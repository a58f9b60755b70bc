import { describe, expect, test } from 'vitest';
import { reply } from '../../src/dialogs/index.ts';
import { ALONE, begun, buttonsOf, Conversation, GROUP, tapped, textsOf } from './support/conversation.ts';

const SENTENCE =
  'lln van 14, ouders gescheiden, moeder vindt het goed, mag ik het wijkteam iets vertellen over haar behandeling? ben jeugdverpleegkundige';

const said = (text: string): Conversation => {
  const chat = new Conversation();
  chat.type(text);
  return chat;
};

describe('een bericht in eigen woorden', () => {
  test('de kaart zegt wat er begrepen is, met de woorden erbij, en vraagt alleen de rest', () => {
    const chat = said(SENTENCE);
    expect(chat.words).toContain('Dit heb ik begrepen');
    expect(chat.words).toContain('Leeftijd: 12 tot en met 15 (‘14’)');
    expect(chat.words).toContain(
      'Wie deelt: Jeugdarts, jeugdverpleegkundige, huisarts of ggz (‘ben jeugdverpleegkundige’)',
    );
    expect(chat.words).not.toContain('Hoe oud is het kind?');
    expect(chat.words).toContain('Vind jij dat de ander dit echt nodig heeft');
  });

  test('de woorden staan op de kaart, niet in wat onthouden wordt of wat een knop meestuurt', () => {
    const chat = said(SENTENCE);
    expect(JSON.stringify(chat.memory)).not.toContain('jeugdverpleegkundige');
    for (const { data } of buttonsOf(chat.card)) expect(JSON.stringify(data)).not.toContain('moeder');
  });

  test('elk feit is met één tik te wijzigen', () => {
    const chat = said(SENTENCE);
    const rows = (
      chat.card.body as { selectAction?: { title: string; verb: string; data: unknown } }[]
    ).flatMap(({ selectAction }) => selectAction ?? []);
    expect(rows).toHaveLength(6);
    const age = rows.find(({ title }) => title === 'Wijzig: Leeftijd');
    if (!age) throw new Error('geen rij voor leeftijd');
    const { out } = reply({ kind: 'action', verb: age.verb, data: age.data }, undefined, ALONE);
    expect(JSON.stringify(out)).toContain('Hoe oud is het kind?');
  });

  test('ontbreekt er niets, dan komt het antwoord meteen', () => {
    const chat = said('ik ben jeugdhulpverlener, mag ik anoniem iets bespreken met leerplicht?');
    expect(chat.headline).toContain('toestemming is niet nodig');
    expect(chat.words).toContain('Dit heb ik begrepen');
  });

  test('wie wil weten wordt zo aangesproken', () => {
    expect(
      said('mogen wij van de school horen hoe het gaat met een leerling van 13? wijkteam').words,
    ).toContain('Ik ga ervan uit dat jij iets wilt weten');
  });
});

describe('tijdens een check', () => {
  test('vult een bericht aan, en zegt wat het verandert', () => {
    const chat = said(SENTENCE);
    chat.type('vader is het er niet mee eens');
    expect(chat.words).toContain(
      'Gewijzigd: toestemming ouders was ‘Eén ouder stemt in, de ander is niet gevraagd’, en is nu ‘Nee, minstens één zegt nee’.',
    );
    chat.type('het gaat om een jongen van 9');
    expect(chat.words).toContain('Gewijzigd: leeftijd was ‘12 tot en met 15’, en is nu ‘Jonger dan 12’.');
    expect(chat.memory).toMatchObject({ f: { deler: 'medisch', leeftijd: '0-11' } });
  });

  test('is een vraag over iets anders een nieuwe check', () => {
    const chat = said(SENTENCE);
    chat.type('ik ben leerkracht, mag ik veilig thuis bellen over een kind van 7?');
    expect(chat.words).toContain('Dit is een nieuwe check');
    expect(chat.memory).toMatchObject({ f: { deler: 'onderwijs', ontvanger: 'veilig-thuis' } });
    expect(chat.memory).not.toMatchObject({ f: { gezag: 'ouders-gescheiden' } });
  });

  test('blijft een antwoord op de vraag een antwoord', () => {
    const chat = begun();
    chat.type('14 jaar');
    expect(textsOf(chat.last).join()).toContain('Leeftijd: 12 tot en met 15.');
  });
});

describe('wat iemand wil', () => {
  test.each([
    ['Welke commando’s zijn er?', 'Hulp'],
    ['Ik wil dit besluit vastleggen', 'Toestemming nodig?'],
    ['mdo voorbereiden aub', 'Een overleg voorbereiden'],
  ])('‘%s’', (text, headline) => {
    expect(said(text).headline).toBe(headline);
  });

  test('vastleggen na een uitkomst geeft de notitie', () => {
    const chat = said('ik ben jeugdhulpverlener, mag ik anoniem iets bespreken met leerplicht?');
    chat.type('Ik wil dit besluit vastleggen');
    expect(textsOf(chat.last).join()).toContain('Notitie: mag deze informatie gedeeld worden?');
  });

  test('doorsturen na een uitkomst geeft de tekst om door te geven', () => {
    const chat = said('ik ben jeugdhulpverlener, mag ik anoniem iets bespreken met leerplicht?');
    chat.type('Deel het resultaat van net even in deze groepschat');
    expect(textsOf(chat.last).join()).toMatch(/Code: [\w-]+/);
  });
});

describe('wat er niet in hoort', () => {
  const NAMED =
    'Mag ik over Daan de Vries (bsn 123456782, 06-12345678) iets zeggen tegen leerplicht? 13 jr, ik ben mentor';

  test('namen en nummers worden niet herhaald of bewaard, en de rest gaat door', () => {
    const chat = said(NAMED);
    const everything = JSON.stringify([chat.last, chat.memory]);
    for (const personal of ['Daan', 'Vries', '123456782', '12345678'])
      expect(everything).not.toContain(personal);
    expect(chat.words).toContain('Namen en nummers heb ik niet nodig.');
    expect(chat.memory).toMatchObject({ f: { ontvanger: 'leerplicht', leeftijd: '12-15' } });
  });

  test('in een groep komt het advies om het bericht te verwijderen, en niets van het bericht', () => {
    const { out } = reply({ kind: 'text', text: NAMED }, undefined, GROUP);
    expect(JSON.stringify(out)).toContain('Verwijder dat bericht dan');
    expect(JSON.stringify(out)).not.toMatch(/Daan|leerplicht|13 jr/);
  });

  test('wat iemand typt wordt als tekst getoond, nooit als opmaak of link', () => {
    const chat = said(
      'mag ik *[klik](http://x)* <b>leerplicht</b> iets zeggen over een **leerling** van 14? mentor',
    );
    expect(JSON.stringify(chat.card.body)).not.toMatch(/\]\(http|<b>|\(‘[^’]*[*[\]]/);
  });
});

describe('gevaar', () => {
  test('bij een vraag wordt de vraag beantwoord, met gevaar bovenaan', () => {
    const chat = said('hem vragen is levensgevaarlijk, mag ik school inlichten over kind van 8? smw');
    expect(chat.words).toContain('Is er nu gevaar? Bel 112.');
    expect(chat.memory).toMatchObject({ f: { belang: 'zwaarwegend', leeftijd: '0-11' } });
  });

  test('alleen gevaar opent die kaart', () => {
    expect(said('het is acuut, er is levensgevaar').headline).toBe('Direct gevaar: bel nu 112');
  });
});

test('een tik op een knop van voor het bericht werkt nog', () => {
  const chat = begun();
  const before = chat.card;
  chat.type(SENTENCE);
  expect(reply(tapped(before, 'Stop'), chat.memory, ALONE).out).toHaveLength(1);
});
