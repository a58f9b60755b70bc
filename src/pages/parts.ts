import { BLANK, datum, type NotePart, type Part, type Statement } from '../dialogs/index.ts';
import { regelset } from '../rules/index.ts';
import { type Html, html, inline } from './html.ts';
import type { Sources } from './sources.ts';
import type { PageContext } from './types.ts';

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

/** How reasons are shown. */
interface Showing {
  /** How many of them stand on paper too; the rest is for the screen. */
  readonly onPaper: number;
  /** Under a head of their own already. */
  readonly under?: true;
}

const MORE = 'Meer toelichting staat op de pagina zelf.';

/** Reasons with their sources; the first head is that of all reasons together, unless they stand under one already. */
export function statements(
  list: readonly Statement[],
  sources: Sources,
  { onPaper, under }: Showing,
): Html[] {
  const shown = list.map((one, index) => {
    const level = index === 0 && !under ? 'h2' : 'h3';
    return statement(one, level, index < onPaper ? sources : undefined);
  });
  return onPaper < list.length ? [...shown, html`<p class="print">${MORE}</p>`] : shown;
}

/** One reason; without a list of sources for paper it is for the screen alone. */
function statement(
  { head, text, sources: named, bronnen }: Statement,
  level: 'h2' | 'h3',
  paper?: Sources,
): Html {
  const heads = level === 'h2' ? html`<h2>${head}</h2>` : html`<h3>${head}</h3>`;
  const said = html`${head ? heads : undefined}
<p>${inline(text)}${paper?.numbers(bronnen)}${named ? html` <span class="source small screen">${named}</span>` : undefined}</p>`;
  return paper ? said : html`<div class="screen">${said}</div>`;
}

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

/** What goes before everything else of a result, such as what changed since. */
export const notes = (lines: readonly string[]): Html | undefined =>
  lines.length === 0
    ? undefined
    : html`<div class="note">${lines.map((line) => html`<p>${inline(line)}</p>`)}</div>`;

/** What the rules of a result are, where its code is opened again, and what is in it. */
export function aboutCode(code: string, { publicUrl }: PageContext): Html {
  const where = publicUrl === undefined ? '' : `op ${publicUrl}/r/${code} of `;
  return html`<p class="small">Regels van ${datum(regelset.datum)}, vingerafdruk ${regelset.hash}. Met de code ${code} opent iedereen deze uitkomst weer, ${where}in een chat met de bot. In de code zitten alleen de antwoorden, geen namen. Van deze pagina wordt niets bewaard.</p>`;
}
