import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  appPackage,
  fillManifest,
  manifestProblems,
  PLACEHOLDERS,
  unfilled,
} from '../../scripts/app-package.ts';
import { privacyPage } from '../../src/pages/index.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';

describe('the manifest', () => {
  it("satisfies Microsoft's schema, with placeholders and with everything filled in", () => {
    expect(manifestProblems(fillManifest({}))).toEqual([]);
    expect(
      manifestProblems(fillManifest({ MICROSOFT_APP_ID: APP_ID, MANIFEST_DEVELOPER: 'School' })),
    ).toEqual([]);
  });

  it('is refused when a variable holds something Teams would not take', () => {
    expect(manifestProblems(fillManifest({ MICROSOFT_APP_ID: 'bot' }))).toContainEqual(
      expect.stringContaining('/bots/0/botId'),
    );
    expect(manifestProblems(fillManifest({ MANIFEST_DEVELOPER: 'x'.repeat(33) }))).not.toEqual([]);
  });

  it('leaves no variable unfilled and knows every one it uses', () => {
    expect(JSON.stringify(fillManifest({}))).not.toContain('${');
    const template = readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8');
    const used = new Set([...template.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    used.delete('VERSION');
    used.delete('PUBLIC_DOMAIN');
    expect([...used].sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
    expect(unfilled({ ...PLACEHOLDERS, PUBLIC_URL: ' ' })).toEqual(['PUBLIC_URL']);
  });

  it('promises no more of privacy than the page on it does', () => {
    const description = Reflect.get(fillManifest({}), 'description') as { full: string };
    const page = privacyPage({ bewaardagen: 90 }).html;
    const promise = /de bot (vraagt nooit om namen[^.]*)\./.exec(page)?.[1];
    expect(description.full).toContain(`De bot ${promise}.`);
    expect(description.full).not.toContain('bewaart niets');
  });

  it('points to the pages of the bot itself', () => {
    expect(fillManifest({ PUBLIC_URL: 'https://toestemming.voorbeeld.nl' })).toMatchObject({
      developer: {
        websiteUrl: 'https://toestemming.voorbeeld.nl',
        privacyUrl: 'https://toestemming.voorbeeld.nl/privacy',
        termsOfUseUrl: 'https://toestemming.voorbeeld.nl/voorwaarden',
      },
      validDomains: ['toestemming.voorbeeld.nl'],
    });
  });

  it.each(['ergens', 'https://voorbeeld.nl/bot', 'https://voorbeeld.nl/'])(
    'is not made with an address the bot refuses: %s',
    (PUBLIC_URL) => {
      expect(() => fillManifest({ PUBLIC_URL })).toThrow(
        'PUBLIC_URL must be no more than https:// and a host',
      );
    },
  );

  it('offers the bot everywhere, in Dutch, with its commands', () => {
    const manifest = fillManifest({ MICROSOFT_APP_ID: APP_ID });
    expect(manifest).toMatchObject({
      localizationInfo: { defaultLanguageTag: 'nl-nl' },
      bots: [{ botId: APP_ID, scopes: ['personal', 'groupChat', 'team'] }],
    });
    const [bot] = manifest.bots as [{ commandLists: [{ commands: { title: string }[] }] }];
    expect(bot.commandLists[0].commands.map(({ title }) => title)).toEqual([
      'toestemming nodig?',
      'mdo',
      'deel',
      'hulp',
      'direct gevaar',
    ]);
  });
});

describe('the message extension', () => {
  const manifest = fillManifest({
    MICROSOFT_APP_ID: APP_ID,
    PUBLIC_URL: 'https://toestemming.example.nl',
  }) as unknown as {
    composeExtensions: [{ botId: string; commands: { id: string; type: string; context: string[] }[] }];
  };
  const [extension] = manifest.composeExtensions;

  it('is of the same bot, searches, and begins a check from the compose box or a message', () => {
    expect(extension.botId).toBe(APP_ID);
    expect(extension.commands.map(({ id, type, context }) => [id, type, context])).toEqual([
      ['zoek', 'query', ['compose', 'commandBox']],
      ['check', 'action', ['compose', 'message']],
    ]);
  });

  it('unfolds links to the pages, and to nothing else', () => {
    expect(extension).toMatchObject({
      messageHandlers: [{ type: 'link', value: { domains: ['toestemming.example.nl'] } }],
    });
    expect(manifest).toMatchObject({ validDomains: ['toestemming.example.nl'] });
  });
});

describe('the app package', () => {
  it('holds the manifest and both icons, and is the same every time', () => {
    const manifest = fillManifest({});
    const zip = appPackage(manifest);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(Buffer.from(files['manifest.json'] as Uint8Array).toString())).toEqual(manifest);
    expect(appPackage(manifest)).toEqual(zip);
  });

  it('has icons of the sizes Teams asks for, the outline white on transparent', () => {
    expect(readIcon('color.png').size).toEqual([192, 192]);
    const outline = readIcon('outline.png');
    expect(outline.size).toEqual([32, 32]);
    expect(outline.pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(
      true,
    );
    const opacities = new Set(outline.pixels.map((pixel) => pixel[3]));
    expect(opacities).toContain(0);
    expect(opacities).toContain(255);
  });
});

/** Reads the PNGs that scripts/icons.ts writes: one IDAT, no filters. */
function readIcon(name: string): { size: [number, number]; pixels: number[][] } {
  const png = readFileSync(new URL(`../../manifest/${name}`, import.meta.url));
  const size: [number, number] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const pixels: number[][] = [];
  for (let row = 0; row < size[1]; row++) {
    for (let column = 0; column < size[0]; column++) {
      const at = row * (1 + size[0] * 4) + 1 + column * 4;
      pixels.push([...rows.subarray(at, at + 4)]);
    }
  }
  return { size, pixels };
}
