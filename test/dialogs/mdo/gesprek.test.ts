import { describe, expect, test } from 'vitest';
import { problemsOf } from '../support/check-card.ts';
import { ALONE, begun, buttonsOf, cardsOf, choicesOf, GROUP, tapped } from '../support/conversation.ts';
import { AGREED, CASE, fillIn, isResult, prepared, texts } from './support.ts';

describe('beginnen', () => {
  test.each([
    ['mdo', undefined],
    ['bereid een mdo voor', undefined],
    ['casusoverleg', undefined],
    ['zat', 'mdo'],
    ['ZAT voorbereiden', 'mdo'],
    ['thuiszitterstafel', 'thuiszitterstafel'],
    ['vot', 'vot'],
    ['loket voorschool', 'loket-voorschool'],
    ['zorgoverleg mbo', 'mbo'],
    ['schakelteam', 'team-schoolondersteuning'],
  ])('‘%s’', (text, vorm) => {
    const chat = begun(text);
    expect(chat.headline).toBe('Een overleg voorbereiden');
    expect(choicesOf(chat.card).find(({ id }) => id === 'vorm')?.value).toBe(vorm);
  });

  test('wat in het bericht staat, wordt getoond en niet opnieuw gevraagd', () => {
    const chat = begun('bereid een mdo voor over een meisje van 14 met gescheiden ouders');
    expect(chat.words).toContain('Leeftijd: 12 tot en met 15 (‘14’)');
    expect(Object.fromEntries(choicesOf(chat.card).map(({ id, value }) => [id, value]))).toEqual({
      vorm: undefined,
      leeftijd: '12-15',
      gezag: 'ouders-gescheiden',
    });
  });

  test('namen in het bericht worden niet herhaald of onthouden', () => {
    const chat = begun('bereid een mdo voor over Daan de Vries, 14 jaar');
    expect(chat.words).toContain('Namen en nummers heb ik niet nodig');
    expect(JSON.stringify([chat.last, chat.memory])).not.toContain('Vries');
  });

  test('in een check die naar de ontvanger vraagt, is mdo een antwoord', () => {
    const chat = begun();
    chat.type('mdo');
    expect(chat.headline).not.toBe('Een overleg voorbereiden');
  });

  test('van het welkom en in een groep begint het met een knop', () => {
    const chat = begun('', GROUP);
    chat.tap('Overleg voorbereiden');
    expect(chat.headline).toBe('Een overleg voorbereiden');
    expect(chat.memory).toBeUndefined();
    const typed = begun('mdo', GROUP);
    expect(buttonsOf(typed.card).map(({ title }) => title)).toContain('Overleg voorbereiden');
    expect(choicesOf(typed.card)).toEqual([]);
  });
});

