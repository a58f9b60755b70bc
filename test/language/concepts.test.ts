import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import type { Feiten, FeitSleutel } from '../../src/rules/index.ts';

const facts = (tekst: string): Feiten => begrijp(tekst).feiten;
const CASE = 'Ik ben leerkracht. Mag ik het wijkteam bellen over een kind';

/** Each row: what is added to an otherwise complete question, and what one fact then is. */
function says(feit: FeitSleutel, rows: readonly (readonly [string, unknown])[]): void {
  it.each(rows)(`${feit}: %s`, (words, value) => {
    expect(facts(`${CASE}. ${words}`)[feit]).toBe(value);
  });
}

describe('age', () => {
  it.each([
    ['van 14', '12-15'],
    ['van veertien', '12-15'],
    ['(14)', '12-15'],
    [', 14 jr', '12-15'],
    [', 8jr', '0-11'],
    ['van 1,5', '0-11'],
    ['van 17, bijna 18', '16-17'],
    ['van 11 (over 2 maanden 12)', '0-11'],
    ['van bijna 12', '0-11'],
    ['van 18 jaar', '18+'],
    ['uit groep 8', undefined],
    ['uit klas 2', undefined],
    [', 20 uur verzuim', undefined],
    ['v 14', '12-15'],
    ['van negentien', '18+'],
    [', een veertienjarige', '12-15'],
    ['(net 12 geworden)', '12-15'],
    [', hoe oud weet ik niet', 'weet-niet'],
    ['. We hebben 3 jaar gewacht met bellen', undefined],
  ])('een kind %s', (words, code) => {
    expect(facts(`${CASE} ${words}`).leeftijd).toBe(code);
  });

  it('asks when more than one age is named', () => {
    const { feiten, onzeker } = begrijp(`${CASE} van 11 en een kind van 14`);
    expect(feiten.leeftijd).toBeUndefined();
    expect(onzeker).toMatchObject([{ feit: 'leeftijd', waarden: ['0-11', '12-15'] }]);
  });
});

describe('who shares and who receives', () => {
  it.each([
    ['de jeugdarts vraagt mij als mentor om info', 'onderwijs', 'medisch', 'deler'],
    ['mag ik als mentor het wijkteam iets vertellen?', 'onderwijs', 'jeugdhulp', 'deler'],
    [
      'Wij zijn het wijkteam. Mogen wij van de school horen hoe het gaat?',
      'onderwijs',
      'jeugdhulp',
      'ontvanger',
    ],
    ['de huisarts belt mij (docent havo 4) over een leerling', 'onderwijs', 'medisch', 'deler'],
    ['ben jeugdverpleegkundige, mag ik de school informeren', 'medisch', 'onderwijs', 'deler'],
    ['leerplicht hier. mag de ggz mij vertellen waarom hij thuis is', 'medisch', 'leerplicht', 'ontvanger'],
    ['Mag ik de lpa bellen? IB', 'onderwijs', 'leerplicht', 'deler'],
    ['mag ik de gemeente mailen (leerkracht groep 7)', 'onderwijs', 'gemeente', 'deler'],
    ["mag ik de ouders informeren? slb'er op het mbo", 'mbo', 'ouders', 'deler'],
    ['wij als school willen de politie bellen', 'onderwijs', 'politie', 'deler'],
    ['Mag ik als orthopedagoog bij de ggz de mentor bellen?', 'medisch', 'onderwijs', 'deler'],
    ['Mag ik als orthopedagoog van school de jeugdarts bellen?', 'gedragswetenschapper', 'medisch', 'deler'],
    ['Mag ik als mentor mijn collega docent inlichten?', 'onderwijs', 'eigen-team', 'deler'],
    ['Moeder wil inzage in het dossier, ik ben leerkracht', 'onderwijs', 'ouders', 'deler'],
    ['Vader zonder gezag vraagt mij om het rapport (leerkracht)', 'onderwijs', 'ouder-zonder-gezag', 'deler'],
  ])('%s', (tekst, deler, ontvanger, perspectief) => {
    const begrepen = begrijp(tekst);
    expect(begrepen.feiten).toMatchObject({ deler, ontvanger });
    expect(begrepen.perspectief).toBe(perspectief);
  });

  it('asks when the question names two receivers', () => {
    const { feiten, onzeker } = begrijp(
      'ik ben mentor. Mag ik de jeugdarts bellen? En mag ik leerplicht bellen?',
    );
    expect(feiten.ontvanger).toBeUndefined();
    expect(onzeker[0]).toMatchObject({ feit: 'ontvanger', waarden: ['medisch', 'leerplicht'] });
  });
});

