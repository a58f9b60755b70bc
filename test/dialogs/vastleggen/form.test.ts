import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reply } from '../../../src/dialogs/index.ts';
import { fieldsOf } from '../../../src/dialogs/vastleggen/form-fields.ts';
import { formOf } from '../../../src/dialogs/vastleggen/form-kind.ts';
import { decide } from '../../../src/rules/index.ts';
import { randomFacts, seeded } from '../../rules/random-facts.ts';
import { problemsOf } from '../support/check-card.ts';
import { blocksOf, cardsOf, GROUP, textsOf } from '../support/conversation.ts';
import { AGREED, ALL_YES, DUTY, REFUSED, TO_ASK } from '../support/facts.ts';
import { Formulier, ONLY, resultData, VANDAAG } from './support.ts';

const yes = Object.fromEntries(Object.keys(ALL_YES).map((key) => [key, true]));
const WEIGHED = { ...REFUSED, afweging: yes };
const NOT_WEIGHED = { ...REFUSED, belang: 'geen' };
const ANONYMOUS = { gegevens: 'anoniem' };

const CONSENT = {
  kenmerk: '2026-014',
  gaf: 'moeder,jeugdige',
  hoe: 'mondeling',
  op: '2026-11-20',
  informatie: 'het advies uit het verslag',
  tot: '2027-08-01',
};

describe('het formulier vraagt alleen wat deze uitkomst vraagt', () => {
  test.each([
    [
      'toestemming',
      AGREED,
      ['kenmerk', 'gaf', 'hoe', 'op', 'waarvoor', 'informatie', 'aanWie', 'tot', 'wordt'],
    ],
    [
      'delen zonder toestemming: de zes van bijlage 6',
      WEIGHED,
      [
        'kenmerk',
        'waarom',
        'afweging',
        'geraadpleegd',
        'aanWie',
        'informatie',
        'geinformeerd',
        'reden',
        'wordt',
      ],
    ],
    ['een plicht', DUTY, ['kenmerk', 'aanWie', 'informatie', 'op', 'geinformeerd', 'reden', 'wordt']],
    ['een weigering', NOT_WEIGHED, ['kenmerk', 'weigerde', 'geweigerd', 'op', 'gedaan', 'wordt']],
    ['nog te vragen', TO_ASK, ['kenmerk', 'gedaan', 'tot', 'wordt']],
    ['zonder namen', ANONYMOUS, ['kenmerk', 'aanWie', 'informatie', 'op', 'wordt']],
  ])('%s', (_, feiten, velden) => {
    const form = new Formulier(feiten);
    expect(form.fields).toEqual(velden);
    expect(problemsOf(form.card)).toEqual([]);
  });

  test('wat de check weet, staat er al', () => {
    const { inputs } = new Formulier(AGREED);
    expect(inputs.v_waarvoor).toBe('Hulp of ondersteuning voor het kind');
    expect(inputs.v_aanWie).toContain('Jeugdarts');
    expect(new Formulier(WEIGHED).words).toContain('Jij vindt dat');
    expect(new Formulier(DUTY).words).toContain('Grondslag: ');
  });

  test('wie nee zei zonder dat het van hem afhangt, heeft hier niets geweigerd', () => {
    const child = {
      ...TO_ASK,
      leeftijd: '0-11',
      wilsonbekwaam: undefined,
      toestemmingJeugdige: 'geweigerd',
    };
    const form = new Formulier(JSON.parse(JSON.stringify(child)));
    expect(form.fields).toEqual(['kenmerk', 'gedaan', 'tot', 'wordt']);
  });

  test('bij een weigering staan alleen wie nee zeiden, en nooit niemand', () => {
    const choices = (form: Formulier) =>
      (blocksOf(form.card) as unknown as { id?: string; choices: { value: string }[] }[]).flatMap((block) =>
        block.id === 'v_weigerde' ? block.choices : [],
      );
    const of = (feiten: object) => choices(new Formulier(feiten)).map(({ value }) => value);
    expect(of(NOT_WEIGHED)).toEqual(['moeder', 'vader', 'ouder']);
    expect(of({ ...NOT_WEIGHED, toestemmingJeugdige: 'ingetrokken' })).toContain('jeugdige');
    expect(of({ ...NOT_WEIGHED, toestemmingOuders: 'gegeven', toestemmingJeugdige: 'geweigerd' })).toEqual([
      'jeugdige',
    ]);
    const next = seeded(7);
    for (let i = 0; i < 3000; i++) {
      const feiten = randomFacts(next);
      const uitkomst = decide(feiten);
      if (uitkomst.soort !== 'besluit' || formOf(uitkomst.besluit, feiten) !== 'geweigerd') continue;
      const velden = fieldsOf('geweigerd', uitkomst.besluit, feiten);
      expect(velden.find(({ id }) => id === 'weigerde')?.opties?.length).toBeGreaterThan(0);
    }
  });

  test('boven 18 geen maand van een leeftijd, en nooit een geboortedatum', () => {
    const adult = { ...AGREED, leeftijd: '18+', toestemmingJeugdige: 'gegeven', gezag: undefined };
    expect(new Formulier(JSON.parse(JSON.stringify(adult))).fields).not.toContain('wordt');
    expect(new Formulier(AGREED).words).toContain('De dag vraag ik niet');
  });

  test('zolang er niet één antwoord is, blijft het de tekst om te kopiëren', () => {
    const { gezag: _, ...rest } = REFUSED;
    const open = {
      ...rest,
      gezag: 'weet-niet',
      gescheidenUitzondering: 'weet-niet',
      toestemmingOuders: 'niet-gevraagd',
    };
    const answer = reply({ kind: 'action', verb: 'vastleggen', data: resultData(open) }, undefined, ONLY);
    expect(textsOf(answer).join()).toContain('Notitie: mag deze informatie');
  });

  test('zonder register is er geen formulier, en met register nog wel de tekst', () => {
    const off = { ...ONLY, register: false };
    const copy = reply({ kind: 'action', verb: 'vastleggen', data: resultData(AGREED) }, undefined, off);
    expect(textsOf(copy).join()).toContain('Notitie: mag deze informatie');
    const also = reply({ kind: 'action', verb: 'vl-tekst', data: resultData(AGREED) }, undefined, ONLY);
    expect(textsOf(also).join()).toContain('Notitie: mag deze informatie');
    const typed = reply({ kind: 'text', text: 'mijn vastleggingen' }, undefined, off);
    expect(JSON.stringify(typed.out)).toContain('Ik bewaar hier niets');
  });
});

