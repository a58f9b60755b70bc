import { unzipSync } from 'fflate';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as dialogs from '../../src/dialogs/index.ts';
import { openRegister, type Vastlegging } from '../../src/register/index.ts';
import { codeVan } from '../../src/rules/index.ts';
import { AGREED } from '../dialogs/support/facts.ts';
import { mention, message, tap } from './support/activities.ts';
import { startTestBot } from './support/bot.ts';
import { type Card, dataOf, Person, type RecordingBot, startRecordingBot } from './support/person.ts';

let bot: RecordingBot;
beforeEach(async () => {
  bot = await startRecordingBot();
});
afterEach(() => bot.remove());

/** The data of a result card on which everybody agreed. */
const RESULT = { tn: 1, s: 'resultaat', p: 'deler', f: AGREED, g: [], h: [] };
const today = () => new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const CONSENT = (kenmerk: string) => ({
  v_kenmerk: kenmerk,
  v_gaf: 'moeder,jeugdige',
  v_hoe: 'mondeling',
  v_op: today(),
  v_informatie: 'het advies uit het verslag',
  v_tot: inDays(10),
});

async function recorded(person: Person, kenmerk: string): Promise<string> {
  await person.act('vastleggen', RESULT);
  await person.tap('Leg vast', CONSENT(kenmerk));
  expect(person.words).toContain('Vastgelegd');
  const record = (await everything(person)).find((one) => one.kenmerk === kenmerk);
  return record?.id ?? '';
}

const TOKEN = /\/export\/([\w-]+)/g;
const tokensIn = (texts: readonly string[]): string[] =>
  [...texts.join('\n').matchAll(TOKEN)].map(([, token]) => token as string);
const fetchExport = (token: string, method = 'POST') =>
  fetch(`http://127.0.0.1:${bot.port}/export/${token}`, { method });

const ownerOf = (person: Person) => ({ tenant: 'lokaal', auteur: person.user });
async function everything(person: Person): Promise<Vastlegging[]> {
  const records: Vastlegging[] = [];
  for await (const record of bot.register.alles(ownerOf(person))) records.push(record);
  return records;
}

