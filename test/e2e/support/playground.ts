import type { Browser, Locator, Page } from 'playwright-core';
import { screenshotBothWidths, WIDE } from './screenshots.ts';

type Chat = 'Personal Chat' | 'Group Chat' | 'Announcements';

/** The chat client in the browser, as somebody uses it: type, tap, read. */
export class Playground {
  readonly page: Page;
  readonly #editor: Locator;
  readonly #messages: Locator;
  readonly #cards: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.#editor = page.locator('[contenteditable=true]').first();
    this.#messages = page.locator('.fai-OutputCard');
    this.#cards = page.locator('.ac-adaptiveCard');
  }

  static async open(browser: Browser, url: string, chat: Chat = 'Personal Chat'): Promise<Playground> {
    const page = await browser.newPage({ viewport: WIDE });
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    const playground = new Playground(page);
    await page.getByText('Connected.').first().waitFor();
    await page.getByTitle('Toggle Log Panel').click();
    await page.getByText(chat, { exact: true }).click();
    await playground.#editor.waitFor();
    return playground;
  }

  /** Types a message and waits until the bot has answered it. */
  async say(text: string): Promise<void> {
    await this.#andWait(() => this.#type(text));
  }

  /** Mentions the bot, which is what it takes to be heard in a group. */
  async mention(text: string): Promise<void> {
    await this.#andWait(async () => {
      await this.#editor.click();
      await this.page.keyboard.type('@');
      await this.page.getByRole('menuitem').filter({ hasText: 'Test Bot' }).click();
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** Types a message that nobody should answer. */
  async mutter(text: string): Promise<void> {
    await this.#type(text);
    await this.page.getByText(text, { exact: true }).last().waitFor();
  }

  /** The newest card. */
  get card(): Locator {
    return this.#cards.last();
  }

  /** What the newest card says. */
  async read(): Promise<string> {
    return (await this.card.allInnerTexts()).join('\n');
  }

  /** Everything the bot has said in this chat that can be seen, in order. */
  said(): Promise<string[]> {
    return this.#messages.allInnerTexts();
  }

  /** The labels of the questions on the newest card, in order. */
  async questions(): Promise<string[]> {
    const labels = await this.card.locator('label.ac-richTextBlock').allInnerTexts();
    return labels.map((label) => label.replace(/\s*\*$/, '').trim());
  }

  /** Answers a question of the newest card by its label, be it a list to open or radio buttons. */
  async choose(question: string, answer: string): Promise<void> {
    const list = this.card.getByRole('combobox', { name: question });
    const radios = this.card.getByRole('radiogroup', { name: question });
    const chosen = (await list.count()) > 0 ? this.#pick(list, answer) : this.#check(radios, answer);
    if (await chosen) return;
    throw new Error(`could not choose '${answer}' for '${question}' on this card:\n${await this.read()}`);
  }

  /** Types in a field of the newest card, found by its label. */
  async fill(label: string, text: string): Promise<void> {
    await this.card.getByRole('textbox', { name: label }).fill(text);
  }

  /** Picks a date of the newest card, given as 2026-12-31. */
  async fillDate(label: string, iso: string): Promise<void> {
    const field = this.card.getByRole('combobox', { name: label });
    const [year, month, day] = iso.split('-');
    // Its calendar opens at a tap and hides the rest of the page.
    await field.click();
    await this.page.keyboard.press('Escape');
    await field.fill(`${month}/${day}/${year}`);
    await this.page.keyboard.press('Enter');
    const calendar = this.page.getByRole('dialog', { name: 'Calendar' });
    if (await calendar.isVisible()) await this.page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'detached' });
  }

  /** Ticks a box of the newest card, one of many choices or on its own. */
  async tick(label: string): Promise<void> {
    // Its name is that of the question and its own together.
    await this.card.getByRole('checkbox', { name: label }).check({ force: true });
  }

  /** Taps a button of the newest card and waits until something came of it. */
  async press(title: string): Promise<void> {
    await this.#andWait(() => this.card.getByRole('button', { name: title, exact: true }).click());
  }

  buttons(): Promise<string[]> {
    return this.card.getByRole('button').allInnerTexts();
  }

  /**
   * Pictures of the newest card, in a wide and in a phone-narrow window. What a button had opened is closed by the
   * Playground when the window narrows; `opened` names the button that opens it again.
   */
  async screenshot(name: string, opened?: string): Promise<void> {
    const reopen = () => this.card.getByRole('button', { name: opened ?? '', exact: true }).click();
    await screenshotBothWidths(this.page, this.card, name, opened ? reopen : undefined);
  }

  async screenshotLastMessage(name: string): Promise<void> {
    await screenshotBothWidths(this.page, this.#messages.last(), name);
  }

  async #pick(list: Locator, answer: string): Promise<boolean> {
    await list.click();
    const option = this.page.getByRole('option', { name: answer, exact: true });
    await option.click({ timeout: 5000 }).catch(() => undefined);
    return (await list.inputValue()) === answer;
  }

  async #check(radios: Locator, answer: string): Promise<boolean> {
    const radio = radios.getByRole('radio', { name: answer, exact: true });
    await radio.check({ force: true });
    return radio.isChecked();
  }

  async #type(text: string): Promise<void> {
    await this.#editor.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Does something and waits until what the bot shows is another than before, and stays that way. */
  async #andWait(action: () => Promise<void>): Promise<void> {
    const before = (await this.said()).join('\n');
    await action();
    let seen = before;
    for (let same = 0; same < 3; ) {
      await this.page.waitForTimeout(100);
      const now = (await this.said()).join('\n');
      same = now !== before && now === seen ? same + 1 : 0;
      seen = now;
    }
  }
}
