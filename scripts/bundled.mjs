// @ts-check
/**
 * Runs a script as one file: `node scripts/bundled.mjs SCRIPT ARGUMENTS`. It is put together anew each time, so that it is never
 * older than its sources; that takes less time than reading them one by one, and what comes out runs faster. Plain JavaScript, since
 * this runs before anything was translated.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [node = '', , script = '', ...rest] = process.argv;
// In node_modules, where the packages the script uses are found from.
const bundle = resolve(root, 'node_modules/.cache/bundled', `${basename(script, '.ts')}.mjs`);

const { outputFiles } = buildSync({
  absWorkingDir: root,
  entryPoints: [script],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  write: false,
});
mkdirSync(dirname(bundle), { recursive: true });
// Put in its place whole: another run may be reading it.
const made = `${bundle}.${process.pid}`;
writeFileSync(made, outputFiles[0]?.contents ?? '');
renameSync(made, bundle);

process.argv = [node, bundle, ...rest];
await import(pathToFileURL(bundle).href);
