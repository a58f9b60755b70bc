import { describe, expect, test } from 'vitest';
import {
  type AdaptiveCard,
  type Effect,
  recordParts,
  settle,
  type TurnContext,
  type Vastlegging,
} from '../../../src/dialogs/index.ts';
import { bijId } from '../../../src/dialogs/mdo/record/fields.ts';
import { InhoudSchema } from '../../../src/register/schema.ts';
import { problemsOf } from '../support/check-card.ts';
import { ALONE, blocksOf, buttonsOf, cardsOf, GROUP, textsOf, wordsOf } from '../support/conversation.ts';
import { AGREED, CASE, EIGEN, LARGE, prepared } from './support.ts';

const KEEPS: TurnContext = { ...ALONE, register: true, kans: 'kans-van-de-test' };

const ANONYMOUS = {
  v_kenmerk: '2026-014',
  v_op: '2026-11-20',
  v_bij_smw: 'anoniem',
  v_bij_jeugdarts: 'niet',
  v_geinformeerd: 'vooraf',
};
const CONSENT = { ...ANONYMOUS, v_bij_smw: 'toestemming', v_gaf: 'moeder,jeugdige', v_hoe: 'mondeling' };

/** Somebody with the form in front of them. */
function withForm(answers = CASE, context = KEEPS) {
  const chat = prepared(answers, context);
  chat.tap('Vastleggen');
  return chat;
}

const fieldsOf = (card: AdaptiveCard): string[] =>
  blocksOf(card)
    .filter(({ type }) => type.startsWith('Input.'))
    .map((block) => (block as unknown as { id: string }).id);

/** What asks the register to keep this, after the form was sent. */
function kept(inputs: Record<string, string>, answers = CASE): Extract<Effect, { soort: 'bewaar-overleg' }> {
  const chat = withForm(answers);
  chat.tap('Leg vast', inputs);
  const { effect } = chat.last;
  if (effect?.soort !== 'bewaar-overleg') throw new Error(`not kept: ${chat.words}`);
  return effect;
}

const recordOf = (effect: ReturnType<typeof kept>, more: Partial<Vastlegging> = {}): Vastlegging => ({
  ...effect.nieuw,
  id: 'abcdefghijklmnopqrstuv',
  gemaakt: '2026-11-22T10:00:00.000Z',
  gewijzigd: '2026-11-22T10:00:00.000Z',
  notities: [],
  vervaltOp: '2027-02-20',
  ...more,
});

const shown = (effect: Effect, waarde: unknown, context = KEEPS): AdaptiveCard =>
  cardsOf(settle(effect, { ok: true, waarde }, context))[0] as AdaptiveCard;

