import { describe, expect, test } from 'vitest';
import { offersFor } from '../../../src/dialogs/index.ts';
import { search } from '../../../src/dialogs/voorbeelden/search.ts';
import { VOORBEELDEN } from '../../../src/dialogs/voorbeelden/voorbeelden.ts';
import { codeVan, decide, type Feiten, leesFeiten, nietMeerVanToepassing } from '../../../src/rules/index.ts';
import { problemsOf } from '../support/check-card.ts';
import { GROUP } from '../support/conversation.ts';

describe('de voorbeelden', () => {
  test.each(VOORBEELDEN.map(({ titel, feiten }) => [titel, feiten] as const))('%s', (_, feiten) => {
    expect(leesFeiten(feiten).ok).toBe(true);
    expect(decide(feiten).soort).toBe('besluit');
  });

  test.each(VOORBEELDEN)('$titel: wat de titel noemt doet ertoe', ({ over = [], feiten }) => {
    expect(over.filter((key) => feiten[key] === undefined)).toEqual([]);
    const idle = nietMeerVanToepassing(feiten).filter((key) => feiten[key] !== 'niet-gevraagd');
    expect(over.filter((key) => idle.includes(key))).toEqual([]);
  });

  test('zijn allemaal anders', () => {
    expect(new Set(VOORBEELDEN.map(({ feiten }) => codeVan(feiten))).size).toBe(VOORBEELDEN.length);
    expect(new Set(VOORBEELDEN.map(({ titel }) => titel)).size).toBe(VOORBEELDEN.length);
  });
});

