import { pipeline } from 'node:stream/promises';
import type { Copy } from './copy.ts';
import { readCopies } from './read-copies.ts';
import type { Session } from './session.ts';
import { onSnapshot } from './snapshot.ts';

/**
 * Writes everything, or everything of one author, as one JSON array that anybody can read: for somebody who asks what
 * is kept of them, or whose records move to a colleague. The number of records.
 */
export function exportRecords(
  { engine, db, seal }: Session,
  auteur: string | undefined,
  out: NodeJS.WritableStream,
): Promise<number> {
  let count = 0;
  return onSnapshot(engine, db, async (one) => {
    async function* pieces() {
      for await (const copy of readCopies(one, seal, auteur))
        yield `${count++ === 0 ? '[\n' : ',\n'}${JSON.stringify(readable(copy))}`;
      yield count === 0 ? '[]\n' : '\n]\n';
    }
    await pipeline(pieces, out, { end: out !== process.stdout });
    return count;
  });
}

function readable({ sleutel: _, inhoud, ingetrokken, notities, ...plain }: Copy): object {
  return {
    ...plain,
    ...inhoud,
    notities: notities.map(({ op, tekst }) => ({ op, tekst })),
    ...(ingetrokken && { ingetrokken }),
  };
}
