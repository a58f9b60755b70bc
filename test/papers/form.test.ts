import { describe, expect, it } from 'vitest';
import { STANDAARD_OVERLEGVORMEN } from '../../src/dialogs/index.ts';
import { type Codes, maakPapier, ondertekenaars } from '../../src/papers/index.ts';
import { decide, type Feiten, type Persoon } from '../../src/rules/index.ts';
import { waarden } from './support/codes.ts';
import { textOf } from './support/docx.ts';

const formText = async (codes: Codes, afzender = {}, overleg?: { naam: string }) =>
  textOf(await maakPapier('toestemmingsformulier', { codes, afzender, ...(overleg && { overleg }) }));

/** The rows of the table in which people choose and sign. */
function signers(text: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf('Naam, datum en handtekening') + 1;
  return lines.filter((_, i) => i >= from && lines[i + 1]?.includes('Ja, voor alles'));
}

const LABELS: Record<Persoon, (codes: Codes) => string[]> = {
  'ouders-met-gezag': ({ gezag }) =>
    gezag === 'een-ouder' ? ['Ouder met gezag'] : ['Ouder met gezag', 'Andere ouder met gezag'],
  'beide-ouders': () => ['Ouder met gezag', 'Andere ouder met gezag'],
  voogd: () => ['Voogd'],
  'wettelijk-vertegenwoordiger': () => ['Wettelijk vertegenwoordiger'],
  jeugdige: ({ leeftijd }) => [leeftijd === '0-11' ? 'Kind' : 'Jongere'],
};

/** Whom the rules name for what `deler` brings to the table, straight from `decide`. */
function vanVolgensDeRegels(deler: string, ontvanger: string, codes: Codes): readonly Persoon[] {
  const { deelnemers: _, luisteraars: __, ...rest } = codes;
  const feiten: Feiten = {
    ...rest,
    deler,
    ontvanger,
    herkomst: 'eigen',
    noodzakelijk: true,
    kanAnders: false,
    ots: false,
    toestemmingOuders: 'niet-gevraagd',
    toestemmingJeugdige: 'niet-gevraagd',
  };
  const outcome = decide(feiten);
  if (outcome.soort !== 'besluit') throw new Error(`the test leaves ${JSON.stringify(outcome)} open`);
  return outcome.besluit.van;
}

const situations = waarden('leeftijd').flatMap((leeftijd) =>
  waarden('gezag').flatMap((gezag) =>
    [false, true].flatMap((wilsonbekwaam) =>
      [false, true].map((gescheidenUitzondering) => ({
        leeftijd,
        gezag,
        wilsonbekwaam,
        gescheidenUitzondering,
      })),
    ),
  ),
);

describe('who signs', () => {
  it.each(STANDAARD_OVERLEGVORMEN)(
    'at $naam is whom the rules name, at every age and gezag',
    async (vorm) => {
      const deelnemers = [...new Set(vorm.deelnemers.map(({ deler, ontvanger }) => deler ?? ontvanger))];
      const delers = deelnemers.filter((code) => waarden('deler').includes(code));
      for (const situation of situations) {
        const codes: Codes = {
          ...situation,
          deelnemers,
          doel: vorm.doelen[0]?.doel ?? '',
          gegevens: 'bijzonder',
          convenant: true,
          aanwezig: false,
          verzuim: 'geen',
        };
        const ears = (deler: string) => [
          'casusoverleg',
          ...deelnemers
            .filter((ander) => ander !== deler)
            .map((ander) => (ander === 'mbo' ? 'onderwijs' : ander)),
        ];
        const named = new Set(
          delers.flatMap((deler) => ears(deler).flatMap((oor) => vanVolgensDeRegels(deler, oor, codes))),
        );
        expect(new Set(ondertekenaars(codes))).toEqual(named);
        const expected = ondertekenaars(codes).flatMap((persoon) => LABELS[persoon](codes));
        const shown = signers(await formText(codes));
        // When the rules name nobody, two places are left open.
        expect(shown).toEqual(expected.length > 0 ? expected : ['', '']);
      }
    },
  );

  it.each([
    ['jeugdhulp', '0-11', 'ouders-samen', ['ouders-met-gezag']],
    ['jeugdhulp', '12-15', 'ouders-samen', ['ouders-met-gezag', 'jeugdige']],
    ['medisch', '12-15', 'voogd', ['voogd', 'jeugdige']],
    ['jeugdhulp', '16-17', 'een-ouder', ['jeugdige']],
    ['kinderopvang', '12-15', 'een-ouder', ['ouders-met-gezag']],
    ['mbo', '16-17', 'ouders-samen', ['jeugdige']],
  ])('%s, %s, %s: %j', (deler, leeftijd, gezag, van) => {
    expect(
      ondertekenaars({
        leeftijd,
        gezag,
        wilsonbekwaam: false,
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        deelnemers: [deler],
      }),
    ).toEqual(van);
  });

  it('is left open when the rules would have to know more', async () => {
    for (const codes of [
      {},
      { deelnemers: ['jeugdhulp'] },
      {
        deelnemers: ['jeugdhulp'],
        leeftijd: '12-15',
        gezag: 'voogd',
        doel: 'ondersteuning',
        gegevens: 'gewoon',
      },
    ] as Codes[]) {
      expect(ondertekenaars(codes)).toEqual([]);
      expect(signers(await formText(codes))).toEqual(['', '']);
    }
  });
});

