import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reply } from '../../../src/dialogs/index.ts';
import { problemsOf } from '../support/check-card.ts';
import { cardsOf, GROUP, textsOf } from '../support/conversation.ts';
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
      ['kenmerk', 'gaf', 'hoe', 'op', 'waarvoor', 'informatie', 'aanWie', 'tot', 'geboortemaand'],
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
        'geboortemaand',
      ],
    ],
    ['een plicht', DUTY, ['kenmerk', 'aanWie', 'informatie', 'op', 'geinformeerd', 'reden', 'geboortemaand']],
    ['een weigering', NOT_WEIGHED, ['kenmerk', 'weigerde', 'geweigerd', 'op', 'gedaan', 'geboortemaand']],
    ['nog te vragen', TO_ASK, ['kenmerk', 'gedaan', 'tot', 'geboortemaand']],
    ['zonder namen', ANONYMOUS, ['kenmerk', 'aanWie', 'informatie', 'op', 'geboortemaand']],
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

  test('boven 18 geen geboortemaand, en nooit een geboortedatum', () => {
    const adult = { ...AGREED, leeftijd: '18+', toestemmingJeugdige: 'gegeven', gezag: undefined };
    expect(new Formulier(JSON.parse(JSON.stringify(adult))).fields).not.toContain('geboortemaand');
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
    ['een geboortedatum', { geboortemaand: '12-03-2013' }, 'Een geboortedatum bewaar ik niet.'],
    ['een maand die niet past', { geboortemaand: '03-2003' }, 'Dit past niet bij de leeftijd in de check.'],
    ['een te lange tekst', { informatie: 'x'.repeat(501) }, 'Dit is te lang.'],
  ])('%s', (_, wrong, line) => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, ...wrong });
    expect(form.effect).toBeUndefined();
    expect(form.words).toContain(line);
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

  test('een vinkje vooraf helpt niet', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, kenmerk: 'Daan', t_kenmerk: 'true' });
    expect(form.effect).toBeUndefined();
  });
});

describe('wat er bewaard wordt', () => {
  test('feiten, antwoord, regels, versie, hash en het formulier', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, op: '20-11-2026', geboortemaand: 'maart 2013' });
    expect(form.effect).toMatchObject({
      soort: 'bewaar',
      sleutel: 'form kans-van-de-test',
      nieuw: {
        soort: 'check',
        feiten: AGREED,
        besluit: { toestemming: 'nodig' },
        formulier: { vorm: 'toestemming', op: '2026-11-20', tot: '2027-08-01' },
        eindigtOp: '2027-08-01',
        geboortemaand: '2013-03',
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

  test.each([
    ['0-11', '12 wordt', '11-2026', '2014-11'],
    ['0-11', '12 wordt', '3-2035', '2023-03'],
    ['12-15', '16 wordt', 'maart 2027', '2011-03'],
    ['16-17', '18 wordt', '2028-08', '2010-08'],
    // Past, so it can only be the month of birth.
    ['12-15', '16 wordt', '10-2013', '2013-10'],
  ])('de maand waarin iemand van %s %s: %s', (leeftijd, label, written, month) => {
    const form = new Formulier({ ...DUTY, leeftijd });
    expect(JSON.stringify(form.card)).toContain(`Maand waarin de jongere ${label}`);
    const rest = { informatie: 'het verzuim', op: VANDAAG, geinformeerd: 'vooraf' };
    form.submit({ kenmerk: 'z-1', ...rest, geboortemaand: written });
    expect(form.effect).toMatchObject({ nieuw: { geboortemaand: month } });
  });

  test('een maand waarin iemand de leeftijd niet kan bereiken, past niet', () => {
    const form = new Formulier(AGREED);
    form.submit({ ...CONSENT, geboortemaand: '03-2033' });
    expect(form.effect).toBeUndefined();
    expect(JSON.stringify(form.card)).toContain('Dit past niet bij de leeftijd in de check.');
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
