import { describe, expect, it } from 'vitest';
import { known, situaties } from '../../scripts/questions.ts';
import { renderCard } from '../../src/dialogs/render.ts';
import { emptyState } from '../../src/dialogs/state/state.ts';
import { inOwnWords } from '../../src/dialogs/wording/organisatie.ts';
import { codePage } from '../../src/pages/index.ts';
import { resultPage } from '../../src/pages/result.ts';
import {
  type CheckCode,
  codeVan,
  decide,
  type Feiten,
  leesCode,
  PERSPECTIEVEN,
  type Perspectief,
  regelset,
} from '../../src/rules/index.ts';
import { ALONE, wordsOf } from '../dialogs/support/conversation.ts';
import { AGREED, DUTY, REFUSED, TO_ASK } from '../dialogs/support/facts.ts';
import { randomFacts, seeded } from '../rules/random-facts.ts';
import { textOf } from './text.ts';

const CONTEXT = { publicUrl: 'https://toestemming.voorbeeld.nl' };
const ORGANISATIE = {
  fg: { naam: 'A. de Wit', bereikbaar: 'fg@delinde.example' },
  veiligThuis: { naam: 'Veilig Thuis Midden', bereikbaar: '0800-1234' },
  meldcode: { naam: 'onze meldcode', url: 'https://delinde.example/meldcode?a=1&b=2' },
};
const pageOf = (feiten: Feiten, perspectief: Perspectief = 'deler') =>
  codePage(codeVan(feiten, perspectief), CONTEXT);
const read = (feiten: object): CheckCode => leesCode(codeVan(feiten as Feiten, 'deler')) as CheckCode;

const random = seeded(23);
const doubtful = (feiten: Feiten): Feiten =>
  Object.fromEntries(
    Object.entries(feiten).map(([key, value]) => [key, random() < 0.25 ? 'weet-niet' : value]),
  );
const results = [
  ...situaties().map(known),
  ...Array.from({ length: 150 }, () => randomFacts(random)),
  ...Array.from({ length: 150 }, () => known(randomFacts(random))).map(doubtful),
].filter((feiten) => decide(feiten).soort !== 'vraag');

/** Lines as they are read, without the marks of a list or of emphasis. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(\d+\.|-) /, '')
        .replaceAll('*', '')
        .replace(/\[([^\]]+)\]\([^()\s]+\)/g, '$1')
        .trim(),
    )
    .filter(Boolean);

/** What a card says because it is a card; its code is worded for whoever looks on, and so another than that of the page. */
const OF_A_CARD = /^(Er is meer toelichting|En nog \d+)\. ?|^Code: [\w-]+$/;

