import { describe, expect, test } from 'vitest';
import { decide, explain, type Feiten } from '../../src/rules/index.ts';
import { begun, buttonsOf, type Conversation } from './support/conversation.ts';
import { AGREED, DUTY, REFUSED, TO_ASK } from './support/facts.ts';

const result = (facts: Record<string, unknown>, text?: string): Conversation => {
  const chat = begun(text);
  chat.answer(facts);
  return chat;
};
const titles = (chat: Conversation) => (chat.card.actions as { title: string }[]).map(({ title }) => title);

describe('de eerste regel is het antwoord', () => {
  test.each([
    ['Ja, vraag toestemming aan de ouders met gezag én de jongere.', TO_ASK],
    ['Je mag dit delen: er is toestemming van de ouders met gezag én de jongere.', AGREED],
    ['Weeg eerst zelf af: er is geen toestemming van de ouders met gezag.', REFUSED],
    ['Deel dit niet: er is geen toestemming van de ouders met gezag.', { ...REFUSED, belang: 'geen' }],
    ['Deel dit niet: het is niet echt nodig.', { ...REFUSED, noodzakelijk: false }],
    ['Nee, toestemming is niet nodig: je moet dit delen.', DUTY],
    ['Nee, toestemming is niet nodig: je mag dit anoniem delen.', { ...REFUSED, gegevens: 'anoniem' }],
    ['Nee, toestemming is niet nodig: je mag dit delen.', { ...DUTY, ontvanger: 'veilig-thuis' }],
    ['Ja, vraag toestemming aan de ouder met gezag.', { ...TO_ASK, leeftijd: '0-11', gezag: 'een-ouder' }],
    ['Ja, vraag toestemming aan de jongere.', { ...TO_ASK, leeftijd: '16-17' }],
  ])('%s', (line, facts) => {
    expect(result(facts).headline).toBe(line);
  });

  test('wie meekijkt leest onder Waarom wie met je bedoeld is; wie zelf deelt niet', () => {
    expect(result(TO_ASK, 'een collega vraagt of dit mag').words).toContain('Met *je* is hieronder');
    expect(result(TO_ASK).words).not.toContain('Met *je* is hieronder');
  });

  test('voor wie meekijkt staat er geen je', () => {
    const chat = result(TO_ASK, 'een collega vraagt of dit mag');
    expect(chat.headline).toBe(
      'De jeugdhulpverlener heeft toestemming nodig van de ouders met gezag én de jongere.',
    );
  });
});

describe('waarom', () => {
  test('elke reden heeft haar eigen bron met artikel en datum', () => {
    const { words } = result(REFUSED);
    expect(words).toMatch(/Bron: [^\n]*Jeugdwet, art\. 7\.3\.11[^\n]*\(1 januari 2015\)/);
    const outcome = decide(REFUSED as Feiten);
    if (outcome.soort !== 'besluit') throw new Error('geen besluit');
    for (const { tekst, bronnen } of explain(REFUSED as Feiten, outcome.besluit, 'deler').redenen) {
      const [line] = words
        .slice(words.indexOf(tekst) + tekst.length)
        .trim()
        .split('\n');
      for (const { kort, artikel } of bronnen) expect(line).toContain(`${kort}, ${artikel} (`);
    }
  });

  test('grondslag en geheimhouding staan los van elkaar', () => {
    const { words } = result(REFUSED);
    expect(words).toContain('Grondslag in de AVG');
    expect(words).toContain('Geheimhouding');
  });

  test('waar bronnen verschillen staat dat erbij', () => {
    const { words } = result({ ...TO_ASK, leeftijd: '16-17' });
    expect(words).toMatch(/NJi, Leeftijdsvereisten toestemming \(2019, bronnen verschillen\)/);
    expect(words).toContain('Over de bronnen');
    expect(words.split('NJi, Leeftijdsvereisten toestemming: ')).toHaveLength(2);
  });
});

test('alleen wie moet afwegen krijgt die knop, en dan voorop', () => {
  expect(titles(result(REFUSED))).toEqual([
    'Weeg af',
    'Vastleggen',
    'Waarom',
    'Wat als',
    'Wijzig een antwoord',
    'Deel',
  ]);
  expect(titles(result(TO_ASK))).not.toContain('Weeg af');
  expect(titles(result(TO_ASK))).toContain('Opnieuw');
});

test('onder de uitkomst staat wat dit is', () => {
  expect(result(DUTY).words).toMatch(
    /Hulpmiddel, geen juridisch advies\. Regels \d+\.\d+\.\d+, nog niet door een jurist nagekeken\./,
  );
});

describe('weet ik niet', () => {
  test('wie moet afwegen kan dat ook als onbekend is wie het gezag heeft', () => {
    const chat = result({ ...REFUSED, gezag: 'weet-niet', gescheidenUitzondering: false });
    expect(chat.headline).toBe('Weeg eerst zelf af: er is geen toestemming.');
    expect(titles(chat)).toContain('Weeg af');
    chat.tap('Weeg af');
    expect(chat.words).toContain('Bescherm je met delen een zwaarwegend belang');
  });

  test('de antwoorden staan naast elkaar, met hoe je erachter komt', () => {
    const chat = result({ ...TO_ASK, leeftijd: '0-11', gezag: 'weet-niet', gescheidenUitzondering: false });
    expect(chat.headline).toBe('Ja, vraag toestemming.');
    expect(chat.words).toContain('Van wie toestemming nodig is, hangt af van: gezag.');
    expect(chat.words).toContain('**Als een voogd het gezag heeft:** vraag toestemming aan de voogd.');
    expect(chat.words).toContain('gezagsregister');
  });

  test('één onbekend feit: ‘Ik weet het nu’ gaat meteen naar die vraag', () => {
    const chat = result({ ...TO_ASK, leeftijd: '0-11', gezag: 'weet-niet', gescheidenUitzondering: false });
    chat.tap('Ik weet het nu');
    expect(chat.words).toContain('Wie heeft het gezag over het kind?');
  });

  test('bij te veel antwoorden staat er wat je eerst uitzoekt', () => {
    const chat = begun();
    for (let card = 0; card < 9 && buttonsOf(chat.card)[0]?.title === 'Verder'; card++) {
      const all = (chat.card.body as { items?: { id?: string }[] }[]).flatMap(({ items }) => items ?? []);
      chat.tap('Verder', Object.fromEntries(all.filter(({ id }) => id).map(({ id }) => [id, 'weet-niet'])));
    }
    expect(chat.headline).toMatch(/^Zoek eerst uit: /);
    expect(chat.words).toContain('Deel nog niets tot je dit weet.');
  });
});
