/** Writes the reading copy of the rules to docs/regels. `npm run docs` */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pages } from './docs/pages.ts';

const folder = new URL('../docs/regels/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages()) writeFileSync(new URL(name, folder), text);