describe('verplicht is verplicht', () => {
  test('leeg verstuurd: bij elk verplicht veld staat wat er moet', () => {
    const form = new Formulier(AGREED);
    form.submit({ waarvoor: '', aanWie: '' });
    expect(form.effect).toBeUndefined();
    for (const line of [
      'Vul een kenmerk in',
      'Kies wie toestemming gaf.',
      'Kies hoe de toestemming is gegeven.',
      'Kies een datum.',
      'Vul in waarvoor.',
      'Vul in om welke informatie het gaat.',
      'Vul in aan wie.',
      'Kies tot wanneer de toestemming geldt.',
    ])
      expect(form.words).toContain(line);
    expect(problemsOf(form.card)).toEqual([]);
  });

  test('niets van wat er getypt is gaat verloren', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, kenmerk: '', informatie: 'het *advies* van [school] <b>' });
    expect(form.inputs).toMatchObject({
      v_gaf: 'moeder,jeugdige',
      v_hoe: 'mondeling',
      v_op: '2026-11-20',
      v_informatie: 'het *advies* van [school] <b>',
      v_tot: '2027-08-01',
    });
    expect(form.words).toContain('Kijk nog naar: Kenmerk. Wat je typte staat er nog.');
  });

  test.each([
    ['wie er nog mist', { gaf: 'moeder' }, 'Ook toestemming van de jongere is nodig.'],
    ['een dag die nog moet komen', { op: '2026-11-23' }, 'Deze dag is nog niet geweest.'],
    ['een dag die voorbij is', { tot: '2026-11-21' }, 'Deze dag is al voorbij.'],
    ['geen datum', { op: 'gisteren' }, 'Deze datum kan ik niet lezen: ‘gisteren’.'],
    ['een dag die niet bestaat', { op: '2026-02-30' }, 'Deze datum kan ik niet lezen: ‘2026-02-30’.'],
    ['een onbekende keuze', { hoe: 'per postduif' }, 'Deze keuze ken ik niet: ‘per postduif’.'],
    ['een geboortedatum', { wordt: '12-03-2013' }, 'Een geboortedatum bewaar ik niet.'],
    ['een geboortemaand', { wordt: '03-2013' }, 'Ik zoek de maand waarin de jongere 16 wordt.'],
    ['een maand die niet past', { wordt: '12-2030' }, 'Dit past niet bij de leeftijd in de check.'],
    ['geen maand', { wordt: 'volgend jaar' }, 'Schrijf maand en jaar, zoals 03-2028.'],
    ['een te lang kenmerk', { kenmerk: '2026-'.repeat(13) }, 'Dit is te lang. Houd het bij 60 tekens'],
    ['een te lange tekst', { informatie: 'x'.repeat(501) }, 'Dit is te lang.'],
  ])('%s', (_, wrong, line) => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, ...wrong });
    expect(form.effect).toBeUndefined();
    expect(form.words).toContain(line);
  });

  test.each([
    ['0-11', 'Maand waarin het kind 12 wordt', '11-2038'],
    ['12-15', 'Maand waarin de jongere 16 wordt', '11-2026'],
    ['16-17', 'Maand waarin de jongere 18 wordt', '11-2028'],
    ['weet-niet', 'Maand waarin het kind of de jongere 12, 16 of 18 wordt', '03-2028'],
  ])('bij %s: de eerste leeftijd die telt, tot en met de laatste maand die kan', (leeftijd, label, wordt) => {
    const form = new Formulier({ ...DUTY, leeftijd });
    expect(form.words).not.toContain('Geboren');
    expect(JSON.stringify(form.card)).toContain(`"label":"${label}"`);
    form.submit({ kenmerk: 'z-1', informatie: 'het verzuim', op: VANDAAG, geinformeerd: 'vooraf', wordt });
    expect(form.effect?.soort).toBe('bewaar');
  });

  test('beide ouders is twee ouders', () => {
    const both = {
      ...AGREED,
      leeftijd: '0-11',
      gezag: 'ouders-gescheiden',
      gescheidenUitzondering: true,
    };
    const form = new Formulier(both);
    form.submit({ ...CONSENT, gaf: 'moeder' });
    expect(form.words).toContain('beide ouders nodig');
    form.submit({ gaf: 'moeder,ouder' });
    expect(form.effect?.soort).toBe('bewaar');
  });

  test('wie niet geïnformeerd is: dan moet de reden erbij', () => {
    const form = new Formulier(DUTY);
    form.submit({ kenmerk: 'z-1', informatie: 'het verzuim', op: VANDAAG, geinformeerd: 'nog-niet' });
    expect(form.words).toContain('Vul in waarom nog niet iedereen het weet.');
    form.submit({ reden: 'dat was te gevaarlijk' });
    expect(form.effect?.soort).toBe('bewaar');
  });
});