describe('het formulier na een overleg', () => {
  test('vraagt alleen wat deze uitkomst vraagt', () => {
    const chat = withForm();
    expect(fieldsOf(chat.card)).toEqual([
      'v_kenmerk',
      'v_op',
      'v_bij_smw',
      'v_bij_jeugdarts',
      'v_gaf',
      'v_hoe',
      'v_geinformeerd',
      'v_reden',
    ]);
    expect(problemsOf(chat.card)).toEqual([]);
    const without = withForm({ ...CASE, tafel: 'school,leerplicht' });
    expect(fieldsOf(without.card)).toEqual(['v_kenmerk', 'v_op', 'v_geinformeerd', 'v_reden']);
  });

  test.each([
    ['groot', LARGE],
    ['met toestemming', AGREED],
  ])('is een goede kaart: %s', (_, answers) => {
    const chat = withForm(answers);
    expect(problemsOf(chat.card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(chat.card))).toBeLessThan(24_000);
  });

  test('leeg verstuurd: bij elk verplicht veld staat wat er moet', () => {
    const chat = withForm();
    chat.tap('Leg vast');
    for (const line of [
      'Vul een kenmerk in',
      'Kies de dag',
      'Kies hoe dit is gegaan.',
      'Kies of zij het weten.',
    ])
      expect(chat.words).toContain(line);
    expect(chat.last.effect).toBeUndefined();
    expect(problemsOf(chat.card)).toEqual([]);
  });

  test.each([
    ['wie toestemming gaf', { v_gaf: '' }, 'Kies wie toestemming gaf.'],
    ['hoe', { v_hoe: '' }, 'Kies hoe de toestemming is gegeven.'],
    ['ieder van wie ze nodig is', { v_gaf: 'moeder' }, 'Ook toestemming van de jongere is nodig.'],
    ['een dag die geweest is', { v_op: '2026-11-23' }, 'Deze dag is nog niet geweest.'],
    ['een kenmerk zonder naam', { v_kenmerk: 'Daan de Vries 12' }, 'kan een naam zijn'],
    [
      'waarom zij het niet weten',
      { v_geinformeerd: 'nog-niet' },
      'Vul in waarom nog niet iedereen het weet.',
    ],
  ])('met toestemming gedeeld vraagt %s', (_, wrong, line) => {
    const chat = withForm();
    chat.tap('Leg vast', { ...CONSENT, ...wrong });
    expect(chat.last.effect).toBeUndefined();
    expect(chat.words).toContain(line);
    expect(chat.words).toContain('Wat je typte staat er nog.');
  });

  test('zonder iets op toestemming te delen hoeft dat niet', () => {
    expect(kept(ANONYMOUS).nieuw).toMatchObject({ soort: 'mdo', kenmerk: '2026-014' });
  });

  test('getypt kan ook', () => {
    const chat = prepared(CASE, KEEPS);
    chat.type('typ formulier');
    expect(textsOf(chat.last).join()).toContain('Wat het schoolmaatschappelijk werk inbracht:');
    chat.type(
      [
        'Kenmerk: 2026-014',
        'Wanneer was het overleg: 20-11-2026',
        'Wat het schoolmaatschappelijk werk inbracht: alleen anoniem besproken',
        'Wat de jeugdarts inbracht: niet gedeeld',
        'Weten ouders en jongere van dit overleg: ja, vooraf verteld',
      ].join('\n'),
    );
    expect(chat.last.effect).toMatchObject({
      soort: 'bewaar-overleg',
      nieuw: { formulier: { op: '2026-11-20', bij_smw: 'anoniem', bij_jeugdarts: 'niet' } },
    });
    chat.type('kopieer');
    expect(textsOf(chat.last).join()).toContain('Notitie: overleg voorbereid');
    chat.type('vastleggen');
    expect(chat.headline).toBe('Leg het overleg vast');
  });

  test.each([
    ['zonder register', ALONE],
    ['na direct gevaar', KEEPS],
  ])('%s is er de tekst om te kopiëren', (when, context) => {
    const chat = prepared(CASE, context);
    if (when === 'na direct gevaar') {
      chat.type('gevaar');
      chat.tap('Leg daarna vast');
    } else chat.tap('Vastleggen');
    expect(chat.last.effect).toBeUndefined();
    expect(textsOf(chat.last).join()).toContain('Notitie');
    expect(chat.headline).not.toBe('Leg het overleg vast');
  });

  test('als tekst en terug werken, ook met lege velden', () => {
    const chat = withForm();
    chat.tap('Terug');
    expect(chat.headline).toContain('Kan doorgaan als');
    chat.tap('Vastleggen');
    chat.tap('Als tekst');
    expect(textsOf(chat.last).join()).toContain('Notitie: overleg voorbereid');
  });

  test('eigen deelnemers krijgen elk een eigen veld', () => {
    expect(new Set(['a-b', 'ab', 'a-b-c', 'abc'].map(bijId)).size).toBe(4);
    const answers = {
      ...CASE,
      vorm: EIGEN.id,
      doel: 'rust',
      tafel: 'buurtcoach,school',
      'i.buurtcoach': 'bijzonder',
      'eis.samen-tekenen': 'ja',
    };
    const chat = withForm(answers, { ...KEEPS, overlegvormen: [EIGEN] });
    expect(fieldsOf(chat.card)).toContain('v_bij_buurtcoach');
  });
});

