import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Which folder may import from which, each through its one door. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  rules: [],
  dialogs: ['rules'],
  bot: ['dialogs'],
};

/** What only `src/bot` may know. */
const ONLY_BOT = /^(botbuilder|botframework|@microsoft\/|restify)/;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const [folder = ''] = file.split(sep);
    const matches = readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
    return [...matches].map(([, specifier = '']) => ({ file, folder, specifier }));
  });

/** The path within `src` that an import leads to, if it stays in the project. */
function target({ file, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined;
}

describe('the folders of src', () => {
  it('are those of the table', () => {
    expect([...new Set(imports.map(({ folder }) => folder))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import one way, and each other only through the door', () => {
    const wrong = imports.filter((found) => {
      const to = target(found);
      if (!to) return false;
      const [folder = ''] = to.split(sep);
      if (folder === found.folder) return false;
      return to !== join(folder, 'index.ts') || !MAY_IMPORT[found.folder]?.includes(folder);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('leave Teams and HTTP to src/bot', () => {
    const wrong = imports.filter(({ folder, specifier }) => folder !== 'bot' && ONLY_BOT.test(specifier));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});
