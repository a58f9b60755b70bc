import { describe, expect, it } from 'vitest';
import { lookAtParties } from '../../src/language/read.ts';

const people = (tekst: string) => lookAtParties(tekst).omgeving.kandidaten;
const writer = (tekst: string) => people(tekst).find(({ zelf }) => zelf)?.code;
/** The codes of those who are only told of. */
const aside = (tekst: string) =>
  people(tekst)
    .filter(({ partij }) => partij?.terzijde)
    .map(({ code }) => code);
const codes = (tekst: string) =>
  people(tekst)
    .filter(({ soort, zelf }) => soort === 'partij' && !zelf)
    .map(({ code }) => code);

describe('who writes', () => {
  it.each([
    ['Ik ben voogd van een meisje van 12. Mag ik haar school inlichten?', 'jeugdbescherming'],
    ['Als voogd wil ik de pleegouders vertellen wat er speelt', 'jeugdbescherming'],
    ['De voogd van een jongen van 9 wil weten hoe het gaat', undefined],
    ['Docent hier. Een student van 18 is vaak ziek, mag ik de ggz bellen?', 'mbo'],
    ['Docent hier. Leerling wil naar het mbo, mag ik de ggz bellen?', 'onderwijs'],
    ['stagiaire (17, mbo) is zwanger, mag haar stageplek dat weten? docent hier', 'mbo'],
    ['Ik geef jeugdhulp aan een meisje van 10. Mag ik de school bellen?', 'jeugdhulp'],
    ['Ik geef jeugdhulp informatie over een leerling. mentor', 'onderwijs'],
    ['ambtenaar lp: mogen wij de stichting bellen?', 'leerplicht'],
    ['ik ben psycholoog bij de kinder-ggz, vader wil weten wat ze zegt', 'medisch'],
    ['Alleen de ggz, waar hij op de wachtlijst staat, wil ik iets vertellen', undefined],
    ['De kindercoach, de fysio en de buurvrouw bellen steeds', undefined],
    ['Jeugdarts, mag ik school bellen?', 'medisch'],
    [
      'Op het vso waar ik de orthopedagoog ben moeten haar docenten hier in huis dit lezen',
      'gedragswetenschapper',
    ],
    ['Nu belt moeder de school, mij dus', 'onderwijs'],
  ])('%s', (tekst, code) => {
    expect(writer(tekst)).toBe(code);
  });
});

describe('who is only told of', () => {
  it.each([
    ['Tante, opa en de buurman roepen van alles. Mag ik school bellen?', ['derde', 'derde', 'derde']],
    ['De buren klagen ook, school wil een verslag', ['derde']],
    ['De schoolarts wist het ook al. Leerplicht belt', ['medisch']],
    ['De gemeente en het wijkteam hebben niks gemerkt. De huisarts vraagt iets', ['gemeente', 'jeugdhulp']],
    ['Hij woont in een gezinshuis, pleegmoeder wil iets weten', ['jeugdhulp']],
    ['Volgens de huisarts valt het mee. Mag ik leerplicht bellen?', ['medisch']],
    ['De huisarts denkt dat het meevalt. Mag ik leerplicht bellen?', ['medisch']],
    ['De gezinscoach zei: gewoon doen. Mag ik leerplicht bellen?', ['jeugdhulp']],
    ['De kinderarts is op de hoogte. Leerplicht wil een lijstje', ['medisch']],
    ['De school staat te springen. Het swv vraagt iets', ['onderwijs']],
    ['Hij wil niet dat ik vertel dat hij naar de gezinscoach gaat', ['jeugdhulp']],
    ['Loopt dat via de gemeente? Mag het wijkteam mij bellen?', ['gemeente']],
    ['Moeder mailde, cc de wijkagent. Mag ik antwoorden?', ['politie']],
    ['De huisarts zegt dat ze niks mag zeggen', []],
    ['Het dossier gaat naar de gezinscoach', []],
    ['De school weet nog van niks. Mag ik haar inlichten?', []],
    ['Wil graag van de school horen hoe het gaat', []],
    ['De huisarts zegt dat ze mij niks mogen vertellen', []],
    ['De wijkagent vraagt hoe het gaat, de school ook', []],
  ])('%s', (tekst, expected) => {
    expect(aside(tekst)).toEqual(expected);
  });
});

describe('who is meant', () => {
  it.each([
    ['Student heeft een mentor via de rechtbank. Mag ik het wijkteam bellen?', ['jeugdhulp']],
    ['Overleg ik al met leerplicht? mentor havo', ['leerplicht']],
    ['Leerplicht zat erbij. Mag ik de ambtenaar bellen?', ['leerplicht', 'leerplicht']],
    ['Mag ik de ambtenaar van de gemeente bellen?', ['gemeente']],
    ['Ik wil als swv een school voor so bellen of er plek is', ['andere-school']],
    ['Ik wil als swv de school bellen of er plek is', ['onderwijs']],
    [
      'Hij verhuist naar een basisschool in een andere stad. Die school belt',
      ['andere-school', 'andere-school'],
    ],
    ['Zijn stagebegeleider in het ziekenhuis belt', ['derde']],
    ['De stagebegeleider van school belt', ['onderwijs']],
    ['Mag ik als adjunct-directeur aangifte doen?', ['politie']],
    ['Mag ik het cjg-consultatiebureau bellen?', ['medisch']],
  ])('%s', (tekst, expected) => {
    expect(codes(tekst)).toEqual(expected);
  });

  it('a number and a word behind somebody are nobody', () => {
    expect(people('Mag ik een 15-jarige vragen wat hij wil?')).toEqual([]);
  });
});
