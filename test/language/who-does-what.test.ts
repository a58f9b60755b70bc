import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/begrijp.ts';
import { lookAtParties } from '../../src/language/read.ts';
import { beside } from '../../src/language/roles/beside.ts';
import { namesOf } from '../../src/language/weigh/seen.ts';

/** What the constructions come to, before they are weighed. */
const byRule = (tekst: string) => {
  const { deler, ontvanger } = lookAtParties(tekst).regel;
  return [deler?.code, ontvanger?.code];
};

describe('asked to do something', () => {
  it.each([
    'Ik wil de jeugdarts vragen om een meisje op te roepen. Mentor',
    'Mentor hier, mag ik de jeugdarts vragen mee te kijken naar een leerling?',
    'Ik vraag de jeugdarts of zij hem wil onderzoeken. Ben mentor',
    'Wil de jeugdarts vragen met een leerling te praten. Ik ben mentor',
  ])('is told: %s', (tekst) => {
    expect(byRule(tekst)).toEqual(['onderwijs', 'medisch']);
  });

  it.each([
    'Ik wil de jeugdarts vragen om mij te vertellen hoe het gaat. Mentor',
    'Ik vraag de jeugdarts om het verslag. Ben mentor',
    'Mag ik de jeugdarts vragen hoe het gaat? Mentor',
  ])('asked to tell: %s', (tekst) => {
    expect(byRule(tekst)).toEqual(['medisch', 'onderwijs']);
  });
});

describe('parents spoken of as "haar", "hem" and "ze"', () => {
  const ofParents = (tekst: string): string[] => {
    const { kandidaten, zinsdelen } = lookAtParties(tekst).omgeving;
    const who = kandidaten.find(({ soort }) => soort === 'ouder');
    return who ? namesOf((names) => beside(zinsdelen, who, names)) : [];
  };
  it.each([
    ['Zijn moeder weet van niks. Ik wil haar bellen (mentor)', 'X.hem na=ik'],
    ['Vader weet van niks. Mag ik hem inlichten? Mentor', 'X.hem voor?=vertelt'],
    ['De ouders weten niet dat hij weg is van zijn roc. Mag ik ze dat melden? Mentor', 'X.die na?=ik'],
  ])('%s', (tekst, name) => {
    expect(ofParents(tekst)).toContain(name);
  });

  it.each([
    'Vader weet van niks. Mag ik haar inlichten? Mentor',
    'Moeder weet van niks. Mag ik haar mentor inlichten? Jeugdarts',
    'Moeder weet van niks. Mag ik over haar praten? Jeugdarts',
  ])('not: %s', (tekst) => {
    expect(ofParents(tekst).some((name) => name.startsWith('X.hem'))).toBe(false);
  });
});

describe('who writes', () => {
  const writer = (tekst: string) => lookAtParties(tekst).omgeving.kandidaten.find(({ zelf }) => zelf)?.code;
  it.each([
    ['wil als leerplichtambtenaar van de school van een jongen (10) horen hoe het gaat', 'leerplicht'],
    ['Leerplichtambtenaar gemeente. De school vraagt iets', 'leerplicht'],
    ['SMW basisschool. Mag ik de juf iets zeggen?', 'jeugdhulp'],
    ['ik val in op groep 3 en een mevrouw van de gemeente (toegang) wil iets weten', 'onderwijs'],
    ['Hulpverlener van moeder (volwassenen-ggz) belt mij als ib’er', 'onderwijs'],
    ['Ik werk bij het swv als orthopedagoog', 'gedragswetenschapper'],
    ['Bij mij in de praktijk kwam een meisje van 13', 'medisch'],
  ])('%s', (tekst, code) => {
    expect(writer(tekst)).toBe(code);
  });

  it.each([
    'Mag de huisarts, die haar al jaren kent, iets zeggen?',
    'Ik wil de fysio niet bellen, de jeugdarts wel.',
    'De gemeente (leerlingenvervoer) vraagt iets',
  ])('nobody says so: %s', (tekst) => {
    expect(writer(tekst)).toBeUndefined();
  });

  it('asks together with a colleague, who is told nothing', () => {
    const { kandidaten } = lookAtParties('mijn duo en ik willen de logopedist mailen').omgeving;
    expect(kandidaten.filter(({ zelf }) => !zelf).map(({ code }) => code)).toEqual(['medisch']);
  });

  it.each([
    ['Ik ben vader van een jongen van 14. Mag de school aan het wijkteam vertellen dat hij blowt?', 'ander'],
    ['Mijn dochter is 13. Mag de mentor dit met de jeugdarts bespreken?', 'ander'],
    ['Mijn collega-mentor wil weten waarom een jongen uit mijn klas zo stil is', 'deler'],
    ['Mijn collega vraagt waarom zij dit niet met de huisarts mag delen', 'ander'],
  ])('%s', (tekst, perspectief) => {
    expect(begrijp(tekst).perspectief).toBe(perspectief);
  });
});

it('takes no time of day and no tiredness for somebody', () => {
  const who = (tekst: string) => lookAtParties(tekst).omgeving.kandidaten.map(({ code }) => code);
  expect(who('Ik wil haar vanavond bellen, mag dat?')).toEqual([]);
  expect(who('Ze is in de ochtend vaak moe, mag ik dat zeggen?')).toEqual([]);
});