describe('consent', () => {
  says('toestemmingOuders', [
    ['Ouders vinden het goed', 'gegeven'],
    ['Ouders vinden het niet goed', 'geweigerd'],
    ['Ouders zijn niet akkoord', 'geweigerd'],
    ['Beide ouders hebben getekend', 'gegeven'],
    ['Ouders zijn gescheiden, moeder zegt ja, vader is niet gevraagd', 'een-van-twee'],
    ['Ouders zijn gescheiden, moeder zegt ja, vader zegt nee', 'geweigerd'],
    ['Vader trok zijn toestemming in', 'ingetrokken'],
    ['Ouders zijn onbereikbaar', 'niet-te-vragen'],
    ['Ouders vragen is te gevaarlijk', 'niet-te-vragen'],
    ['Ik heb de ouders nog niks gevraagd', 'niet-gevraagd'],
    ['Moeten ouders eerst ja zeggen?', undefined],
    ['Heb ik toestemming van de ouders nodig?', undefined],
    ['En als ouders weigeren?', undefined],
    ['Geen toestemming van ouders', undefined],
    ['Moeder vindt het goed', undefined],
  ]);
  says('toestemmingJeugdige', [
    ['Ouders zijn akkoord, het kind zelf niet', 'geweigerd'],
    ['Ze heeft zelf getekend', 'gegeven'],
    ['Hij wil het zelf niet', 'geweigerd'],
    ['Ouders en zijzelf vinden het prima', 'gegeven'],
  ]);

  it('asks what the other parent says when one of them agrees', () => {
    expect(begrijp(`${CASE}. Moeder vindt het goed`).onzeker).toMatchObject([
      { feit: 'toestemmingOuders', waarden: ['gegeven', 'een-van-twee'] },
    ]);
  });
});

describe('situation', () => {
  says('gezag', [
    ['Ouders zijn gescheiden', 'ouders-gescheiden'],
    ['Ouders zijn niet gescheiden', 'ouders-samen'],
    ['Moeder heeft als enige gezag', 'een-ouder'],
    ['Er is een voogd', 'voogd'],
    ['Of vader nog gezag heeft weten we niet', 'weet-niet'],
  ]);
  says('convenant', [
    ['Het convenant is getekend', true],
    ['Er is geen convenant', false],
    ['We hebben het convenant niet getekend', false],
    ['Geen idee of er een convenant is', 'weet-niet'],
  ]);
  says('ots', [
    ['Er is een OTS', true],
    ['Geen OTS', false],
    ['Er is geen ondertoezichtstelling', false],
  ]);
  says('gegevens', [
    ['Het gaat over zijn medicatie', 'bijzonder'],
    ['Het gaat over een diagnose', 'bijzonder'],
    ['Het gaat om zijn rooster', 'gewoon'],
    ['Er zijn politiecontacten', 'strafrechtelijk'],
    ['Ik noem geen naam', 'anoniem'],
    ['Ik zeg alleen dát er contact is, verder niks', 'buitenkant'],
  ]);
  says('verzuim', [
    ['Het verzuim is ongeoorloofd', 'ongeoorloofd'],
    ['Geen melding, wel is het verzuim zorgelijk', 'zorgelijk'],
    ['Hij is geoorloofd afwezig', 'geoorloofd'],
    ['Er is geen verzuim', 'geen'],
  ]);
  says('wilsonbekwaam', [
    ['Hij staat onder curatele', true],
    ['Zij is wilsbekwaam', false],
    ['Hij is niet wilsonbekwaam', false],
  ]);
  says('noodzakelijk', [
    ['Het is noodzakelijk dat zij dit weten', true],
    ['Het is alleen maar handig', false],
  ]);
  says('belang', [
    ['Er is geen zwaarwegend belang', 'geen'],
    ['Ik ben bang voor haar veiligheid', 'zwaarwegend'],
  ]);
  says('aanwezig', [
    ['Ouders zitten zelf aan tafel', true],
    ['Ouders zijn niet uitgenodigd', false],
  ]);
});

describe('spelling', () => {
  it.each([
    ['leerplichtambtnaar hier. mag de school mij inlichten', { deler: 'onderwijs', ontvanger: 'leerplicht' }],
    ['ben jeugdverpleegkunige, mag ik de school inlichten', { deler: 'medisch' }],
    ['ik ben mentor, ouders zijn geschijden, mag ik de huisards bellen', { gezag: 'ouders-gescheiden' }],
  ])('%s', (tekst, feiten) => {
    expect(facts(tekst)).toMatchObject(feiten);
  });
});

describe('intent and danger', () => {
  it.each([
    ['help', 'hulp', null],
    ['mdo voorbereiden', 'mdo', null],
    ['leg dit vast', 'vastleggen', null],
    ['deel dit resultaat', 'delen', null],
    ['bedankt!', 'overig', null],
    ['hij staat hier met een mes', 'overig', 'alleen'],
    ['Hem vragen is levensgevaarlijk. Mag ik (mentor) de jeugdarts bellen?', 'vraag', 'erbij'],
    ['Er is geen gevaar. Mag ik (mentor) de jeugdarts bellen?', 'vraag', null],
    ['er is geen direct gevaar', 'overig', null],
    ['geen noodsituatie hoor', 'overig', null],
    ['zelfmoord', 'overig', 'alleen'],
    ['hij heeft een mes', 'overig', 'alleen'],
  ])('%s', (tekst, intent, gevaar) => {
    expect(begrijp(tekst)).toMatchObject({ intent, gevaar });
  });
});
