import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/begrijp.ts';
import { lookAtParties } from '../../src/language/read.ts';
import { attached } from '../../src/language/roles/attached.ts';
import { beside } from '../../src/language/roles/beside.ts';
import { namesOf } from '../../src/language/weigh/seen.ts';
import { AMONG_PEERS } from './support/partijen-vakgenoten.ts';

const look = (tekst: string) => lookAtParties(tekst).omgeving;

describe('a pupil who comes to the writer’s school', () => {
  it.each([
    'Er stroomt na de kerst een jongen bij ons op school in',
    'We krijgen een zij-instromer in groep 6. Juf',
    'Een nieuwe leerling start maandag, ik ben mentor',
    'Wij nemen een meisje aan in havo 2. teamleider',
    'Ik ben ib’er en doe de intake van een kind van 9',
    'Mentor hier, hij is bij ons ingeschreven',
  ])('%s', (tekst) => {
    expect(look(tekst).instroom).toBe(true);
  });

  it.each([
    'Ik ben mentor. Mag ik de huisarts bellen over een leerling?',
    'Wij krijgen van het wijkteam te horen hoe het gaat. Mentor',
    'Wij krijgen een nieuw gezin, ik werk bij het wijkteam',
  ])('not: %s', (tekst) => {
    expect(look(tekst).instroom).toBe(false);
  });

  it('is told as another school, whoever tells', () => {
    const codes = lookAtParties(
      'Er start een nieuwe leerling bij ons. Mag het swv mij bijpraten? ib’er',
    ).hypothesen;
    expect(
      codes.some((one) => one.delerCode === 'samenwerkingsverband' && one.ontvangerCode === 'andere-school'),
    ).toBe(true);
  });
});

describe('somebody who works where the writer does', () => {
  const of = (tekst: string, code: string): string[] => {
    const { items, kandidaten } = look(tekst);
    return kandidaten
      .filter((one) => one.code === code)
      .flatMap((who) => namesOf((names) => attached(items, kandidaten, who, names)));
  };
  it.each([
    'De orthopedagoog van onze school wil iets weten van de huisarts',
    'Onze schoolpsycholoog wil iets weten van de huisarts',
    'De psycholoog in dienst van onze school belt de huisarts',
  ])('%s', (tekst) => {
    expect(of(tekst, 'gedragswetenschapper')).toEqual(['van ons=gedragswetenschapper']);
    expect(of(tekst, 'medisch')).toEqual([]);
  });

  it('is not just anybody', () => {
    expect(
      of('Ik ben mentor. De schoolpsycholoog belt. Onze school weet van niks', 'gedragswetenschapper'),
    ).toEqual([]);
  });
});

describe('who writes', () => {
  it.each([
    ['Wijkagent hier. Mag de school mij iets vertellen?', 'politie'],
    ['Ik ben raadsonderzoeker en wil de school spreken', 'raad'],
    ['Mag ik meedenken met een school als ik gezinscoach ben?', 'jeugdhulp'],
    ['De huisarts belt. Ik ben die mentor.', 'onderwijs'],
    ['Haar oma zei: gewoon doen. ik mentor', 'onderwijs'],
    ['Huisarts aan het woord. Mag de school mij bellen?', 'medisch'],
    ['De gemeente belt. gemeld door ons (bs)', 'onderwijs'],
    ['Mag ik mijn collega-consulent inlichten?', 'gemeente'],
  ])('%s', (tekst, code) => {
    expect(
      look(tekst)
        .kandidaten.filter(({ zelf }) => zelf)
        .map((one) => one.code),
    ).toContain(code);
  });

  it.each([
    'De wijkagent hier wil weten waar hij is',
    'Zou u als GI ons laten weten hoe het gaat?',
    'Zorgboer, ouders en arts denken er anders over. Mag dat?',
  ])('not: %s', (tekst) => {
    expect(look(tekst).kandidaten.filter(({ zelf }) => zelf)).toEqual([]);
  });
});

describe('what words come to', () => {
  it('takes an arrow for where it goes', () => {
    expect(look('huisarts -> school').items.map(({ w }) => w)).toEqual(['huisarts', 'naar', 'school']);
    expect(look('huisarts → school').items.map(({ w }) => w)).toEqual(['huisarts', 'naar', 'school']);
    expect(look('leeftijd > 16').items.map(({ w }) => w)).not.toContain('naar');
  });

  it('takes letting somebody know for telling', () => {
    const seen = (tekst: string): string[] => {
      const { kandidaten, zinsdelen } = look(tekst);
      const who = kandidaten.find((one) => one.code === 'medisch');
      return who ? namesOf((names) => beside(zinsdelen, who, names)) : [];
    };
    expect(seen('De huisarts laat mij weten hoe het gaat. Mentor')).toContain('X voor=vertelt');
    expect(seen('De huisarts wil van mij weten hoe het gaat. Mentor')).not.toContain('X voor=vertelt');
  });

  it('takes a guardian who tells for somebody of an institution', () => {
    const codes = lookAtParties('Mag de voogd mij vertellen hoe het gaat? Mentor').hypothesen;
    expect(codes.map((one) => one.delerCode)).toContain('jeugdbescherming');
    expect(codes.map((one) => one.ontvangerCode)).toContain('ouders');
  });

  it.each([
    ['Twee consulenten van ons swv bellen', 'samenwerkingsverband'],
    ['Het swv belde. Mag die consulent mij bijpraten?', 'samenwerkingsverband'],
    ['De consulent van de gemeente belt', 'gemeente'],
    ['De gemeente en het swv zaten erbij. De consulent belde', 'gemeente'],
  ])('%s', (tekst, code) => {
    const { kandidaten, items } = look(tekst);
    expect(kandidaten.find(({ van }) => items[van]?.w.startsWith('consulent'))?.code).toBe(code);
  });
});

describe('of one trade, and registers', () => {
  it.each(AMONG_PEERS)('%s', (tekst, deler, ontvanger) => {
    expect(begrijp(tekst).feiten).toMatchObject({ deler, ontvanger });
  });
});
