import { BLANK, type NotePart, type Part, type Statement } from '../dialogs/index.ts';
import { type Html, html, inline } from './html.ts';

/** Lines as items of a list. */
export const items = (lines: readonly string[]): Html[] =>
  lines.map((line) => html`<li>${inline(line)}</li>`);

const LISTS: Record<Part['kind'], (lines: readonly string[]) => Html | Html[]> = {
  text: (lines) => lines.map((line) => html`<p>${inline(line)}</p>`),
  small: (lines) => lines.map((line) => html`<p class="small">${inline(line)}</p>`),
  numbered: (lines) => html`<ol>${items(lines)}</ol>`,
  bullets: (lines) => html`<ul>${items(lines)}</ul>`,
};

/** A part of a result under its head. */
export const part = ({ head, kind, lines }: Part): Html =>
  html`${head ? html`<h2>${head}</h2>` : undefined}
${LISTS[kind](lines)}`;

/** A reason with its sources; the first head is that of all reasons together. */
export const statement = ({ head, text, sources }: Statement, index: number): Html =>
  html`${head && (index === 0 ? html`<h2>${head}</h2>` : html`<h3>${head}</h3>`)}
<p>${inline(text)}${sources ? html` <span class="source small">${sources}</span>` : undefined}</p>`;

const END_BLANK = new RegExp(`:? ?${BLANK}$`);

/** A line of a note as what is to be recorded: without its blank, and without the lawful basis, which stands under *Waarom*. */
const recorded = (line: string): string =>
  line
    .replace(END_BLANK, '')
    .replace(/^(grondslag): .*/, '$1')
    .replace(/\.$/, '');

/** What to record of something; `known` is what the page said already, and need not say again. */
export const toRecord = ({ head, lines }: NotePart, known: ReadonlySet<string>): Html => {
  const asked = lines
    .filter((line) => !known.has(line))
    .map(recorded)
    .filter((line) => line !== '');
  return html`<li><strong>${head.replace(/^\d\. /, '')}</strong>${asked.length > 0 ? [': ', asked.join('; ')] : undefined}.</li>`;
};
