import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/begrijp.ts';
import { lookAtParties } from '../../src/language/read.ts';

const people = (tekst: string) => lookAtParties(tekst).omgeving.kandidaten;
const codes = (tekst: string) =>
  people(tekst)
    .filter(({ soort, zelf }) => soort === 'partij' && !zelf)
    .map(({ code }) => code);
const writer = (tekst: string) => people(tekst).find(({ zelf }) => zelf)?.code;

describe('the own team', () => {
  it.each([
    'mentor 2 vmbo. Mag het in de teammail?',
    'mentor, mag ik dit in de mentorenvergadering vertellen?',
    'leerkracht, mag ik de juf van de parallelklas inlichten?',
    'Ik ben docent en licht de muziekdocent op onze school in',
    'mentor, mag de vertrouwenspersoon van onze school dit weten?',
    'wijkteam, mag ik het in de casuïstiekbespreking van ons team noemen?',
    'schoolpsycholoog, wil met mijn teamgenoten van het zorgteam praten',
  ])('%s', (tekst) => {
    expect(codes(tekst)).toContain('eigen-team');
  });

  it.each([
    'Ik ben de vertrouwenspersoon van onze school, de huisarts belt',
    'mentor, zijn broer op onze school vraagt ernaar',
    'mentor, mag ik dit in het zorgteam op onze school vertellen?',
  ])('not: %s', (tekst) => {
    expect(codes(tekst)).not.toContain('eigen-team');
  });

  it('is also somebody of another trade who works with the writer', () => {
    const seen = lookAtParties('Jeugdarts. Mag ik de assistente van mijn afdeling inlichten?').hypothesen;
    expect(
      seen.some(({ delerCode, ontvangerCode }) => delerCode === 'medisch' && ontvangerCode === 'eigen-team'),
    ).toBe(true);
  });

  it('may want to know about a child, or ask what they may do', () => {
    expect(
      begrijp('Mijn collega wil weten waarom een leerling van 14 er niet is. ik ben mentor').perspectief,
    ).not.toBe('ander');
    expect(begrijp('Mijn collega wil weten of ze de huisarts mag bellen. ik ben mentor').perspectief).toBe(
      'ander',
    );
  });
});

describe('where somebody works, told in other ways', () => {
  it.each([
    ['Jeugdarts basisschool. Mag ik leerplicht bellen?', 'medisch'],
    ['Ik werk bij het swv als orthopedagoog. Leerplicht belt', 'gedragswetenschapper'],
    ['Begeleider passend onderwijs, in dienst bij het swv. De huisarts belt', 'samenwerkingsverband'],
    ['Ik ben begeleider passend onderwijs en werk voor het swv', 'samenwerkingsverband'],
    ['Ik werk op een gesloten groep als pedagogisch medewerker', 'jeugdbescherming'],
    ['Hij zit in een JeugdzorgPlus-instelling. Ik werk daar als groepsleider', 'jeugdbescherming'],
    ['Leerplichtambtenaar gemeente. De school belt', 'leerplicht'],
    ['Mag ik het swv als orthopedagoog inlichten?', 'gedragswetenschapper'],
  ])('%s', (tekst, code) => {
    expect(writer(tekst)).toBe(code);
  });

  it.each([
    ['mentor. De gemeente (leerlingenvervoer) vraagt iets', 'gemeente'],
    ['mentor. De behandelgroep (jeugdhulp) vraagt iets', 'jeugdhulp'],
    ['mentor. De arts van het azc belt', 'medisch'],
    ['mentor. De brugklascoach van de andere school belt', 'andere-school'],
    ['mentor. Haar zus van 21 belt', 'derde'],
  ])('%s', (tekst, code) => {
    expect(codes(tekst)).toContain(code);
  });

  it.each([
    'mentor. Uitspraak van de kinderrechter: moeder heeft gezag',
    'mentor. De rechtbank heeft dat bepaald',
  ])('nobody: %s', (tekst) => {
    expect(codes(tekst)).toEqual([]);
  });
});

describe('another school', () => {
  it.each([
    'Wij zijn een basisschool. De vo-school belt',
    'Leerkracht po. Het vmbo belt',
    'Hij is aangemeld op een vso',
  ])('%s', (tekst) => {
    expect(codes(tekst)).toContain('andere-school');
  });

  it.each(['Mentor vmbo. De vo-school belt', 'Jeugdarts. De vo-school belt', 'Hij zit op een vso'])(
    'not: %s',
    (tekst) => {
      expect(codes(tekst)).not.toContain('andere-school');
    },
  );
});

describe('a word of the field that stands in no list', () => {
  it('is not taken for somebody outside', () => {
    expect(
      begrijp('Ik ben jeugdarts. De orthotheek wil weten hoe het gaat.').feiten.ontvanger,
    ).toBeUndefined();
  });
});