describe('recording', () => {
  it('goes from the result to a record, a list and the record again', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, '2026-014');
    await ib.type('mijn vastleggingen');
    expect(ib.words).toContain('1 · **2026-014**: de toestemming');
    expect(ib.words).toContain('nog 10 dagen');
    await ib.type('open 1');
    expect(ib.words).toContain('Wie gaf toestemming: moeder, de jongere');
    expect(ib.words).toContain('Welke informatie: het advies uit het verslag');
  });

  it('gives one record for two submits of one form, at the same moment too', async () => {
    const ib = new Person(bot, 'ib');
    await ib.act('vastleggen', RESULT);
    const form = ib.card;
    const { verb, data } = dataOf(form, 'Leg vast', CONSENT('twee-2'));
    await Promise.all([1, 2, 3].map(() => bot.post(tap(ib.chat, verb, data))));
    expect(await everything(ib)).toHaveLength(1);
    // What was changed between two submits is not kept, and that is said.
    const changed = dataOf(form, 'Leg vast', { ...CONSENT('twee-2'), v_hoe: 'schriftelijk' });
    await ib.act(changed.verb, changed.data);
    expect(ib.words).toContain('Dit stond al vast');
    expect(await everything(ib)).toHaveLength(1);
  });

  it('says at the field that a reference is too long, and keeps the longest of everything that fits', async () => {
    const ib = new Person(bot, 'ib');
    await ib.act('vastleggen', RESULT);
    await ib.tap('Leg vast', CONSENT('2026-'.repeat(50)));
    expect(ib.words).toContain('Dit is te lang. Houd het bij 60 tekens');
    const fields = ib.card.body.flatMap(({ items = [] }) => items);
    const longest = fields.flatMap(({ id = '', maxLength }) =>
      maxLength && id !== 'v_wordt' ? [[id, '1'.padEnd(maxLength, 'a ')] as const] : [],
    );
    expect(longest.map(([id]) => id)).toEqual(['v_kenmerk', 'v_waarvoor', 'v_informatie', 'v_aanWie']);
    await ib.tap('Leg vast', Object.fromEntries(longest));
    expect(ib.words).toContain('Vastgelegd');
    await ib.tap('Bekijk');
    await ib.tap('Notitie toevoegen');
    await ib.tap('Voeg toe', { v_tekst: '1'.padEnd(500, 'a ') });
    expect(ib.words).toContain('De notitie staat erbij.');
    expect((await everything(ib))[0]?.notities).toHaveLength(1);
  });

  it('keeps a typed note or form once when Teams delivers the message again, also a form that is sent anew', async () => {
    const ib = new Person(bot, 'ib');
    await ib.act('herhaal', RESULT);
    const { v_kenmerk, v_op, v_informatie, v_tot } = CONSENT('getypt-1');
    const text = [
      ...[`kenmerk: ${v_kenmerk}`, 'wie gaf toestemming: moeder en de jongere', 'hoe: mondeling'],
      ...['aan wie: de jeugdarts', 'waarvoor: hulp of ondersteuning voor het kind'],
      ...[`wanneer gegeven: ${v_op}`, `welke informatie: ${v_informatie}`, `tot wanneer: ${v_tot}`],
    ].join('\n');
    const form = message(ib.chat, text);
    await Promise.all([bot.post(form), bot.post(form)]);
    await bot.post(form);
    await ib.type(text);
    await recorded(ib, 'kaart-1');
    const notes = async () =>
      (await everything(ib)).find(({ kenmerk }) => kenmerk === 'kaart-1')?.notities.map(({ tekst }) => tekst);
    const note = message(ib.chat, 'notitie: gebeld met de jeugdarts');
    await Promise.all([bot.post(note), bot.post(note)]);
    await bot.post(note);
    expect(await notes()).toEqual(['gebeld met de jeugdarts']);
    await ib.type('notitie: gebeld met de jeugdarts');
    expect(await notes()).toHaveLength(2);
    expect(await everything(ib)).toHaveLength(2);
  });

  it('keeps facts, answer, rules and form, and nothing of what was said in the chat', async () => {
    const ib = new Person(bot, 'ib');
    await ib.type(
      'mag ik over een leerling van 13 iets delen met de jeugdarts? het geheime woord is kolibrie',
    );
    await recorded(ib, '2026-015');
    const [record] = await everything(ib);
    expect(record).toMatchObject({
      soort: 'check',
      kenmerk: '2026-015',
      feiten: AGREED,
      besluit: { toestemming: 'nodig', advies: 'delen-mag' },
      formulier: { vorm: 'toestemming', gaf: 'moeder,jeugdige', op: today() },
      eindigtOp: inDays(10),
    });
    expect(JSON.stringify(record)).not.toContain('kolibrie');
  });

  it('promises no warning for a day on which it no longer has the record', async () => {
    const ib = new Person(bot, 'ib');
    await ib.act('vastleggen', RESULT);
    await ib.tap('Leg vast', { ...CONSENT('lang-1'), v_tot: inDays(60) });
    expect(ib.words).toContain('Ik waarschuw je in je lijst');
    await ib.act('vastleggen', RESULT);
    await ib.tap('Leg vast', { ...CONSENT('lang-2'), v_tot: inDays(200) });
    expect(ib.words).not.toContain('Ik waarschuw je in je lijst');
    expect(ib.words).toContain('Daarna waarschuw ik je niet meer.');
  });

  it('takes no withdrawal of a day before consent was given', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'eerst-1');
    await ib.type('toestemming ingetrokken');
    const early = { v_wie: 'moeder', v_ingetrokkenOp: inDays(-3), v_ontvanger: 'ja' };
    await ib.tap('Leg vast', early);
    await ib.tap('Leg vast');
    expect(ib.words).toContain('Deze dag ligt voor de dag waarop de toestemming is gegeven');
    expect((await everything(ib))[0]?.ingetrokken).toBeUndefined();
    await ib.tap('Leg vast', { v_ingetrokkenOp: today() });
    expect(ib.words).toContain('De toestemming is ingetrokken.');
  });

  it('knows by the record itself what can be withdrawn, and from which day, after an outage too', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'eerst-1');
    await ib.type('toestemming ingetrokken');
    expect(ib.words).toContain('Laat de ontvanger (Jeugdarts');
    const lock = new Database(bot.file);
    lock.exec('begin exclusive');
    await ib.tap('Leg vast', { v_wie: 'moeder', v_ingetrokkenOp: today(), v_ontvanger: 'ja' });
    expect(ib.words).toContain('Vastleggen lukt nu niet');
    expect(ib.words).toContain('Laat de ontvanger (Jeugdarts');
    lock.exec('rollback');
    lock.close();
    await ib.tap('Leg vast', { v_ingetrokkenOp: inDays(-30) });
    expect(ib.words).toContain('Deze dag ligt voor de dag waarop de toestemming is gegeven');
    expect((await everything(ib))[0]?.ingetrokken).toBeUndefined();
    await ib.tap('Leg vast', { v_ingetrokkenOp: today() });
    expect((await everything(ib))[0]?.ingetrokken).toMatchObject({ ingetrokkenOp: today() });
  });

  it('withdraws nothing from a record without consent', async () => {
    const ib = new Person(bot, 'ib');
    const feiten = { ...AGREED, toestemmingOuders: 'geweigerd', belang: 'geen' };
    await ib.act('vastleggen', { ...RESULT, f: feiten });
    const refusal = { v_kenmerk: 'nee-1', v_weigerde: 'moeder', v_geweigerd: 'het advies', v_op: today() };
    await ib.tap('Leg vast', { ...refusal, v_gedaan: 'niets gedeeld' });
    const [record] = await everything(ib);
    const made = { v_wie: 'moeder', v_ingetrokkenOp: today(), v_ontvanger: 'ja' };
    await ib.act('vl-trek-in-bewaar', { tn: 1, id: record?.id, ...made });
    expect(ib.words).toContain('geen toestemming die nog ingetrokken kan worden');
    expect((await everything(ib))[0]?.ingetrokken).toBeUndefined();
  });

  it('says so when a second submit of a note or a withdrawal says something else', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'twee-3');
    await ib.tap('Bekijk');
    await ib.tap('Notitie toevoegen');
    const note = ib.card;
    await ib.tap('Voeg toe', { v_tekst: 'eerste tekst' });
    const again = dataOf(note, 'Voeg toe', { v_tekst: 'eerste tekst' });
    await ib.act(again.verb, again.data);
    expect(ib.words).toContain('De notitie staat erbij.');
    const other = dataOf(note, 'Voeg toe', { v_tekst: 'tweede, verbeterde tekst' });
    await ib.act(other.verb, other.data);
    expect(ib.words).toContain('Wat je nu instuurde, is niet bewaard.');

    await ib.tap('Toestemming ingetrokken');
    const form = ib.card;
    const told = { v_wie: 'moeder', v_ingetrokkenOp: today(), v_ontvanger: 'nog-niet' };
    await ib.tap('Leg vast', told);
    expect(ib.words).toContain('Vastgelegd: de toestemming is ingetrokken.');
    expect(ib.words).toContain('de ontvanger weet nog niet dat de toestemming is ingetrokken');
    const changed = dataOf(form, 'Leg vast', { ...told, v_ontvanger: 'ja' });
    await ib.act(changed.verb, changed.data);
    expect(ib.words).toContain('Wat je nu anders invulde, is niet bewaard. Weet de ontvanger het nu?');
    await ib.tap('De ontvanger weet het');
    expect(ib.words).toContain('Weet de ontvanger het: ja, laten weten op');
    expect(ib.words).not.toContain('de ontvanger weet nog niet');
    expect(ib.card.actions.map(({ title }) => title)).not.toContain('De ontvanger weet het');
    await ib.type('de ontvanger weet het');
    expect((await everything(ib))[0]?.notities).toHaveLength(2);
  });

  it('names the withdrawal when the form of the consent comes once more', async () => {
    const ib = new Person(bot, 'ib');
    await ib.act('vastleggen', RESULT);
    const { verb, data } = dataOf(ib.card, 'Leg vast', CONSENT('oud-1'));
    await ib.act(verb, data);
    expect(ib.words).not.toContain('ingetrokken');
    await ib.type('toestemming ingetrokken');
    await ib.tap('Leg vast', { v_wie: 'moeder', v_ingetrokkenOp: today(), v_ontvanger: 'ja' });
    await ib.act(verb, data);
    expect(ib.words).toContain('In deze vastlegging staat dat de toestemming daarna is ingetrokken.');
  });

  it('withdraws by typing', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'typ-1');
    await ib.type('de toestemming is ingetrokken');
    const [form = ''] = await ib.type('formulier');
    expect(form).toContain('Wie trok de toestemming in: moeder / vader');
    await ib.type('Wie trok de toestemming in: oma\nWanneer: vandaag\nWeet de ontvanger het: ja');
    expect(ib.words).toContain('Deze keuze ken ik niet: ‘oma’');
    await ib.type('Wie trok de toestemming in: de jongere\nWanneer: vandaag\nWeet de ontvanger het: ja');
    expect(ib.words).toContain('Vastgelegd: de toestemming is ingetrokken.');
    expect((await everything(ib))[0]?.ingetrokken).toMatchObject({
      wie: 'jeugdige',
      ingetrokkenOp: today(),
      ontvanger: 'ja',
    });
  });

  it('finds a reference as it is shown, and does what was asked with it', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'ZK_2026_014');
    await recorded(ib, '2026-2');
    await ib.type('mijn vastleggingen');
    await ib.type('open 1');
    await ib.type('open 2');
    expect(ib.words).toContain('ZK 2026 014');
    await ib.type('open kenmerk ZK 2026 014');
    expect(ib.words.split('\n')[0]).toBe('ZK 2026 014');
    await ib.type('open 2026-99');
    expect(ib.words).toContain('Ik vind bij jou geen vastlegging met dat kenmerk.');
    await ib.type('verwijder 2026-2');
    await ib.type('ja');
    expect((await everything(ib)).map(({ kenmerk }) => kenmerk)).toEqual(['ZK_2026_014']);
  });

  it('opens the newest of several with one reference, and says that there are more', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, '2026-014');
    await recorded(ib, '2026-015');
    await ib.type('open 2026-014');
    expect(ib.words).not.toContain('met dit kenmerk');
    await recorded(ib, '2026-014');
    await ib.type('open 2026-014');
    expect(ib.words).toContain('Er is nog een oudere vastlegging met dit kenmerk.');
    await ib.type('lijst');
    expect(ib.words).toContain('3 vastleggingen');
  });

  it('opens a result by its code, and a record by a reference that only looks like one', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'K7QM-3XPR');
    await ib.type('open K7QM-3XPR');
    expect(ib.words).toContain('K7QM-3XPR\n');
    await ib.type('open K7QM-3XPW');
    expect(ib.words).toContain('In die code zit een tikfout.');
    await ib.type(`open ${codeVan({ gegevens: 'anoniem' }, 'ander')}`);
    expect(ib.words).toContain('mag dit anoniem delen');
  });

  it('adds a note, by card and by typing, and withdraws', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, '2026-016');
    await ib.tap('Bekijk');
    await ib.tap('Notitie toevoegen');
    await ib.tap('Voeg toe', { v_tekst: 'besproken in het mdo' });
    expect(ib.words).toContain('besproken in het mdo');
    await ib.type('notitie: de jeugdarts belt terug');
    expect(ib.words).toContain('de jeugdarts belt terug');
    await ib.type('notitie: Fatima belt terug');
    expect(ib.words).toContain('‘Fatima’ lijkt op een naam');

    await ib.type('toestemming ingetrokken');
    expect(ib.words).toContain('Stop nu met delen');
    expect(ib.words).toMatch(/art\. 11\.5/);
    await ib.tap('Leg vast', { v_wie: 'moeder', v_ingetrokkenOp: today(), v_ontvanger: 'ja' });
    expect(ib.words).toContain('De toestemming is ingetrokken. Deel hier niets meer mee.');
    expect(ib.card.actions.map(({ title }) => title)).not.toContain('Toestemming ingetrokken');
    await ib.type('mijn vastleggingen');
    expect(ib.words).toContain('toestemming ingetrokken');
    const [record] = await everything(ib);
    expect(record?.notities).toHaveLength(2);
    expect(record?.ingetrokken).toMatchObject({ wie: 'moeder', ontvanger: 'ja' });
  });

  it('deletes after it was asked, by card and by typing', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'weg-1');
    await recorded(ib, 'weg-2');
    await ib.tap('Bekijk');
    await ib.tap('Verwijder');
    expect(await everything(ib)).toHaveLength(2);
    await ib.tap('Ja, verwijder');
    expect(ib.words).toContain('Verwijderd.');
    expect((await everything(ib)).map(({ kenmerk }) => kenmerk)).toEqual(['weg-1']);
    await ib.type('open weg-1');
    await ib.type('verwijder');
    await ib.type('ja');
    expect(ib.words).toContain('Je hebt hier niets vastgelegd');
    expect(await everything(ib)).toEqual([]);
  });

  it('pages through the list, back and forth, by button and by word', async () => {
    const ib = new Person(bot, 'ib');
    for (let i = 1; i <= 14; i++) await recorded(ib, `zaak-${i}`);
    await ib.type('mijn vastleggingen');
    expect(ib.words).toContain('1 tot en met 6 van 14');
    await ib.tap('Volgende');
    expect(ib.words).toContain('7 tot en met 12 van 14');
    await ib.type('volgende');
    expect(ib.words).toContain('13 tot en met 14 van 14');
    await ib.type('open 14');
    expect(ib.words).toContain('zaak-1');
    await ib.type('lijst');
    await ib.type('volgende');
    await ib.tap('Vorige');
    expect(ib.words).toContain('1 tot en met 6 van 14');
    await ib.tap('Open zaak-14');
    expect(ib.words).toContain('zaak-14');
  });
});

