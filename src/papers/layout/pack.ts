import { type Document, Packer } from 'docx';
import { unzipSync, zipSync } from 'fflate';

/** When every paper was made, as far as its file tells: the same codes give the same bytes on any day. */
const MADE = '2026-01-01T00:00:00Z';
/** A zip holds local time; noon keeps it on the same day anywhere. */
const ZIPPED = '2026-01-01T12:00:00';
const CORE = 'docProps/core.xml';

/** The bytes of a document, without the moment at which it was packed. */
export async function pack(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const core = new TextDecoder().decode(parts[CORE]);
  const undated = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE}`);
  return zipSync({ ...parts, [CORE]: new TextEncoder().encode(undated) }, { mtime: ZIPPED });
}
