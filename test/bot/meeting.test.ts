import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Vastlegging } from '../../src/register/index.ts';
import { CASE } from '../dialogs/mdo/support.ts';
import { Person, type RecordingBot, startRecordingBot } from './support/person.ts';

let bot: RecordingBot;
beforeEach(async () => {
  bot = await startRecordingBot();
});
afterEach(() => bot.remove());

const today = () => new Date().toISOString().slice(0, 10);
/** The data of the result of a meeting. */
const RESULT = { mdo: 1, s: 'resultaat', a: { ...CASE, tafel: CASE.tafel?.split(',') } };
const FORM = (kenmerk: string) => ({
  v_kenmerk: kenmerk,
  v_op: today(),
  v_bij_smw: 'toestemming',
  v_bij_jeugdarts: 'anoniem',
  v_gaf: 'moeder,jeugdige',
  v_hoe: 'schriftelijk',
  v_geinformeerd: 'vooraf',
});

async function everything(person: Person): Promise<Vastlegging[]> {
  const records: Vastlegging[] = [];
  for await (const record of bot.register.alles({ tenant: 'lokaal', auteur: person.user }))
    records.push(record);
  return records;
}

async function recorded(person: Person, kenmerk: string): Promise<void> {
  await person.act('vastleggen', RESULT);
  expect(person.words).toContain('Leg het overleg vast');
  await person.tap('Leg vast', FORM(kenmerk));
  expect(person.words).toContain('Vastgelegd');
}

describe('a recorded meeting', () => {
  it('is on disk as a meeting, and found in the list and by its reference', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, '2026-020');
    expect(await everything(ib)).toMatchObject([{ soort: 'mdo', kenmerk: '2026-020', feiten: RESULT.a }]);
    await ib.type('mijn vastleggingen');
    expect(ib.words).toContain('1 · **2026-020**: overleg');
    await ib.type('open 1');
    expect(ib.words).toContain('Schoolmaatschappelijk werk: gedeeld, met toestemming');
    await ib.type('mijn vastleggingen');
    await ib.type('open 2026-020');
    expect(ib.words).toContain('Jeugdarts of jeugdverpleegkundige: alleen anoniem besproken');
  });

  it('is kept once for two submits of one form', async () => {
    const ib = new Person(bot, 'ib');
    await ib.act('vastleggen', RESULT);
    const form = ib.card;
    await ib.tap('Leg vast', FORM('2026-021'));
    ib.card = form;
    await ib.tap('Leg vast', FORM('2026-021'));
    expect(await everything(ib)).toHaveLength(1);
  });

  it('is checked again, noted upon, withdrawn, taken along and deleted', async () => {
    const ib = new Person(bot, 'ib');
    await recorded(ib, '2026-022');
    await ib.type('controleer opnieuw');
    expect(ib.words).toContain('Nog hetzelfde antwoord');
    await ib.tap('Naar het overleg');
    expect(ib.words).toContain('Kan doorgaan als er eerst toestemming is');
    await ib.type('mijn vastleggingen');
    await ib.type('open 1');
    await ib.type('notitie het verslag is verstuurd');
    expect(ib.words).toContain('het verslag is verstuurd');

    const [link = ''] = (await ib.type('exporteer')).join('\n').match(/\/export\/[\w-]+/) ?? [];
    const file = await fetch(`http://127.0.0.1:${bot.port}${link}`, { method: 'POST' });
    const xml = Buffer.from(
      unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'] ?? [],
    ).toString();
    expect(xml).toContain('2026-022');
    expect(xml).toContain('gedeeld, met toestemming');

    await ib.type('toestemming ingetrokken');
    await ib.tap('Leg vast', { v_wie: 'moeder', v_ingetrokkenOp: today(), v_ontvanger: 'ja' });
    expect(ib.words).toContain('De toestemming is ingetrokken. Deel hier niets meer mee.');
    await ib.type('verwijder');
    await ib.type('ja');
    expect(await everything(ib)).toEqual([]);
  });

  it('is of its author alone', async () => {
    const ib = new Person(bot, 'ib');
    const other = new Person(bot, 'mentor');
    await recorded(ib, '2026-023');
    const [record] = await everything(ib);
    for (const verb of ['vl-open', 'vl-controleer', 'vl-exporteer', 'vl-verwijder-ja']) {
      await other.act(verb, { tn: 1, id: record?.id });
      expect(other.words).not.toContain('2026-023');
    }
    expect(await everything(ib)).toHaveLength(1);
  });
});
