import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

export const SCREENSHOTS = fileURLToPath(new URL('../screenshots', import.meta.url));

export const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
/** The bars of the Playground above and below the chat. */
const AROUND = 220;

/** Takes pictures of the page with this part in view, in a wide and in a phone-narrow window. */
export async function screenshotBothWidths(
  page: Page,
  part: Locator,
  name: string,
  onceNarrow?: () => Promise<void>,
): Promise<void> {
  await screenshot(page, part, WIDE, `${name}-wide`);
  await page.setViewportSize(NARROW);
  await narrow(part);
  await onceNarrow?.();
  await screenshot(page, part, NARROW, `${name}-narrow`);
  await mark(part, false);
  await page.setViewportSize(WIDE);
  // It draws its cards anew for another width; what is typed before that is done would be gone.
  await page.waitForTimeout(500);
}

async function screenshot(page: Page, part: Locator, size: typeof WIDE, name: string): Promise<void> {
  await page.setViewportSize(size);
  const { height = 0 } = (await part.boundingBox()) ?? {};
  await page.setViewportSize({ ...size, height: Math.max(size.height, Math.ceil(height) + AROUND) });
  await part.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // The Playground slides its side panel away.
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}

/** The Playground keeps its chat 600 pixels wide in a narrow window; a phone does not. */
async function narrow(part: Locator): Promise<void> {
  await part.page().addStyleTag({
    content:
      '[data-narrow] { min-width: 0 !important; max-width: -webkit-fill-available !important; box-sizing: border-box; }',
  });
  await mark(part, true);
}

/** Marks everything around the part, or takes the marks away. */
async function mark(part: Locator, on: boolean): Promise<void> {
  await part.evaluate((element, marked) => {
    for (let at: typeof element | null = element; at; at = at.parentElement)
      at.toggleAttribute('data-narrow', marked);
  }, on);
}
