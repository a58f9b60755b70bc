import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folder of src may import which. Anything else is a wrong turn. */
const MAY: Record<string, readonly string[]> = {
  rules: [],
  language: ['rules'],
  register: ['rules'],
  papers: ['rules'],
  dialogs: ['rules', 'language'],
  pages: ['rules', 'dialogs'],
  bot: ['rules', 'language', 'register', 'papers', 'dialogs', 'pages'],
};
/** Packages that belong to one folder, and what pure folders may use of the platform. */
const ONLY_BOT = /^(botbuilder|@microsoft\/|restify|lru-cache)/;
/** Libraries that do the work one pure folder is for. */
const OWN: Record<string, RegExp> = { papers: /^(docx|fflate)$/ };
const PURE_MAY = /^(zod\/v4|node:(crypto|stream|string_decoder))$/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const imports = files.flatMap((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((m) => ({ file, folder: file.split('/')[0] as string, target: m[1] as string }));
});

describe('imports', () => {
  it('are looked at in every folder there is', () => {
    expect([...new Set(imports.map(({ folder }) => folder))].filter((folder) => !(folder in MAY))).toEqual(
      [],
    );
  });

  it('go one way between the folders, and through one door', () => {
    const wrong = imports.filter(({ file, folder, target }) => {
      if (!target.startsWith('.')) return false;
      const reached = relative('src', join('src', dirname(file), target));
      const [to] = reached.split('/') as [string];
      return to !== folder && !(MAY[folder]?.includes(to) && reached === `${to}/index.ts`);
    });
    expect(wrong).toEqual([]);
  });

  it('keep Teams and HTTP in src/bot, and the other folders pure', () => {
    const wrong = imports.filter(
      ({ folder, target }) =>
        folder !== 'bot' &&
        !target.startsWith('.') &&
        !OWN[folder]?.test(target) &&
        (ONLY_BOT.test(target) || !PURE_MAY.test(target)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('pure folders', () => {
  it('know no clock, chance or environment', () => {
    const impure = files
      .filter((file) => /^(rules|dialogs|language|papers|pages)\//.test(file) && !/^\w+\/cli\//.test(file))
      .filter((file) =>
        /\bDate\.now|new Date\(\)|Math\.random|process\.(env|argv)/.test(
          readFileSync(join('src', file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