describe('de hele weg', () => {
  test('in vier kaarten naar een uitkomst', () => {
    const chat = begun('mdo');
    expect(fillIn(chat, CASE)).toBe(4);
    expect(chat.headline).toBe(
      'Kan doorgaan als er eerst toestemming is van de ouders met gezag én de jongere voor het schoolmaatschappelijk werk en de jeugdarts, en nog 1 punt.',
    );
    expect(chat.words).toContain('**School** – Mag dit inbrengen: toestemming is niet nodig.');
    expect(chat.words).toContain(
      'Niet waar leerplicht bij zit: eerst toestemming van de ouders met gezag, of anoniem.',
    );
    expect(chat.words).toContain('**Leerplicht of RMC** – Luistert mee');
  });

  test('met toestemming kan het doorgaan', () => {
    expect(prepared(AGREED).headline).toBe('Kan doorgaan.');
  });

  test('mag niemand iets op naam zeggen, dan nog niet', () => {
    const chat = prepared({ ...CASE, tafel: 'smw,jeugdarts' });
    expect(chat.headline).toBe('Nog niet: vraag toestemming aan de ouders met gezag én de jongere.');
  });

  test('niet weten: de regel zegt waarvan het afhangt', () => {
    const chat = prepared({ ...CASE, leeftijd: 'weet-niet' });
    expect(chat.words).toMatch(/hangt af van: .*leeftijd/i);
  });

  test('overal kan je het niet weten', () => {
    const chat = begun('mdo');
    for (let cards = 0; !isResult(chat.card); cards++) {
      expect(cards).toBeLessThan(8);
      const inputs = choicesOf(chat.card).map(({ id, choices }) => {
        const unknown = choices.some(({ value }) => value === 'weet-niet');
        expect(unknown || ['vorm', 'tafel'].includes(id), id).toBe(true);
        return [id, unknown ? 'weet-niet' : CASE[id]];
      });
      chat.tap('Verder', Object.fromEntries(inputs));
    }
    expect(chat.headline).toMatch(/^Nog niet: |^Kan doorgaan als/);
  });

  test('toestemming wordt één keer per persoon gevraagd, en alleen als iemand haar nodig heeft', () => {
    const chat = begun('mdo');
    const asked: string[] = [];
    for (let cards = 0; cards < 8 && !isResult(chat.card); cards++) {
      const ids = choicesOf(chat.card).map(({ id }) => id);
      asked.push(...ids);
      chat.tap(
        'Verder',
        Object.fromEntries(
          ids.map((id) => [
            id,
            { ...CASE, tafel: 'school,swv,gemeente', 'i.swv': 'gewoon', 'i.gemeente': 'gewoon' }[id],
          ]),
        ),
      );
    }
    expect(asked.filter((id) => id.startsWith('toestemming'))).toEqual([]);
    const other = begun('mdo');
    const all: string[] = [];
    while (!isResult(other.card)) {
      all.push(...choicesOf(other.card).map(({ id }) => id));
      other.tap('Verder', Object.fromEntries(choicesOf(other.card).map(({ id }) => [id, CASE[id]])));
    }
    expect(all.filter((id) => id.startsWith('toestemming'))).toEqual([
      'toestemmingOuders',
      'toestemmingJeugdige',
    ]);
  });

  test('wie niet alles zelf, nodig en alleen zo kan, wordt apart genoemd', () => {
    const chat = begun('mdo');
    const answers = {
      ...CASE,
      klopt: 'nee',
      'u.herkomst': 'school',
      'u.noodzakelijk': 'niemand',
      'u.kanAnders': 'smw',
    };
    fillIn(chat, answers);
    expect(chat.words).toContain(
      '**School** – Niet zelf inbrengen: de organisatie waar het vandaan komt, beslist.',
    );
    expect(chat.words).toContain('**Schoolmaatschappelijk werk** – Nog niet: er is een lichtere weg');
    expect(chat.words).toContain('**Jeugdarts of jeugdverpleegkundige** – Eerst toestemming');
  });

  test('vraagt een overleg meer dan de wet, dan staan beide er', () => {
    const answers = {
      ...CASE,
      vorm: 'loket-onderwijs',
      doel: 'tlv',
      tafel: 'school,gemeente,swv',
      'i.gemeente': 'gewoon',
      'i.swv': 'gewoon',
    };
    const chat = prepared({ ...answers, 'eis.schriftelijke-toestemming': 'nee' });
    expect(chat.headline).toContain('Kan doorgaan als je regelt wat dit overleg zelf vraagt');
    expect(chat.words).toContain('meer dan de wet vraagt: Zonder schriftelijke toestemming neemt dit loket');
    expect(chat.words).toContain('**School** – Mag dit inbrengen: toestemming is niet nodig.');
    expect(prepared({ ...answers, 'eis.schriftelijke-toestemming': 'ja' }).headline).toBe('Kan doorgaan.');
  });

  test('eigen namen van de organisatie staan in de checklist', () => {
    const organisatie = {
      veiligThuis: { naam: 'Veilig Thuis' },
      dossier: 'Magister',
      veiligMailen: 'Zivver',
      fg: { naam: 'de privacy officer' },
    };
    const card = JSON.stringify(prepared(CASE, { ...ALONE, organisatie }).card);
    for (const name of ['Magister', 'Zivver', 'de privacy officer']) expect(card).toContain(name);
  });
});

