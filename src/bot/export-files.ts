import { recordParts, type Vastlegging } from '../dialogs/index.ts';
import { maakVastlegging } from '../papers/index.ts';
import type { ExportFile } from './exports.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Records as JSON, to be read again by whatever somebody uses. */
export const jsonFile = (records: readonly Vastlegging[], name: string): ExportFile => ({
  name: `${name}.json`,
  type: 'application/json; charset=utf-8',
  body: new TextEncoder().encode(`${JSON.stringify(records, null, 2)}\n`),
});

/** One record as a Word document. */
export async function docxFile(record: Vastlegging, name: string, afzender?: string): Promise<ExportFile> {
  return {
    name: `${name}.docx`,
    type: DOCX,
    body: await maakVastlegging(record.kenmerk, recordParts(record), afzender),
  };
}
