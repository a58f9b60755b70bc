import { bullets, heading, type Paper, subtitle, title } from './layout/blocks.ts';
import { toDocument } from './layout/document.ts';
import { pack } from './layout/pack.ts';

/** A part of a record: a head and its lines. */
export interface Deel {
  readonly head: string;
  readonly lines: readonly string[];
}

const TITLE = 'Vastlegging';

/** What somebody recorded, as the bytes of a Word document for their own file. */
export function maakVastlegging(
  kenmerk: string,
  delen: readonly Deel[],
  afzender?: string,
): Promise<Uint8Array> {
  const paper: Paper = {
    titel: TITLE,
    ...(afzender && { afzender }),
    blocks: [
      title(TITLE),
      subtitle(`Kenmerk ${kenmerk}`),
      ...delen.flatMap(({ head, lines }) => [heading(head), bullets(...lines)]),
    ],
  };
  return pack(toDocument(paper));
}
