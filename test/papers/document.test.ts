import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { maakPapier, SOORTEN } from '../../src/papers/index.ts';
import { gegeven } from './support/codes.ts';
import { linesOf, notXml, parts, textOf } from './support/docx.ts';

afterEach(() => {
  vi.useRealTimers();
});

const NEEDED = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/numbering.xml',
  'docProps/core.xml',
];

/** The files a part of the package refers to, as paths within it. */
const targets = (rels: string, folder: string): string[] =>
  [...rels.matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
    target?.startsWith('/') ? target.slice(1) : `${folder}${target}`,
  );

describe.each(SOORTEN)('%s', (soort) => {
  it('is a sound Word document, whatever the codes', async () => {
    await fc.assert(
      fc.asyncProperty(gegeven, async (given) => {
        const found = parts(await maakPapier(soort, given));
        expect(Object.keys(found)).toEqual(expect.arrayContaining(NEEDED));
        for (const [path, xml] of Object.entries(found))
          expect([path, notXml(xml)]).toEqual([path, undefined]);
        const referred = [
          ...targets(found['_rels/.rels'] ?? '', ''),
          ...targets(found['word/_rels/document.xml.rels'] ?? '', 'word/'),
        ];
        expect(referred.filter((path) => !(path in found))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing it should not, whatever the codes', async () => {
    await fc.assert(
      fc.asyncProperty(gegeven, async (given) => {
        const told = textOf(await maakPapier(soort, given));
        expect(told).not.toMatch(/!|undefined|null|NaN|\[object|[{}$]|TODO|weet-niet/);
        // No code shows as a code.
        expect(told).not.toMatch(/ouders-samen|ouders-gescheiden|een-ouder|overstap-|veilig-thuis/);
        // No sentence with a hole where words were to come.
        expect(told).not.toMatch(/ {2,}[.,;]| [.,;]|: \.|\(\)/);
      }),
      { numRuns: 100 },
    );
  });

  it('has headings, tables with a head, page numbers, a title and its language', async () => {
    const found = parts(
      await maakPapier(soort, { codes: { deelnemers: ['jeugdhulp'] }, afzender: { naam: 'De Brug' } }),
    );
    const body = found['word/document.xml'] ?? '';
    expect(body).toMatch(/<w:pStyle w:val="Title"\/>/);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThanOrEqual(4);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(found['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
    expect(found['docProps/core.xml']).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    const footers = Object.keys(found).filter((path) => /^word\/footer\d+\.xml$/.test(path));
    expect(footers.length).toBeGreaterThan(0);
    for (const path of footers) {
      expect(found[path]).toMatch(/PAGE.*NUMPAGES/s);
      expect(linesOf(found[path] ?? '').join('')).toMatch(/pagina .* van /);
    }
    const headers = Object.keys(found).filter((path) => /^word\/header\d+\.xml$/.test(path));
    expect(headers.flatMap((path) => linesOf(found[path] ?? ''))).toContain('De Brug');
  });

  it('is the same file on any day', async () => {
    const given = { codes: { leeftijd: '12-15', deelnemers: ['medisch'] }, afzender: {} };
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T00:00:00Z') });
    const before = await maakPapier(soort, given);
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    expect(Buffer.compare(await maakPapier(soort, given), before)).toBe(0);
  });
});

describe('the check on XML', () => {
  it.each(['<a><b></a></b>', '<a>', '<a>&</a>', '<a>x < y</a>', '</a>'])(
    'finds what is wrong in %s',
    (xml) => {
      expect(notXml(xml)).toBeDefined();
    },
  );

  it('lets XML pass', () => {
    expect(notXml('<?xml version="1.0"?><a b="c > d"><e/>&amp;</a>')).toBeUndefined();
  });
});
