import { type Block, table } from '../layout/blocks.ts';
import type { Codes } from '../types.ts';
import { participant } from '../words/participants.ts';

/** Who takes part, with what task, and room to write what they bring in. */
export function participantsTable({ deelnemers = [] }: Codes, head: readonly string[]): Block {
  const known = deelnemers.map(participant).filter((woorden) => woorden !== undefined);
  const rows = known.map(({ wie, taak }) => [[wie], [taak], ['']]);
  // Room for whom nobody named yet; more of it when nobody was named at all.
  const open = Array.from({ length: rows.length > 0 ? 1 : 4 }, () => [[''], [''], ['']]);
  return table(head, [32, 36, 32], [...rows, ...open]);
}