describe('geen namen', () => {
  test.each([
    ['bsn', 'leerling 111222333', 'een nummer dat een bsn kan zijn'],
    ['mail', 'gemaild naar ouder@gmail.com', 'een mailadres'],
    ['telefoon', 'gebeld op 06-12345678', 'een telefoonnummer'],
    ['geboortedatum', 'geboren 12-03-2013', 'een geboortedatum'],
    ['adres', 'woont Kerkstraat 12', 'een adres'],
  ])('%s wordt bij het veld geweigerd, ook met een vinkje', (_, text, reason) => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, informatie: text, t_informatie: 'true' });
    expect(form.effect).toBeUndefined();
    expect(form.words).toContain(reason);
    expect(form.inputs.v_informatie).toBe(text);
  });

  test('wat op een naam lijkt, vraagt een vinkje; en dat vinkje geldt voor die woorden', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, informatie: 'verslag van Fatima' });
    expect(form.effect).toBeUndefined();
    expect(form.words).toContain('‘Fatima’ lijkt op een naam');
    form.submit({ t_informatie: 'true', v_informatie: 'verslag van Fatima en Daan' });
    expect(form.effect).toBeUndefined();
    expect(form.words).toContain('Daan');
    form.submit({ t_informatie: 'true' });
    expect(form.effect).toMatchObject({ soort: 'bewaar', nieuw: { kenmerk: '2026-014' } });
  });

  test.each(['Roos', 'D.J.', 'de zaak van dinsdag'])(
    'een kenmerk zonder cijfer kan een naam zijn: %s',
    (kenmerk) => {
      const form = new Formulier(AGREED);
      form.submit({ ...CONSENT, kenmerk });
      expect(form.effect).toBeUndefined();
      expect(form.words).toContain(`‘${kenmerk}’ kan een naam zijn.`);
      form.submit({ t_kenmerk: 'true' });
      expect(form.effect).toMatchObject({ soort: 'bewaar', nieuw: { kenmerk } });
    },
  );

  test.each(['D.J. 14', 'LvdB14', 'Roos 7', 'Bakker 2'])(
    'een kenmerk met een cijfer kan ook een naam zijn: %s',
    (kenmerk) => {
      const form = new Formulier(AGREED);
      form.submit({ ...CONSENT, kenmerk });
      expect(form.effect).toBeUndefined();
      expect(form.words).toContain('lijkt op een naam');
      form.submit({ t_kenmerk: 'true' });
      expect(form.effect).toMatchObject({ soort: 'bewaar', nieuw: { kenmerk } });
    },
  );

  test('een vinkje vooraf helpt niet', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, kenmerk: 'Daan', t_kenmerk: 'true' });
    expect(form.effect).toBeUndefined();
  });
});

