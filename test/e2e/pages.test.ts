import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { longest, olderPage, RESULTS } from './support/results.ts';
import { SCREENSHOTS } from './support/screenshots.ts';

const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } };

let browser: Browser;
let page: Page;
const bot = inject('botUrl');

beforeAll(async () => {
  browser = await startBrowser();
  // The policy of the pages keeps every script out, that of the test too.
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
});
afterAll(() => browser.close());

const paths = {
  home: '/',
  privacy: '/privacy',
  terms: '/voorwaarden',
  fault: '/r/hallo',
  unknown: '/bestaat-niet',
  gone: '/export/abc',
  ...Object.fromEntries(Object.entries(RESULTS).map(([name, code]) => [name, `/r/${code}`])),
};

/** What axe-core has against the page as it stands. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const sideways = () =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function sheets(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The size of the smallest letter there is to read, in points. */
const smallest = (): Promise<number> =>
  page.evaluate(`Math.min(...[...document.querySelectorAll('body *')]
    .filter((one) => one.getClientRects().length > 0)
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
    .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75))`);

describe.each(Object.entries(paths))('the page %s', (name, path) => {
  it.each(['light', 'dark'] as const)(
    'has nothing against it, wide and narrow, in %s',
    async (colorScheme) => {
      await page.emulateMedia({ media: 'screen', colorScheme });
      for (const [width, size] of Object.entries(WIDTHS)) {
        await page.setViewportSize(size);
        await page.goto(bot + path);
        expect(await violations()).toEqual([]);
        expect(await sideways()).toBe(0);
        await page.screenshot({
          path: `${SCREENSHOTS}/page-${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    },
  );
});

describe('a page of older rules', () => {
  it('has nothing against it and does not scroll sideways', async () => {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    for (const [width, size] of Object.entries(WIDTHS)) {
      await page.setViewportSize(size);
      await page.setContent(olderPage().html);
      expect(await violations()).toEqual([]);
      expect(await sideways()).toBe(0);
      await page.screenshot({ path: `${SCREENSHOTS}/page-older-${width}-light.png`, fullPage: true });
    }
  });
});

describe('with the keyboard alone', () => {
  // As text: the types of a browser are not those of the code around it.
  const focused = (): Promise<string> =>
    page.evaluate(
      'document.activeElement === document.body ? "" : document.activeElement.textContent.trim() || document.activeElement.id',
    );
  const tabThrough = async (): Promise<string[]> => {
    const seen: string[] = [];
    while (seen.length < 20) {
      await page.keyboard.press('Tab');
      const stop = await focused();
      if (stop === '' || (stop === seen[0] && seen.length > 1)) break;
      seen.push(stop);
    }
    return seen;
  };

  it('everything is reached in the order it is read, and can be seen to have focus', async () => {
    await page.setViewportSize(WIDTHS.narrow);
    await page.goto(`${bot}/`);
    expect(await tabThrough()).toEqual([
      'Naar de inhoud',
      'Toestemming nodig?',
      'code',
      'Open de uitkomst',
      'Begin',
      'Privacy',
      'Voorwaarden',
    ]);
    await page.goto(`${bot}/`);
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineWidth');
      expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
    }
  });

  it('a code is typed and its result opens, a mistyped one is mended', async () => {
    const code = RESULTS.duty as string;
    await page.goto(`${bot}/`);
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    await page.keyboard.type(code.toLowerCase().slice(0, -1));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'In deze code zit een tikfout' }).waitFor();
    await page.getByLabel('Code (verplicht)').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(code.slice(-1));
    await page.keyboard.press('Enter');
    await page.getByText(code).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('moet dit delen');
  });
});

describe('on paper', () => {
  beforeAll(() => page.emulateMedia({ media: 'print', colorScheme: 'light' }));

  it.each(Object.entries(RESULTS))('%s takes two sheets at most, in a letter to read', async (name, code) => {
    await page.goto(`${bot}/r/${code}`);
    expect(await sheets()).toBeLessThanOrEqual(2);
    expect(await smallest()).toBeGreaterThanOrEqual(9.5);
    // A result that has reasons has its sources on paper too, by number.
    if ((await page.locator('.source').count()) > 0)
      expect(await page.locator('.sources li').first().isVisible()).toBe(true);
    await page.pdf({ path: `${SCREENSHOTS}/page-${name}.pdf`, preferCSSPageSize: true });
  });

  it('the longest there are take two sheets at most, an ordinary one takes one', async () => {
    const all = longest();
    const counts: number[] = [];
    for (const html of [...all.slice(0, 15), ...all.slice(15).filter((_, i) => i % 200 === 0)]) {
      await page.setContent(html);
      counts.push(await sheets());
      expect(await smallest()).toBeGreaterThanOrEqual(9.5);
    }
    expect(Math.max(...counts)).toBe(2);
    expect(counts.slice(15)).toContain(1);
  });
});