describe('the page of a result', () => {
  it('tells who is meant by *je* before it says it, to whoever asks or looks on', () => {
    for (const perspectief of PERSPECTIEVEN) {
      const page = textOf(pageOf(DUTY as Feiten, perspectief).html);
      const told = 'Met je is hieronder wie de informatie deelt bedoeld.';
      expect(page.split(told).length - 1).toBe(perspectief === 'deler' ? 0 : 1);
      if (perspectief !== 'deler') expect(page.indexOf(told)).toBeLessThan(page.indexOf('Wat nu'));
    }
  });

  it('says every line of the card, in the same words', () => {
    const kinds = new Set<string>();
    for (const feiten of results) {
      kinds.add(decide(feiten).soort);
      for (const perspectief of PERSPECTIEVEN) {
        const card = renderCard({ ...emptyState(perspectief), screen: 'resultaat', feiten }, ALONE);
        const page = lines(textOf(pageOf(feiten, perspectief).html));
        const missing = lines(wordsOf(card)).filter(
          (line) => !OF_A_CARD.test(line) && !page.some((one) => one.includes(line)),
        );
        expect(missing).toEqual([]);
      }
    }
    expect([...kinds].sort()).toEqual(['besluit', 'hangtAf']);
  });

  it('has the code, the rules, their mark, what this is, and danger before all', () => {
    for (const feiten of results.slice(0, 60)) {
      const { html, status } = pageOf(feiten);
      const text = textOf(html);
      expect(status).toBe(200);
      expect(text).toContain(codeVan(feiten, 'deler'));
      expect(text).toContain(`Regels ${regelset.versie}, nog niet`);
      expect(text).toContain('Regels van 22 november 2026');
      expect(text).toContain(regelset.hash);
      expect(text).toContain('Hulpmiddel, geen juridisch advies.');
      expect(text.indexOf('Bel 112')).toBeLessThan(
        text.indexOf('Wat nu') > 0 ? text.indexOf('Wat nu') : text.length,
      );
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script|javascript:|http-equiv|style="|____/i);
    }
  });

  it('says it in the words of the organisation, as the card does', () => {
    const told = new Set<string>();
    for (const feiten of results) {
      const card = renderCard({ ...emptyState(), screen: 'resultaat', feiten }, ALONE);
      const [own] = inOwnWords([{ kind: 'card', card }], ORGANISATIE);
      const page = codePage(codeVan(feiten, 'deler'), { ...CONTEXT, organisatie: ORGANISATIE }).html;
      const read = lines(textOf(page));
      const shown = own?.kind === 'card' ? lines(wordsOf(own.card)) : [];
      expect(shown.length).toBeGreaterThan(3);
      for (const line of shown.filter((one) => !OF_A_CARD.test(one)))
        expect(
          read.some((one) => one.includes(line)),
          line,
        ).toBe(true);
      for (const [name] of page.matchAll(
        /A\. de Wit|0800-1234|<a href="https:\/\/delinde[^>]+>onze meldcode<\/a>/g,
      ))
        told.add(name);
    }
    expect([...told].sort()).toEqual([
      '0800-1234',
      '<a href="https://delinde.example/meldcode?a=1&amp;b=2">onze meldcode</a>',
      'A. de Wit',
    ]);
  });

  it('says what to record', () => {
    const recorded = (feiten: object) =>
      textOf(pageOf(feiten as Feiten).html).split('Wat je vastlegt')[1] ?? '';
    expect(recorded(TO_ASK)).toMatch(
      /De toestemming: nodig van: de ouders met gezag én de jongere; .*gevraagd op; gegeven op/,
    );
    expect(recorded(DUTY)).toMatch(/Het delen: grondslag; aan wie: .*welke informatie; gedeeld op/);
    const weighed = {
      ...REFUSED,
      afweging: {
        vitaalBelang: true,
        nietAnders: true,
        voldoendeIngespannen: true,
        weegtOp: true,
        gericht: true,
      },
    };
    for (const head of [
      'Waarom toestemming vragen',
      'De afweging',
      'Wie is geraadpleegd',
      'Aan wie is het verteld',
      'Welke informatie',
      'Is de cliënt geïnformeerd',
    ])
      expect(recorded(weighed)).toContain(head);
  });

  it('gives the five questions to whoever has to weigh, and to nobody else', () => {
    expect(textOf(pageOf(REFUSED as Feiten).html)).toContain('Bescherm je met delen een zwaarwegend belang');
    expect(textOf(pageOf(AGREED as Feiten).html)).not.toContain('Bescherm je met delen');
  });

  it('shows a check that is not finished as such', () => {
    const text = textOf(pageOf({ leeftijd: '12-15', deler: 'jeugdhulp' }).html);
    expect(text).toContain('Deze check is nog niet af.');
    expect(text).toContain('Aan wie wil je het vertellen?');
    expect(textOf(pageOf({}).html)).toContain('Wat is jouw rol?');
  });

  it('addresses whom the code says, and the one who shares when it says nothing', () => {
    const who = (perspectief?: Perspectief) =>
      textOf(codePage(codeVan(TO_ASK as Feiten, perspectief), CONTEXT).html);
    expect(who()).toContain('Ja, vraag toestemming aan de ouders met gezag én de jongere.');
    expect(who('ander')).toContain('De jeugdhulpverlener heeft toestemming nodig van');
    expect(who('ontvanger')).toContain('Geschreven voor wie de informatie wil hebben.');
  });

  it('is silent about the rules when nothing changed since', () => {
    expect(textOf(resultPage(read(TO_ASK), CONTEXT).html)).not.toMatch(/Toen:|Nu gelden/);
  });
});

describe('a code made under older rules', () => {
  const older = { versie: '0.9.0', datum: '2026-03-01' };

  it('says so, and that the answer stayed', () => {
    const text = textOf(resultPage({ ...read(TO_ASK), regelversie: older }, CONTEXT).html);
    expect(text).toContain('Deze code is gemaakt met regels 0.9.0 van 1 maart 2026. Nu gelden regels');
    expect(text).toContain('Het antwoord is hetzelfde gebleven.');
    expect(text).not.toContain('Toen:');
  });

  it.each([
    [
      'another answer',
      { toestemming: 'niet-nodig', van: [], advies: 'delen-mag', maximaal: 'noodzakelijk' },
      'Toen: Nee, toestemming is niet nodig: je mag dit delen. Hooguit: Alleen wat nodig is',
      'Nu: Ja, vraag toestemming aan de ouders met gezag én de jongere.',
    ],
    [
      'consent of others',
      { toestemming: 'nodig', van: ['jeugdige'], advies: 'vraag-toestemming', maximaal: 'niets' },
      'Toen: Ja, vraag toestemming aan de jongere.',
      'Nu: Ja, vraag toestemming aan de ouders met gezag én de jongere.',
    ],
    [
      'no answer yet',
      'hangtAf',
      'Toen: het hangt af van wat nog niet bekend is.',
      'Nu: Ja, vraag toestemming',
    ],
  ] as const)('shows what changed: %s', (_, besluitToen, then, now) => {
    const text = textOf(resultPage({ ...read(TO_ASK), regelversie: older, besluitToen }, CONTEXT).html);
    expect(text).toContain('Het antwoord is veranderd.');
    expect(text).toContain(then);
    expect(text).toContain(now);
  });

  it('shows a change in how much may be shared, where the first line is the same', () => {
    const code = read(DUTY);
    const besluitToen = {
      ...(code.besluitToen as object),
      maximaal: 'noodzakelijk',
    } as CheckCode['besluitToen'];
    const text = textOf(resultPage({ ...code, regelversie: older, besluitToen }, CONTEXT).html);
    expect(text).toMatch(
      /Toen: .* Hooguit: Alleen wat nodig is[\s\S]*Nu: .* Hooguit: Alleen wat bij het verzuim hoort/,
    );
  });
});