describe('knoppen', () => {
  test('leeg verder: wat ontbreekt wordt genoemd, de rest blijft', () => {
    const chat = begun('mdo');
    chat.tap('Verder', { vorm: 'mdo' });
    expect(chat.words).toContain('Nog niet ingevuld: Leeftijd, Gezag. De rest is bewaard.');
    expect(choicesOf(chat.card)[0]?.value).toBe('mdo');
  });

  test('terug laat elke kaart weer ingevuld zien', () => {
    const chat = prepared();
    const seen: string[] = [];
    for (let steps = 0; steps < 4; steps++) {
      chat.type('terug');
      seen.push(chat.headline);
      expect(choicesOf(chat.card).every(({ value }) => value !== undefined)).toBe(true);
    }
    expect(seen).toEqual([
      'Nog even dit',
      'Wat brengt ieder in?',
      'Mdo of zorgadviesteam (ZAT)',
      'Een overleg voorbereiden',
    ]);
  });

  test('wijzig één antwoord en houd de rest', () => {
    const chat = prepared();
    chat.tap('Wijzig');
    chat.tap('Verder', { kies: 'toestemmingOuders' });
    expect(choicesOf(chat.card).map(({ id }) => id)).toEqual(['toestemmingOuders']);
    chat.tap('Verder', { toestemmingOuders: 'gegeven' });
    expect(chat.words).toContain('Eerst toestemming van de jongere, of anoniem.');
  });

  test('een deelnemer erbij: alleen wat die inbrengt wordt nog gevraagd', () => {
    const chat = prepared();
    chat.type('wijzig tafel');
    chat.tap('Verder', { tafel: 'school,smw,jeugdarts,leerplicht,gemeente' });
    expect(chat.headline).toBe('Wat brengt ieder in?');
    chat.tap('Verder', { 'i.gemeente': 'gewoon' });
    expect(chat.words).toContain('**Gemeente** –');
  });

  test('niemand meer aan tafel is niet ingevuld', () => {
    const chat = prepared();
    chat.type('wijzig tafel');
    chat.tap('Verder', { tafel: '' });
    expect(isResult(chat.card)).toBe(false);
  });

  test('vinkjes blijven, en staan in de notitie', () => {
    const chat = prepared();
    chat.tap('Vastleggen', { 'klaar.vooraf': 'doel,uitnodigen' });
    expect(texts(chat.last)).toContain('- gedaan: Zet het doel op papier');
    expect(choicesOf(chat.card).find(({ id }) => id === 'klaar.vooraf')?.value).toBe('doel,uitnodigen');
    chat.tap('Wijzig');
    chat.tap('Terug');
    expect(choicesOf(chat.card).find(({ id }) => id === 'klaar.vooraf')?.value).toBe('doel,uitnodigen');
  });

  test('papieren: alleen met een adres, en dan met codes', () => {
    expect(buttonsOf(prepared().card).map(({ title }) => title)).not.toContain('Papieren');
    const chat = prepared(CASE, { ...ALONE, publicUrl: 'https://school.example' });
    chat.tap('Papieren');
    const urls = (chat.card.actions as { url?: string }[]).flatMap(({ url }) => url ?? []);
    expect(urls).toHaveLength(3);
    const query = new URL(urls[0] as string).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      vorm: 'mdo',
      doel: 'ondersteuning',
      leeftijd: '12-15',
      gezag: 'ouders-samen',
      wilsonbekwaam: 'false',
      convenant: 'true',
      aanwezig: 'false',
      verzuim: 'geen',
      gegevens: 'bijzonder',
      deelnemers: 'onderwijs,jeugdhulp,medisch,leerplicht',
      luisteraars: 'leerplicht',
    });
    expect(problemsOf(chat.card)).toEqual([]);
    chat.tap('Terug');
    expect(isResult(chat.card)).toBe(true);
  });

  test('gevaar, hulp, stop en opnieuw', () => {
    const chat = begun('mdo');
    chat.tap('Verder', { vorm: 'mdo', leeftijd: '12-15', gezag: 'een-ouder' });
    chat.tap('Direct gevaar');
    expect(chat.words).toContain('112');
    chat.tap('Leg daarna vast');
    expect(texts(chat.last)).toContain('Notitie: gedeeld bij direct gevaar');
    chat.tap('Naar het overleg');
    expect(chat.headline).toBe('Mdo of zorgadviesteam (ZAT)');
    chat.type('hulp');
    expect(chat.headline).toBe('Hulp bij je overleg');
    chat.tap('Naar het overleg');
    chat.type('stop');
    expect(chat.headline).toBe('Gestopt');
    expect(JSON.stringify(chat.memory)).not.toContain('een-ouder');
    chat.tap('Nieuw overleg');
    expect(chat.headline).toBe('Een overleg voorbereiden');
  });

  test('woorden van gevaar gaan voor', () => {
    const chat = prepared();
    chat.type('er is levensgevaar');
    expect(chat.words).toContain('112');
  });
});