describe('exporting', () => {
  it('gives a Word document and JSON behind links that work once', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, 'mee-1');
    await ib.type('mijn vastleggingen');
    await ib.type('1');
    const [docx, json] = tokensIn(await ib.type('exporteer'));
    expect(docx?.length).toBeGreaterThanOrEqual(43);
    // A scanner of links only looks.
    for (let i = 0; i < 3; i++) {
      const page = await fetchExport(docx ?? '', 'GET');
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<h1>Je bestand staat klaar');
      expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-.*form-action 'self'/);
    }
    const document = await fetchExport(docx ?? '');
    expect(document.headers.get('content-disposition')).toContain('vastlegging.docx');
    expect(document.headers.get('cache-control')).toBe('no-store');
    const parts = unzipSync(new Uint8Array(await document.arrayBuffer()));
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('het advies uit het verslag');
    expect((await fetchExport(docx ?? '')).status).toBe(404);
    const [record] = (await (await fetchExport(json ?? '')).json()) as Vastlegging[];
    expect(record).toEqual((await everything(ib))[0]);
  });

  it("gives all of one's own as JSON", async () => {
    const [ib, mentor] = [new Person(bot, 'ib'), new Person(bot, 'mentor')];
    await recorded(ib, 'een-1');
    await recorded(ib, 'twee-2');
    await recorded(mentor, 'ander-1');
    const [token] = tokensIn(await ib.type('exporteer alles'));
    const records = (await (await fetchExport(token ?? '')).json()) as Vastlegging[];
    expect(records.map(({ kenmerk }) => kenmerk).sort()).toEqual(['een-1', 'twee-2']);
  });

  it.each(['', 'x', 'a'.repeat(43), '../healthz', '%00', `${'A'.repeat(42)}=`])(
    'knows no token %j',
    async (token) => {
      const ib = new Person(bot, 'ib');
      await recorded(ib, 'mee-1');
      await ib.type('exporteer alles');
      for (const method of ['GET', 'POST']) {
        const answer = await fetchExport(encodeURIComponent(token), method);
        expect([404, 405]).toContain(answer.status);
        expect(await answer.text()).not.toContain('mee-1');
      }
    },
  );
});

