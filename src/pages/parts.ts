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

/** What to record of something, without the blanks: those are for a note to fill in. */
export const toRecord = ({ head, lines }: NotePart): Html => {
  const asked = lines
    .map((line) => line.replace(END_BLANK, '').replace(/\.$/, ''))
    .filter((line) => line !== '');
  return html`<li><strong>${head.replace(/^\d\. /, '')}</strong>${asked.length > 0 ? [': ', asked.join('; ')] : undefined}.</li>`;
};