describe('typen', () => {
  test('de hele weg zonder knoppen', () => {
    const chat = begun('zat');
    chat.type('typ');
    chat.type('14 jaar');
    chat.type('een ouder');
    expect(texts(chat.last)).toContain('Wat is het doel?');
    chat.type('1 4');
    expect(texts(chat.last)).toContain('Wie zitten aan tafel?');
    chat.type('school, jeugdarts en leerplicht');
    expect(texts(chat.last)).toContain('School: zorgcoördinator');
    for (const answer of ['3 3', '1', 'ja', 'ja']) chat.type(answer);
    for (let turns = 0; turns < 6 && !cardsOf(chat.last).some(isResult); turns++) chat.type('1');
    expect(cardsOf(chat.last).some(isResult)).toBe(true);
    chat.type('waarom');
    expect(texts(chat.last)).toContain('Grondslag');
    chat.type('vastleggen');
    expect(texts(chat.last)).toContain('Notitie: overleg voorbereid');
  });

  test('een zin met een feit wijzigt dat feit', () => {
    const chat = prepared();
    chat.type('ze is net 16 geworden');
    expect(chat.words).toContain('Gewijzigd: leeftijd is nu ‘16 of 17’.');
  });

  test('een vraag over delen is weer de check', () => {
    const chat = prepared();
    chat.type('mag ik dit delen met de jeugdarts?');
    expect(chat.headline).toBe('Toestemming nodig?');
  });

  test('onbegrepen: dezelfde kaart, met wat kan', () => {
    const chat = prepared();
    chat.type('kolibrie');
    expect(chat.words).toContain('Dat begrijp ik niet.');
    expect(isResult(chat.card)).toBe(true);
  });
});

describe('kaarten van elders', () => {
  test('een andere versie: wat klopt is bewaard', () => {
    const data = { mdo: 9, s: 'resultaat', a: { vorm: 'mdo', leeftijd: '12-15', gezag: 'zomaar' } };
    const chat = begun('mdo');
    chat.send({ kind: 'action', verb: 'verder', data });
    expect(chat.words).toContain('andere versie');
    expect(chat.memory).toMatchObject({ mdo: 1, a: { vorm: 'mdo', leeftijd: '12-15' } });
  });

  test('niets van wat er vreemd in stond komt terug', () => {
    const chat = begun('mdo');
    const data = {
      mdo: 1,
      s: 'resultaat',
      a: { vorm: 'mdo', naam: 'Pietje', leeftijd: 'Pietje' },
      k: ['Pietje'],
      g: ['Pietje'],
    };
    chat.send({ kind: 'action', verb: 'verder', data });
    expect(JSON.stringify(chat.last)).not.toContain('Pietje');
    expect(isResult(chat.card)).toBe(false);
  });

  test('in een groep blijft alles bij wie tikt', () => {
    const chat = begun('', GROUP);
    chat.tap('Overleg voorbereiden');
    fillIn(chat, CASE);
    chat.tap('Vastleggen');
    expect(texts(chat.last)).toBe('');
    expect(chat.headline).toBe('Vastleggen');
    expect(chat.memory).toBeUndefined();
    expect(tapped(chat.card, 'Terug').kind).toBe('action');
  });
});
