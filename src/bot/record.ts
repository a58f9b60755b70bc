import { isDeepStrictEqual } from 'node:util';
import { byReference, type Effect, type Result, type Uitvoer, type Vastlegging } from '../dialogs/index.ts';
import type { Eigenaar, NieuweVastlegging, Register } from '../register/index.ts';
import { docxFile, jsonFile } from './export-files.ts';
import type { ExportFile, Exports } from './exports.ts';
import { isTrouble, type Trouble } from './trouble.ts';

/** What it takes to carry out what a dialog asks of the register. */
export interface Recorder {
  readonly register: Register;
  readonly exports: Exports;
  /** Who hears it when the register fails: to users it is only out of reach. */
  readonly trouble: Trouble;
  /** Where our own pages are reached; without it an export is text in the chat. */
  readonly publicUrl?: () => string | undefined;
  /** What the organisation calls itself, at the top of a document. */
  readonly afzender?: string | undefined;
}

/** Carries out an effect for its owner, and for nobody else: whose records they are comes from Teams alone. */
export async function perform(recorder: Recorder, eigenaar: Eigenaar, effect: Effect): Promise<Result> {
  try {
    const waarde = await carryOut(recorder, eigenaar, effect);
    recorder.trouble.over();
    return waarde === undefined ? { ok: false, reden: 'niet-gevonden' } : { ok: true, waarde };
  } catch (error) {
    if (!isTrouble(error)) throw error;
    recorder.trouble.report(error);
    return { ok: false, reden: 'onbereikbaar' };
  }
}

/** What came of it; `undefined` when there is no such record of this owner. @throws RegisterUnavailable */
async function carryOut(recorder: Recorder, eigenaar: Eigenaar, effect: Effect): Promise<unknown> {
  const { register } = recorder;
  switch (effect.soort) {
    case 'bewaar':
    case 'bewaar-overleg':
      if (effect.getypt) {
        const before = await sameOf(register, eigenaar, effect.nieuw);
        if (before) return before;
      }
      return register.bewaar(eigenaar, effect.nieuw, effect.sleutel);
    case 'lijst': {
      const na = effect.pad.at(-1);
      const page = await register.lijst(eigenaar, { hoeveel: effect.hoeveel, ...(na && { na }) });
      return na ? page : { ...page, alles: await all(register, eigenaar) };
    }
    case 'open':
    case 'trek-in-nakijken':
      return register.open(eigenaar, effect.id);
    case 'zoek':
      return byReference(await all(register, eigenaar), effect.kenmerk);
    case 'notitie':
      return register.notitie(eigenaar, effect.id, effect.tekst, effect.sleutel);
    case 'trek-in':
      return register.trekIn(eigenaar, effect.id, effect.gegevens);
    case 'verwijder':
      return (await register.verwijder(eigenaar, effect.id)) || undefined;
    case 'exporteer': {
      const record = effect.id === undefined ? undefined : await register.open(eigenaar, effect.id);
      if (effect.id !== undefined && !record) return undefined;
      return takeAlong(recorder, record ? [record] : await all(register, eigenaar), effect.id !== undefined);
    }
  }
}

async function all(register: Register, eigenaar: Eigenaar): Promise<Vastlegging[]> {
  const records: Vastlegging[] = [];
  for await (const record of register.alles(eigenaar)) records.push(record);
  return records;
}

/** A record with just this in it. Looked up and not recognised by a key, which would tell of what was typed. */
async function sameOf(
  register: Register,
  eigenaar: Eigenaar,
  nieuw: NieuweVastlegging,
): Promise<Vastlegging | undefined> {
  const typed = ({ kenmerk, formulier, feiten }: Pick<Vastlegging, 'kenmerk' | 'formulier' | 'feiten'>) =>
    JSON.parse(JSON.stringify({ kenmerk, formulier, feiten }));
  const wanted = typed(nieuw);
  const records = await all(register, eigenaar);
  return records.find((record) => isDeepStrictEqual(typed(record), wanted));
}

/** Files behind links that work once, or nothing but the records when there is no address to link to. */
async function takeAlong(recorder: Recorder, records: Vastlegging[], one: boolean): Promise<Uitvoer> {
  const { exports, afzender } = recorder;
  const publicUrl = recorder.publicUrl?.();
  const [record] = records;
  if (!publicUrl || !record) return { records, links: [] };
  const link = (naam: string, file: ExportFile) => ({
    naam,
    url: `${publicUrl}/export/${exports.offer(file)}`,
  });
  if (!one) return { records, links: [link('Alles als JSON', jsonFile(records, 'vastleggingen'))] };
  return {
    records,
    links: [
      link('Als Word-document', await docxFile(record, 'vastlegging', afzender)),
      link('Als JSON', jsonFile(records, 'vastlegging')),
    ],
  };
}
