import { existsSync } from 'node:fs';
import { filePath } from '../database/engine-for.ts';
import { OperatorError } from './error.ts';

/**
 * Opening SQLite makes a file that is not there, and a mistyped REGISTER_URL would then give an empty backup or export
 * that looks as if it went well. @throws OperatorError
 */
export function refuseMissing(url: string): void {
  if (!url.startsWith('file:')) return;
  const file = filePath(url);
  if (!existsSync(file)) throw new OperatorError(`there is no register at ${file}: see REGISTER_URL`);
}
