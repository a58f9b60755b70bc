import { expect, test } from 'vitest';
import { type AdaptiveCard, type Input, reply, type TurnContext, welcome } from '../../src/dialogs/index.ts';
import { codeVan, type Feiten, feitDefinities, PERSPECTIEVEN } from '../../src/rules/index.ts';
import { problemsOf } from './support/check-card.ts';
import { ALONE, buttonsOf, cardsOf, choicesOf, GROUP, tapped, textsOf } from './support/conversation.ts';
import * as facts from './support/facts.ts';

const DUTY = facts.DUTY as Feiten;
const TO_ASK = facts.TO_ASK as Feiten;

const WALKS = 10_000;
const STEPS = 5;

/** A small seeded generator (mulberry32), so that a failing walk can be walked again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TEXTS = [
  'lln van 14, ouders gescheiden, moeder vindt het goed, mag ik het wijkteam iets vertellen? ben jeugdverpleegkundige',
  'het gaat om een meisje van 9, vader weigert',
  'de jeugdarts vraagt mij als mentor om info over een leerling van 13, mag dat?',
  'mdo voorbereiden over student van 18, roc, convenant is getekend',
  'hem vragen is levensgevaarlijk, mag ik school inlichten? smw',
  'verder',
  'terug',
  'stop',
  'opnieuw',
  'waarom',
  'wat als',
  'wijzig',
  'wijzig leeftijd',
  'wijzig gezag',
  'weeg af',
  'vastleggen',
  'direct gevaar',
  'hulp',
  'typ',
  '1',
  '2',
  '3 1 2',
  '1 1 1 1 1',
  'ja',
  'nee',
  'ja ja nee ja ja',
  'weet niet',
  'school',
  'jeugdarts, 14 jaar',
  'geweigerd',
  'ik vraag',
  'ik deel',
  'ik kijk mee',
  '',
  'hoi',
  'mag ik dit delen',
  'kolibrie',
  '112',
  '🙂',
  '{"tn":1}',
  '<script>',
  'a'.repeat(500),
  '0',
  '99999999',
  'leeftijd 15',
  'deel',
  'deel met mijn naam erbij',
  'mijn eigen check',
  codeVan(DUTY, 'ander'),
  `kijk eens naar ${codeVan(TO_ASK, 'ander').toLowerCase()}`,
  codeVan(DUTY, 'ander').replace(/.$/, '0'),
];

type Pick = <T>(items: readonly T[]) => T;

function fill(card: AdaptiveCard, pick: Pick, next: () => number): Record<string, unknown> {
  const inputs: Record<string, unknown> = {};
  for (const { id, choices } of choicesOf(card)) {
    if (next() < 0.93) inputs[id] = pick(choices).value;
  }
  return inputs;
}

function tamper(input: Input, pick: Pick): Input {
  if (input.kind === 'text') return input;
  const data = input.data as Record<string, unknown>;
  const changes: Record<string, unknown>[] = [
    { tn: 0 },
    { tn: 99 },
    { tn: undefined },
    { f: 'weg' },
    { f: { leeftijd: 'oud', naam: 'x' } },
    { g: ['deler', 'deler'] },
    { g: 'x' },
    { h: [[1]] },
    { s: 'resultaat' },
    { s: 'weeg' },
    { s: 'kies' },
    { s: 'wijzig', g: [] },
    { s: 'notitie' },
    { p: 'baas' },
    { deler: { a: 1 } },
    { leeftijd: 14 },
    { f: { afweging: { vitaalBelang: true } } },
    { kies: 'afweging' },
  ];
  return { ...input, data: pick([{ ...data, ...pick(changes) }, null, 7, [], 'x', { anders: true }]) };
}

/** Late in a check: everything known, half of the time with a refusal and something weighty against it. */
function late(pick: Pick, next: () => number): Input {
  const feiten = Object.fromEntries(
    feitDefinities
      .filter(({ sleutel }) => sleutel !== 'afweging')
      .map(({ sleutel, opties }) => [sleutel, next() < 0.05 ? 'weet-niet' : pick(opties).waarde]),
  );
  const refused = {
    noodzakelijk: true,
    kanAnders: false,
    herkomst: 'eigen',
    toestemmingOuders: 'geweigerd',
    toestemmingJeugdige: 'niet-te-vragen',
    belang: 'zwaarwegend',
  };
  const f = next() < 0.5 ? { ...feiten, ...refused } : feiten;
  const data = {
    tn: 1,
    s: 'resultaat',
    p: pick(PERSPECTIEVEN),
    f,
    g: [],
    h: [['deler', 'ontvanger'], ['gezag']],
  };
  return { kind: 'action', verb: 'herhaal', data };
}

test(`elke kaart van ${WALKS} willekeurige wandelingen klopt`, () => {
  let cards = 0;
  const screens = new Set<string>();
  const seen = new Set<string>();
  for (let seed = 1; seed <= WALKS; seed++) {
    const next = random(seed);
    const pick: Pick = (items) => items[Math.floor(next() * items.length)] as (typeof items)[number];
    const context: TurnContext = next() < 0.9 ? ALONE : GROUP;
    let memory: unknown;
    let card = cardsOf(welcome(context)).at(-1) as AdaptiveCard;
    const log: string[] = [];
    if (seed % 4 === 0) {
      const answer = reply(late(pick, next), undefined, context);
      memory = answer.remember;
      card = cardsOf(answer).at(-1) ?? card;
    }
    for (let step = 0; step < STEPS; step++) {
      const choice = next();
      const button = pick(buttonsOf(card));
      const onward = buttonsOf(card).find(({ title }) => title === 'Verder' || title === 'Start') ?? button;
      const chosen = next() < 0.7 ? onward : button;
      const tap = tapped(card, chosen.title, fill(card, pick, next));
      const input: Input =
        choice < 0.72 ? tap : choice < 0.94 ? { kind: 'text', text: pick(TEXTS) } : tamper(tap, pick);
      log.push(JSON.stringify(input).slice(0, 300));
      const answer = reply(input, next() < 0.03 ? { s: 'x' } : memory, context);
      if (answer.remember !== undefined) memory = answer.remember;
      const where = () => `wandeling ${seed}\n${log.join('\n')}`;
      if (answer.out.length === 0) expect.fail(`stilte in ${where()}`);
      for (const one of cardsOf(answer)) {
        cards++;
        const data = buttonsOf(one)[0]?.data;
        if (data && 'tn' in data) screens.add(String(data.s));
        const json = JSON.stringify(one);
        if (seen.has(json)) continue;
        seen.add(json);
        const problems = problemsOf(one);
        if (problems.length > 0) expect.fail(`${problems.join('\n')} in ${where()}`);
      }
      for (const text of textsOf(answer)) {
        if (text.trim() === '' || /undefined|\[object/.test(text))
          expect.fail(`lege tekst in ${where()}: ${text}`);
        if (!context.eenOpEen) expect.fail(`een tekst voor iedereen in ${where()}`);
      }
      card = cardsOf(answer).at(-1) ?? card;
    }
  }
  expect(cards).toBeGreaterThan(WALKS * 3);
  expect([...screens].sort()).toEqual([
    'gestopt',
    'gevaar',
    'gevaar-notitie',
    'hulp',
    'kies',
    'notitie',
    'resultaat',
    'start',
    'vragen',
    'weeg',
    'wijzig',
  ]);
}, 300_000);