describe("another's record", () => {
  const SECRET = 'geheim-7';
  let ib: Person;
  let mentor: Person;
  let id: string;
  beforeEach(async () => {
    [ib, mentor] = [new Person(bot, 'ib'), new Person(bot, 'mentor')];
    id = await recorded(ib, SECRET);
    expect(id).toMatch(/^[\w-]{22}$/);
  });

  const untouched = async () => {
    const [record, ...more] = await everything(ib);
    expect(record).toMatchObject({ id, kenmerk: SECRET, notities: [] });
    expect(record?.ingetrokken).toBeUndefined();
    expect(more).toEqual([]);
  };
  const seen = (said: readonly string[]) => [...said, JSON.stringify(mentor.card ?? '')].join('\n');

  // Everything a card could claim to be of somebody else.
  const CLAIMS = {
    auteur: 'ib',
    tenant: 'lokaal',
    eigenaar: { tenant: 'lokaal', auteur: 'ib' },
    from: { id: '29:ib', aadObjectId: 'ib' },
    aadObjectId: 'ib',
  };
  const VERBS = [
    'vl-open',
    'vl-notitie',
    'vl-notitie-bewaar',
    'vl-trek-in',
    'vl-trek-in-bewaar',
    'vl-controleer',
    'vl-verwijder',
    'vl-verwijder-ja',
    'vl-exporteer',
    'vl-lijst',
  ];

  it.each(VERBS)('is not reached by card data: %s', async (verb) => {
    const said = await mentor.act(verb, {
      tn: 1,
      id,
      ...CLAIMS,
      v_tekst: 'van een ander',
      v_wie: 'moeder',
      v_ingetrokkenOp: today(),
      v_ontvanger: 'ja',
    });
    expect(seen(said)).not.toContain(SECRET);
    for (const token of tokensIn(said)) expect(await (await fetchExport(token)).text()).not.toContain(SECRET);
    await untouched();
  });

  it.each(VERBS)('is not reached by a button that comes as a message: %s', async (verb) => {
    const said = await mentor.type('', { value: { verb, tn: 1, id, ...CLAIMS, v_tekst: 'x' } });
    expect(seen(said)).not.toContain(SECRET);
    await untouched();
  });

  it.each([
    'mijn vastleggingen',
    'open 1',
    `open ${SECRET}`,
    'exporteer alles',
    'verwijder',
    'exporteer',
    '1',
  ])('is not reached by typing: %s', async (text) => {
    const said = [...(await mentor.type('mijn vastleggingen')), ...(await mentor.type(text))];
    expect(seen(said).replaceAll(text, '')).not.toContain(SECRET);
    for (const token of tokensIn(said)) expect(await (await fetchExport(token)).text()).not.toContain(SECRET);
    await untouched();
  });

  it('is not reached from the same conversation, nor from another tenant with the same id', async () => {
    const beside = new Person(bot, 'mentor', 'personal', 'conversation of ib');
    await ib.type('mijn vastleggingen');
    await beside.type('open 1');
    expect(beside.words).not.toContain(SECRET);
    const said = await ib.type('mijn vastleggingen', { channelData: { tenant: { id: 'andere-tenant' } } });
    expect([...said, ib.words].join()).not.toContain(SECRET);
    await untouched();
  });

  it('is not overwritten with the key of its form', async () => {
    await ib.act('vastleggen', RESULT);
    const mine = dataOf(ib.card, 'Leg vast', CONSENT('van-ib-1'));
    await ib.act(mine.verb, mine.data);
    const theirs = dataOf(
      ib.card.actions.length > 0 ? formOf(mine.data) : ib.card,
      'Leg vast',
      CONSENT('van-mentor-1'),
    );
    await mentor.act(theirs.verb, { ...theirs.data, kans: mine.data.kans });
    expect((await everything(mentor)).map(({ kenmerk }) => kenmerk)).toEqual(['van-mentor-1']);
    expect((await everything(ib)).map(({ kenmerk }) => kenmerk).sort()).toEqual([SECRET, 'van-ib-1']);
  });

  const formOf = (data: object): Card => ({
    body: [],
    actions: [{ title: 'Leg vast', verb: 'vl-bewaar', data: data as Card['actions'][number]['data'] }],
  });
});

