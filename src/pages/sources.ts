import { sourceLine } from '../dialogs/index.ts';
import type { Bron } from '../rules/index.ts';
import { type Html, html } from './html.ts';

/**
 * The sources of a page as they stand on paper: numbered at the statement, and each once in a list at the end. On a screen
 * they stand in full at each statement, where nobody has to look for them.
 */
export class Sources {
  readonly #lines: string[] = [];

  /** The numbers of these sources, for paper alone. */
  numbers(bronnen: readonly Bron[]): Html | undefined {
    const found = [...new Set(bronnen.map((bron) => this.#number(sourceLine(bron))))].sort((a, b) => a - b);
    return found.length === 0 ? undefined : html` <span class="print">[${found.join(', ')}]</span>`;
  }

  /** All sources that were named, by number. */
  list(): Html | undefined {
    if (this.#lines.length === 0) return undefined;
    return html`<div class="print sources">
<h2>Bronnen</h2>
<ol>${this.#lines.map((line) => html`<li>${line}</li>`)}</ol>
</div>`;
  }

  #number(line: string): number {
    const at = this.#lines.indexOf(line);
    return at >= 0 ? at + 1 : this.#lines.push(line);
  }
}
