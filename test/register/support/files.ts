import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a register on SQLite: the database, its log and its index. */
export function filesOf(url: string): { name: string; bytes: Buffer }[] {
  const folder = dirname(url.replace('file:', ''));
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** The files in which a text stands, in any of the ways a database may write it. */
export function filesWith(url: string, text: string): string[] {
  return filesOf(url)
    .filter(({ bytes }) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')))
    .map(({ name }) => name);
}
