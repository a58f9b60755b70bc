import { addressed, datum, sinceThen, viewOf, WHAT_IF_HEAD } from '../dialogs/index.ts';
import { afwegingVragen, type CheckCode, type Perspectief, regelset } from '../rules/index.ts';
import { type Html, html, inline } from './html.ts';
import { page } from './layout.ts';
import { items, part, statement, toRecord } from './parts.ts';
import type { Page, PageContext } from './types.ts';

const FOR: Readonly<Record<Perspectief, string>> = {
  deler: 'Geschreven voor wie de informatie heeft en wil delen.',
  ontvanger: 'Geschreven voor wie de informatie wil hebben.',
  ander: 'Geschreven voor wie meekijkt met een ander.',
};

const RECORD: Readonly<Record<Perspectief, string>> = {
  deler: 'Wat je vastlegt',
  ontvanger: 'Wat er wordt vastgelegd',
  ander: 'Wat er wordt vastgelegd',
};

const changed = (lines: readonly string[]): Html | undefined =>
  lines.length === 0
    ? undefined
    : html`<div class="note">${lines.map((line) => html`<p>${inline(line)}</p>`)}</div>`;

/** The five questions, for those who have them still to answer. */
const weighing = (): Html =>
  html`<h2>Weeg af</h2>
<ol>${afwegingVragen.map(({ vraag, denkAan }) => html`<li>${vraag} <span class="small">Denk aan: ${denkAan}</span></li>`)}</ol>
<p class="small">Vijf vragen uit het afwegingskader, bijlage 6 van het privacyconvenant (2025).</p>`;

/** On paper as many as on the card: more would take pages. */
const ON_PAPER = 8;

function whatIf(lines: readonly string[]): Html | undefined {
  if (lines.length === 0) return undefined;
  const left = lines.length - ON_PAPER;
  return html`<h2>${WHAT_IF_HEAD}</h2>
<ul>${items(lines.slice(0, ON_PAPER))}${lines.slice(ON_PAPER).map((line) => html`<li class="screen">${inline(line)}</li>`)}
${left > 0 ? html`<li class="print">En nog ${String(left)}. Die staan op de pagina zelf.</li>` : undefined}</ul>`;
}

const where = (code: string, { publicUrl }: PageContext): string =>
  publicUrl === undefined ? '' : `op ${publicUrl}/r/${code} of `;

/** The page of a result: the words of the card, all of them, for screen and paper. */
export function resultPage(read: CheckCode, context: PageContext): Page {
  const { code } = read;
  const perspectief = read.perspectief ?? 'deler';
  const view = viewOf(read.feiten, perspectief, context.organisatie);
  // Told before the first *je*, not only before the reasons.
  const whoIsMeant = addressed(perspectief);
  const said = new Set(view.parts.flatMap(({ lines }) => lines));
  const content = html`<h1>${view.headline}</h1>
<p><span class="code">${code}</span> <span class="small">${inline([FOR[perspectief], ...whoIsMeant].join(' '))}</span></p>
${changed(sinceThen(read, perspectief))}
${view.parts.map(part)}
${view.besluit?.advies === 'weeg-af' ? weighing() : undefined}
${view.record.length > 0 ? html`<h2>${RECORD[perspectief]}</h2><ul>${view.record.map((one) => toRecord(one, said))}</ul>` : undefined}
<div class="answers">${view.given.filter(({ lines }) => !lines.some((line) => whoIsMeant.includes(line))).map(part)}</div>
${view.why.map(statement)}
${whatIf(view.whatIf)}
<h2>Over deze uitkomst</h2>
${part(view.footer)}
<p class="small">Regels van ${datum(regelset.datum)}, vingerafdruk ${regelset.hash}. Met de code ${code} opent iedereen deze uitkomst weer, ${where(code, context)}in een chat met de bot. In de code zitten alleen de antwoorden, geen namen. Van deze pagina wordt niets bewaard.</p>`;
  return page(view.headline.replace(/\.$/, ''), content);
}
