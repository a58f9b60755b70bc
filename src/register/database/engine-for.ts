import { fileURLToPath } from 'node:url';
import { RegisterConfigError } from '../errors/config.ts';
import type { Engine } from './engine.ts';
import { postgres } from './postgres.ts';
import { sqlite } from './sqlite.ts';

/** The database a URL stands for. @throws RegisterConfigError when it stands for none; the URL is not quoted: it may hold a password */
export function engineFor(url: string, key: string | undefined): Engine {
  if (url.startsWith('file:')) return sqlite(filePath(url), key);
  if (/^postgres(ql)?:\/\//.test(url)) return postgres(url, key);
  throw new RegisterConfigError('REGISTER_URL must begin with file: or postgres://');
}

/** `file:data/register.db` is beside the working directory, `file:/data/register.db` and `file:///…` are absolute. */
export function filePath(url: string): string {
  try {
    const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
    if (path) return path;
  } catch {
    // Said below.
  }
  throw new RegisterConfigError('REGISTER_URL names no file: write it as file:data/register.db');
}
