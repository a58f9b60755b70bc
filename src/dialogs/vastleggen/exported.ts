import { bytes } from '../cards/card.ts';
import { asMessage } from '../record/lines.ts';
import type { Out } from '../types.ts';
import { plain } from './field-elements.ts';
import { recordParts } from './record-parts.ts';
import type { Uitvoer, Vastlegging } from './vastlegging.ts';

/** A message of Teams holds some 28 KB; a character may take more than one of them. */
const MAX_MESSAGE_BYTES = 20_000;

const text = (content: string): Out => ({ kind: 'text', text: content });
const code = (value: unknown): string =>
  `\`\`\`json\n${JSON.stringify(value, null, 1).replaceAll('```', "'''")}\n\`\`\``;

/** Records in as few messages as they fit in, each of them a list of its own. */
function inMessages(records: readonly Vastlegging[]): Out[] {
  const messages: Vastlegging[][] = [];
  for (const record of records) {
    const last = messages.at(-1);
    if (last && bytes([...last, record]) < MAX_MESSAGE_BYTES) last.push(record);
    else messages.push([record]);
  }
  return messages.map((part) => text(code(part)));
}

const one = (record: Vastlegging): string =>
  [
    `**${plain(record.kenmerk)}**`,
    asMessage(recordParts(record).map(({ head, lines }) => ({ head, lines: lines.map(plain) }))),
  ].join('\n\n');

/** What to take along: links that work once, or without an address of our own the text itself. In one's own chat only. */
export function exported({ records, links }: Uitvoer): Out[] {
  const [only] = records;
  if (!only) return [text('Je hebt hier niets vastgelegd.')];
  if (links.length > 0) {
    const lines = links.map(({ naam, url }) => `- [${naam}](${url})`).join('\n');
    return [
      text(
        `${lines}\n\nElke link werkt één keer, tien minuten lang, en voor wie hem heeft. Stuur hem dus niet door.`,
      ),
    ];
  }
  return records.length === 1 ? [text(one(only)), ...inMessages(records)] : inMessages(records);
}