describe('in a group', () => {
  it('records on a private card, and says or shows nothing to the others', async () => {
    const ib = new Person(bot, 'ib', 'groupChat', 'group');
    const before = bot.connector.calls.length;
    await recorded(ib, 'groep-1');
    expect(ib.words).toContain('Terugzien kan in een eigen chat met mij');
    expect(ib.card.actions.map(({ title }) => title)).not.toContain('Bekijk');
    expect(bot.connector.calls.slice(before)).toEqual([]);
  });

  it("keeps the list for one's own chat, typed or tapped", async () => {
    const ib = new Person(bot, 'ib', 'groupChat', 'group');
    const id = await recorded(ib, 'groep-1');
    await bot.post(mention(ib.chat, 'mijn vastleggingen'));
    expect(bot.connector.said.at(-1)).toContain('Typ dit in een eigen chat met mij');
    for (const verb of ['vl-lijst', 'vl-open', 'vl-exporteer', 'vl-notitie']) {
      await ib.act(verb, { id });
      expect(ib.words).toContain('Typ dit in een eigen chat met mij');
    }
    expect(JSON.stringify(bot.connector.calls)).not.toContain('groep-1');
  });

  it('records nothing by a button that comes as a message, whose answer all would see', async () => {
    const ib = new Person(bot, 'ib', 'groupChat', 'group');
    await ib.act('vastleggen', RESULT);
    const { verb, data } = dataOf(ib.card, 'Leg vast', CONSENT('groep-2'));
    await bot.post(message(ib.chat, '', { value: { ...data, verb } }));
    expect(await everything(ib)).toEqual([]);
    expect(JSON.stringify(bot.connector.calls)).not.toContain('groep-2');
  });
});