describe('wat er bewaard wordt', () => {
  test('feiten, antwoord, regels, versie, hash en het formulier', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, op: '20-11-2026', wordt: 'maart 2029' });
    expect(form.effect).toMatchObject({
      soort: 'bewaar',
      sleutel: 'form kans-van-de-test',
      nieuw: {
        soort: 'check',
        feiten: AGREED,
        besluit: { toestemming: 'nodig' },
        formulier: { vorm: 'toestemming', op: '2026-11-20', tot: '2027-08-01', wordt: '2029-03' },
        eindigtOp: '2027-08-01',
      },
    });
  });

  test('de sleutel blijft die van het geopende formulier, ook na een fout', () => {
    const form = new Formulier(AGREED);
    form.submit({});
    const later = { ...ONLY, kans: 'een-andere-beurt' };
    Object.assign(form, { context: later });
    form.submit(CONSENT);
    expect(form.effect).toMatchObject({ sleutel: 'form kans-van-de-test' });
  });

  test('velden die niet bij deze uitkomst horen, komen er niet in', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, v_naam: 'Daan', v_weigerde: 'vader', t_x: 'true' });
    expect(form.effect).toMatchObject({ soort: 'bewaar' });
    expect(JSON.stringify(form.effect)).not.toMatch(/Daan|weigerde/);
  });

  test('in het geheugen blijft niets van wat getypt is', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, kenmerk: '', informatie: 'kolibrie' });
    expect(JSON.stringify(form.last.remember)).not.toContain('kolibrie');
  });
});

test('in een groep komt het formulier op de eigen kaart en wordt niets onthouden', () => {
  const form = new Formulier(AGREED, { ...ONLY, ...GROUP });
  expect(form.fields).toContain('kenmerk');
  expect(form.last.remember).toBeUndefined();
});

test('gooit nooit en geeft altijd een kaart of een wens, wat er ook in de kaart zit', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: false });
  const verb = fc.constantFrom(
    'vastleggen',
    'vl-bewaar',
    'vl-tekst',
    'vl-lijst',
    'vl-open',
    'vl-notitie-bewaar',
    'vl-trek-in-bewaar',
    'vl-exporteer',
    'vl-wat',
  );
  const data = fc.oneof(
    anything,
    fc
      .record(
        {
          kans: anything,
          id: anything,
          pad: anything,
          twijfels: anything,
          v_kenmerk: anything,
          v_gaf: anything,
          v_op: fc.string(),
          v_tekst: anything,
          t_kenmerk: anything,
        },
        { requiredKeys: [] },
      )
      .map((more) => ({ ...resultData(AGREED), ...more })),
  );
  fc.assert(
    fc.property(verb, data, fc.boolean(), (v, d, eenOpEen) => {
      const answer = reply({ kind: 'action', verb: v, data: d }, undefined, { ...ONLY, eenOpEen });
      expect(answer.out.length > 0 || answer.effect !== undefined).toBe(true);
      // What was typed comes back, whatever it is; that alone is no fault of the card.
      const problems = cardsOf(answer).flatMap(problemsOf);
      expect(problems.filter((problem) => problem !== 'persoonsgegeven')).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
