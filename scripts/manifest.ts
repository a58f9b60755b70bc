/** `npm run manifest`: builds the package to upload in Teams, checked against Microsoft's schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ConfigError } from '../src/bot/config.ts';
import { appPackage, fillManifest, type Manifest, manifestProblems, unfilled } from './app-package.ts';

const TARGET = 'manifest/build/toestemming-nodig.zip';

const manifest = filled();
const problems = manifestProblems(manifest);
if (problems.length > 0) {
  console.error(`The manifest does not satisfy Microsoft's schema:\n${problems.join('\n')}`);
  process.exit(1);
}

const target = new URL(`../${TARGET}`, import.meta.url);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, appPackage(manifest));
console.log(TARGET);

const open = unfilled(process.env);
if (open.length > 0) console.error(`Placeholders remain; before uploading, set ${open.join(', ')}.`);

function filled(): Manifest {
  try {
    return fillManifest(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
