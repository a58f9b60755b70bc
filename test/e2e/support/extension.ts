import type { Locator, Page } from 'playwright-core';

type Command = 'Search Command' | 'Action Command' | 'Link Unfurling';

/** The message extension as the Playground offers it: from the compose box, or from a message. */
export class Extension {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(command: Command): Promise<void> {
    await this.#page.getByLabel('Trigger Message Extension App').last().click();
    await this.#page.getByRole('menuitem', { name: command }).click();
  }

  /** Searches, and resolves to the titles of what was found. */
  async search(text: string): Promise<Locator> {
    await this.open('Search Command');
    await this.#page.getByPlaceholder('Enter a search term').fill(text);
    return this.#page.locator('[role=group], [role=dialog]').filter({ hasText: 'Search-Based' });
  }

  /** Begins the action command, from the compose box or from the menu of a message that is seen. */
  async begin(message?: Locator): Promise<void> {
    if (message) {
      await message.click();
      await this.#page.getByRole('menuitem', { name: 'Action Command' }).click();
    } else {
      await this.open('Action Command');
    }
    await this.#page.getByRole('button', { name: 'Create' }).click();
    await this.window.locator('.ac-adaptiveCard').waitFor();
  }

  get window(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** Taps a button of the card in the window. */
  async press(title: string): Promise<void> {
    await this.window.getByRole('button', { name: title, exact: true }).click();
  }

  /** Sends what was put in the compose box. */
  async send(): Promise<void> {
    await this.#page.getByLabel('Send Message').last().click();
  }
}