describe('een overleg in het register', () => {
  test('past in wat het register bewaart, zonder wat er getypt werd bij het voorbereiden', () => {
    const { nieuw, sleutel } = kept(CONSENT);
    expect(InhoudSchema.safeParse(JSON.parse(JSON.stringify(nieuw))).success).toBe(true);
    expect(sleutel).toBe('form kans-van-de-test');
    expect(nieuw.regels.length).toBeGreaterThan(0);
  });

  test('bewaard: dat staat er, met de weg terug naar het overleg', () => {
    const effect = kept(CONSENT);
    const card = shown(effect, recordOf(effect));
    expect(problemsOf(card)).toEqual([]);
    expect(wordsOf(card)).toContain('Kenmerk **2026-014**: overleg.');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual([
      'Bekijk',
      'Mijn vastleggingen',
      'Exporteer',
      'Naar het overleg',
      'Nieuw overleg',
    ]);
    const group = shown(effect, recordOf(effect), { ...KEEPS, ...GROUP });
    expect(buttonsOf(group).map(({ title }) => title)).not.toContain('Bekijk');
  });

  test('twee keer verstuurd is één vastlegging, en wat later veranderde wordt niet stil weggegooid', () => {
    const effect = kept(CONSENT);
    expect(wordsOf(shown(effect, recordOf(effect)))).not.toContain('Dit stond al vast');
    const other = kept({ ...CONSENT, v_hoe: 'telefonisch' });
    expect(wordsOf(shown(other, recordOf(effect)))).toContain('Dit stond al vast.');
  });

  test('niet bereikbaar: het formulier staat er nog, met alles erin', () => {
    const effect = kept(CONSENT);
    const again = settle(effect, { ok: false, reden: 'onbereikbaar' }, KEEPS);
    const card = cardsOf(again)[0] as AdaptiveCard;
    expect(wordsOf(card)).toContain('Er is nog niets bewaard.');
    expect(JSON.stringify(card)).toContain('2026-014');
    expect(buttonsOf(card)[0]?.data.kans).toBe('kans-van-de-test');
  });

  test('terugzien toont het overleg, wat er met ieders inbreng gebeurde en wie het weet', () => {
    const record = recordOf(kept(CONSENT));
    const parts = recordParts(record).flatMap(({ head, lines }) => [head, ...lines]);
    for (const line of [
      'Gehouden op 20 november 2026',
      'Schoolmaatschappelijk werk: gedeeld, met toestemming',
      'Jeugdarts of jeugdverpleegkundige: niet gedeeld',
      'Wie gaf toestemming: moeder, het kind of de jongere',
      'Hoe: mondeling, in een gesprek',
      'Weten ouders en jongere ervan: ja, vooraf verteld',
      'School: Mag dit inbrengen: toestemming is niet nodig.',
      'leeftijd: 12 tot en met 15',
    ])
      expect(parts).toContain(line);
    const card = shown({ soort: 'open', id: record.id, doel: 'lezen' }, record);
    expect(problemsOf(card)).toEqual([]);
    expect(buttonsOf(card).map(({ title }) => title)).toContain('Toestemming ingetrokken');
    expect(
      buttonsOf(shown({ soort: 'open', id: record.id, doel: 'lezen' }, recordOf(kept(ANONYMOUS)))).map(
        ({ title }) => title,
      ),
    ).not.toContain('Toestemming ingetrokken');
  });
});

describe('controleer een overleg opnieuw', () => {
  const check = { soort: 'open', id: 'abcdefghijklmnopqrstuv', doel: 'controleer' } as const;

  test('hetzelfde antwoord', () => {
    const card = shown(check, recordOf(kept(CONSENT)));
    expect(wordsOf(card)).toContain('Nog hetzelfde antwoord');
    expect(wordsOf(card)).toContain('De regels zijn dezelfde als toen');
    expect(problemsOf(card)).toEqual([]);
  });

  test('een ander antwoord: voor wie, wat het was en wat het is', () => {
    const record = recordOf(kept(CONSENT));
    const besluit = record.besluit as { deelnemers: { id: string }[] };
    const deelnemers = besluit.deelnemers.map((one) =>
      one.id === 'smw'
        ? {
            ...one,
            zin: 'Mag dit inbrengen: toestemming is niet nodig',
            antwoord: { toestemming: 'niet-nodig', van: [], advies: 'delen-mag', maximaal: 'noodzakelijk' },
          }
        : one,
    );
    const then = { ...record, besluit: { ...besluit, deelnemers }, regelversie: '0.9.0', regelhash: 'oud' };
    const card = shown(check, then);
    expect(wordsOf(card)).toContain('Het antwoord is veranderd');
    expect(wordsOf(card)).toMatch(
      /Schoolmaatschappelijk werk: was ‘Mag dit inbrengen: toestemming is niet nodig’, is nu ‘Eerst toestemming van/,
    );
    expect(wordsOf(card)).toContain('Vastgelegd onder regels 0.9.0');
  });

  test('na intrekken is dat wat nu geldt', () => {
    const effect = kept({ ...CONSENT, v_bij_jeugdarts: 'toestemming' }, AGREED);
    const record = recordOf(effect, { ingetrokken: { op: '2026-11-22T10:00:00.000Z', wie: 'moeder' } });
    expect(wordsOf(shown(check, record))).toContain('De toestemming is ingetrokken.');
    expect(wordsOf(shown(check, record))).toContain('Het antwoord is veranderd');
  });

  test('van een overleg dat hier niet meer bekend is, zegt hij dat', () => {
    const record = recordOf(kept(CONSENT));
    const card = shown(check, { ...record, feiten: { ...record.feiten, vorm: 'buurtoverleg' } });
    expect(wordsOf(card)).toContain('Het soort overleg van toen is hier niet meer bekend.');
  });
});