describe('a register that cannot be reached', () => {
  const TYPED = 'het verslag van Roos de Wit';

  it('keeps what was typed, and the same button works once it is back', async () => {
    const ib = new Person(bot, 'ib');
    const lock = new Database(bot.file);
    await ib.act('vastleggen', RESULT);
    await ib.tap('Leg vast', { ...CONSENT('straks-1'), v_informatie: TYPED });
    expect(ib.words).toContain('‘Roos de Wit’ lijkt op een naam');
    lock.exec('begin immediate');
    await ib.tap('Leg vast', { t_informatie: 'true' });
    expect(ib.words).toContain('Vastleggen lukt nu niet');
    expect(ib.words).toContain(TYPED);
    lock.exec('rollback');
    lock.close();
    await ib.tap('Leg vast');
    expect(ib.words).toContain('Vastgelegd');
    const records = await everything(ib);
    expect(records.map(({ formulier }) => formulier.informatie)).toEqual([TYPED]);
  });

  it('is said at the list, and everything else goes on', async () => {
    // Nobody listens there.
    const url = 'postgres://nobody@127.0.0.1:1/nothing';
    const register = await openRegister({ url, retentionDays: 90, now: () => new Date() });
    const down = await startTestBot(dialogs, { register });
    try {
      const ib = new Person(down, 'ib');
      for (const text of ['mijn vastleggingen', 'exporteer alles', 'open iets']) {
        await ib.type(text);
        expect(ib.words).toContain('Dat lukt nu niet');
        expect(ib.card.actions[0]?.title).toBe('Probeer opnieuw');
      }
      await ib.type('toestemming nodig?');
      expect(ib.words).toContain('Wat is jouw rol');
      await ib.act('herhaal', RESULT);
      expect(ib.words).toContain('Je mag dit delen');
      expect(down.logged.join('')).not.toContain('"outcome":"failed');
    } finally {
      await down.stop();
    }
  });
});

it('logs nothing of what is recorded, nor whose it is', async () => {
  const ib = new Person(bot, 'ib-kolibrie');
  await recorded(ib, 'kenmerk-kolibrie-1');
  await ib.type('open kenmerk-kolibrie-1');
  const tokens = tokensIn(await ib.type('exporteer'));
  await fetchExport(tokens[0] ?? '');
  const log = bot.logged.join('');
  expect(bot.logged.length).toBeGreaterThan(3);
  expect(log).not.toContain('kolibrie');
  for (const token of tokens) expect(log).not.toContain(token);
});