const FULL: Codes = {
  doel: 'verzuim',
  leeftijd: '12-15',
  gezag: 'ouders-samen',
  wilsonbekwaam: false,
  gegevens: 'bijzonder',
  convenant: true,
  aanwezig: true,
  verzuim: 'ongeoorloofd',
  deelnemers: ['onderwijs', 'jeugdhulp', 'medisch', 'gemeente'],
  luisteraars: ['medisch'],
};

describe('the consent form', () => {
  it('tells all that consent must rest on', async () => {
    const text = await formText(FULL, {}, { naam: 'Mdo op school' });
    for (const told of [
      'Mdo op school',
      'Ervoor zorgen dat naar school gaan weer lukt',
      'informatie over gezondheid',
      'Wie deelt',
      'Welke informatie',
      'Met wie',
      'Ik kies vrij',
      'Bij nee wordt deze informatie niet gedeeld',
      'altijd intrekken',
      'geldt tot',
      'Ik krijg een kopie',
      'Contactpersoon',
      'Toestemming is nodig van de ouders met gezag en de jongere',
      'Ik trek mijn toestemming in',
    ])
      expect(text).toContain(told);
  });

  it('asks consent only for who needs it and brings something in', async () => {
    const rows = (await formText(FULL)).split('\n');
    const from = rows.indexOf('Met wie');
    const sharing = rows.slice(
      from,
      rows.findIndex((row) => row.startsWith('Er praten mee')),
    );
    expect(sharing).toContain('De jeugdhulp, het wijkteam of het schoolmaatschappelijk werk');
    for (const free of ['De school', 'De gemeente', 'De jeugdarts, jeugdverpleegkundige, huisarts of ggz'])
      expect(sharing).not.toContain(free);
    expect(rows.join('\n')).toContain(
      'Voor wat de school en de gemeente inbrengen, is geen toestemming nodig',
    );
  });

  it('says so when the law asks no consent and the meeting does', async () => {
    const text = await formText({ ...FULL, deelnemers: ['gemeente', 'samenwerkingsverband'] });
    expect(text).toContain('De wet vraagt hier geen toestemming.');
    expect(signers(text)).toEqual(['', '']);
  });

  it('leaves a line where nothing is known', async () => {
    const text = await formText({});
    expect(text).toContain('Naam kind of jongere');
    expect(text).toMatch(/Overleg\n\nDatum van het overleg\n\nDoel van het delen\n\n/);
    expect(text).toContain('Er praten mee: ____________________.');
    expect(text).toContain('(FG) van de organisatie die dit vraagt');
  });

  it('uses what the organisation told', async () => {
    const fg = { naam: 'Bureau Privacy', bereikbaar: 'fg@voorbeeld.nl' };
    expect(await formText({}, { naam: 'De Brug', fg })).toContain('(FG): Bureau Privacy, fg@voorbeeld.nl');
  });
});
