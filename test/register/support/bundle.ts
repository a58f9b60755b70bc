import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A program as one file, beside the packages it needs. Tests start many, and a start through tsx costs seconds of work
 * on a small machine.
 */
export async function bundle(entry: string): Promise<{ readonly file: string; remove(): void }> {
  const file = resolve('node_modules', '.cache', `${basename(entry, '.ts')}-${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'pg'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return { file, remove: () => rmSync(file, { force: true }) };
}
