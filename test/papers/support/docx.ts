import { strFromU8, unzipSync } from 'fflate';

/** A Word document opened: its parts as text, by path. */
export const parts = (paper: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(paper)).map(([path, data]) => [path, strFromU8(data)]));

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] as string);

/** What a part says, a line for each paragraph. */
export const linesOf = (xml: string): string[] =>
  (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) =>
    plain([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, said]) => said).join('')),
  );

/** What somebody reads in the document itself. */
export const textOf = (paper: Uint8Array): string =>
  linesOf(parts(paper)['word/document.xml'] ?? '').join('\n');

/** The first thing that keeps a text from being XML, or nothing. */
export function notXml(xml: string): string | undefined {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [tag, closing, name, rest] of body.matchAll(/<(\/?)([\w:.-]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (closing === '/' && open.pop() !== name) return `${tag} closes another`;
    if (closing === '' && !rest?.endsWith('/')) open.push(name as string);
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  const between = body.replace(/<\/?[\w:.-]+(?:[^<>"]|"[^"<]*")*>/g, '');
  if (/[<>]/.test(between)) return 'a bare < or >';
  return /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(body) ? 'a bare &' : undefined;
}