describe('zoeken', () => {
  test('zonder woorden: alle voorbeelden', () => {
    expect(search(' ')).toHaveLength(VOORBEELDEN.length);
  });

  test('losse woorden passen de situatie aan, en dat staat erbij', () => {
    const [first] = search('gescheiden 14 jeugdhulp');
    expect(first?.feiten).toMatchObject({
      deler: 'jeugdhulp',
      leeftijd: '12-15',
      gezag: 'ouders-gescheiden',
    });
    expect(offersFor('gescheiden 14 jeugdhulp', GROUP)[0]?.regel).toContain('12 tot en met 15');
  });

  test.each([
    ['verzuim', /verzuim/],
    ['tlv', /tlv/],
    ['mishandeling', /Veilig Thuis/],
    ['vader zonder gezag', /zonder gezag/],
  ])('‘%s’ vindt wat erbij hoort', (text, title) => {
    expect(search(text)[0]?.titel).toMatch(title);
  });

  test.each([
    ['gescheidn 14 jeugdhlp', 'Jeugdhulp aan school: ouders gescheiden'],
    ['leeplicht', 'School aan leerplicht: ongeoorloofd verzuim'],
    ['zorgelijk verzuim', 'School aan leerplicht: zorgelijk verzuim'],
    ['thuiszitter', 'School aan leerplicht: zorgelijk verzuim'],
    ['spijbelen', 'School aan leerplicht: ongeoorloofd verzuim'],
    ['verzuim 19', 'School aan leerplicht: ongeoorloofd verzuim'],
    ['mbo 17 verzuim', 'Mbo aan leerplicht: ongeoorloofd verzuim'],
    ['18 jaar mbo', 'Mbo aan wijkteam: zorgen om een student'],
    ['leerplicht 16 hulp', 'Hulp aan leerplicht: alleen dát er hulp is'],
    ['school wijkteam 9', 'School aan wijkteam: zorgen om een leerling'],
    ['wijkteam vraagt school', 'School aan wijkteam: zorgen om een leerling'],
    ['intern begeleider wijkteam', 'School aan wijkteam: zorgen om een leerling'],
    ['mentor schoolmaatschappelijk werk', 'School aan wijkteam: zorgen om een leerling'],
    ['schoolarts 15', 'Jeugdarts aan school: gezondheid'],
    ['jeugdarts 10', 'Jeugdarts aan school: gezondheid'],
    ['ggz school', 'Jeugdarts aan school: gezondheid'],
    ['school huisarts', 'School aan jeugdarts: zorgen om gezondheid'],
    ['veilig thuis', 'School aan Veilig Thuis: vermoeden van mishandeling'],
    ['mishandeling 13', 'School aan Veilig Thuis: vermoeden van mishandeling'],
    ['crisis', 'School aan Veilig Thuis: vermoeden van mishandeling'],
    ['raad voor de kinderbescherming', 'School aan Raad voor de Kinderbescherming'],
    ['ots 16', 'School aan jeugdbeschermer: ots'],
    ['jeugdbescherming school', 'Jeugdbeschermer aan school: wat de school moet weten'],
    ['gezinsvoogd', 'Jeugdbeschermer aan school: wat de school moet weten'],
    ['voogd', 'Jeugdhulp aan school: kind met een voogd'],
    ['pleegouders', 'Jeugdhulp aan pleegouders'],
    ['overdracht vo', 'Basisschool aan nieuwe school: overstap'],
    ['basisschool naar middelbare', 'Basisschool aan nieuwe school: overstap'],
    ['overstap 16', 'School aan mbo: overstap'],
    ['swv', 'School aan samenwerkingsverband: tlv'],
    ['politie school', 'School aan politie: delict op school'],
    ['drugs op school', 'School aan politie: delict op school'],
    ['vader zonder gezag 17', 'School aan vader zonder gezag'],
    ['school cijfers vader', 'School aan vader zonder gezag'],
    ['mdo ouders weten het niet', 'School in een mdo: zonder ouders'],
    ['moeder weigert wijkteam', 'Jeugdhulp in een mdo: ouders weigeren'],
    ['jongere weigert', 'Jeugdhulp aan school: jongere weigert'],
    ['toestemming geweigerd 16', 'Jeugdhulp aan school: jongere weigert'],
    ['leerling wil niet dat ouders het weten', 'School aan ouders: leerling wil het niet'],
    ['een ouder zegt ja', 'Jeugdhulp aan school: één ouder zegt ja'],
    ['moeder zegt ja vader nee', 'Jeugdhulp aan school: één ouder zegt ja'],
    ['gemeente jeugdhulp aanvraag', 'Jeugdhulp aan gemeente: toewijzing'],
    ['peuter logopedie', 'Kinderopvang aan basisschool: peuter'],
  ])('‘%s’ vindt eerst: %s', (text, titel) => {
    expect(search(text)[0]?.titel).toBe(titel);
  });

  test.each(['kolibrie', 'vertrouwensinspecteur', 'peuter 14', 'mbo 10', 'het is niet op school'])(
    'niets is beter dan iets anders: ‘%s’',
    (text) => expect(search(text)).toEqual([]),
  );

  test('geen aanbod spreekt de eigen titel tegen, wat de woorden ook zeggen', () => {
    const parts = [
      ...[
        'gescheiden',
        'voogd',
        'ots',
        'mishandeling',
        'verzuim',
        'overstap',
        'gezondheid',
        'cijfers',
        'politie',
      ],
      ...[
        'ouders weigeren',
        'jongere weigert',
        'toestemming gegeven',
        'een ouder ja',
        'school',
        'wijkteam',
        'mbo',
      ],
      ...['jeugdarts', 'leerplicht', 'mdo', 'ouders erbij', 'peuter', 'aanwezig', 'drugs'],
    ];
    for (const [at, one] of parts.entries())
      for (const other of parts.slice(at))
        for (const age of ['', '3', '14', '17']) {
          for (const { titel, feiten } of search(`${one} ${other} ${age}`)) {
            const voorbeeld = VOORBEELDEN.find((candidate) => candidate.titel === titel);
            const told = ['deler', 'ontvanger', 'doel', ...(voorbeeld?.over ?? [])] as const;
            if (voorbeeld)
              for (const key of told as readonly (keyof Feiten)[])
                expect(feiten[key] ?? 'niet-gevraagd', `${titel}: ${one} ${other} ${age}`).toEqual(
                  voorbeeld.feiten[key] ?? 'niet-gevraagd',
                );
            expect(decide(feiten).soort).toBe('besluit');
          }
        }
  });

  test('wat de woorden veranderen, staat in de regel', () => {
    expect(offersFor('schoolarts 15', GROUP)[0]?.regel).toContain(
      '12 tot en met 15, Twee ouders, bij elkaar.',
    );
  });

  test('wat genoeg is voor een antwoord, komt vooraan', () => {
    expect(search('anoniem')[0]?.feiten).toMatchObject({ gegevens: 'anoniem' });
  });

  test.each([
    '',
    'verzuim',
    'jeugdhulp',
    'leerplicht 16',
    'gescheiden',
    'kolibrie',
    '14',
    'school mdo 9 jaar',
  ])('elk aanbod is een goede kaart met een antwoord, en geen twee zijn gelijk: ‘%s’', (text) => {
    const offers = offersFor(text, GROUP);
    expect(offers.length).toBeLessThanOrEqual(6);
    for (const { card, regel } of offers) {
      expect(problemsOf(card)).toEqual([]);
      expect(regel).toMatch(/\.$/);
    }
    const codes = search(text).map(({ feiten }) => codeVan(feiten));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
