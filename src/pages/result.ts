import { addressed, sinceThen, viewOf, WHAT_IF_HEAD } from '../dialogs/index.ts';
import { afwegingVragen, type CheckCode, type Perspectief } from '../rules/index.ts';
import { type Html, html, inline } from './html.ts';
import { page } from './layout.ts';
import { onTwoSheets } from './paper.ts';
import { aboutCode, items, notes, part, statements, toRecord } from './parts.ts';
import { Sources } from './sources.ts';
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

/** The five questions, for those who have them still to answer. */
const weighing = (): Html =>
  html`<h2>Weeg af</h2>
<ol>${afwegingVragen.map(({ vraag, denkAan }) => html`<li>${vraag} <span class="small">Denk aan: ${denkAan}</span></li>`)}</ol>
<p class="small">Vijf vragen uit het afwegingskader, bijlage 6 van het privacyconvenant (2025).</p>`;

/** For the screen alone: on paper nothing can be looked up with another answer. */
const whatIf = (lines: readonly string[]): Html | undefined =>
  lines.length === 0
    ? undefined
    : html`<div class="screen">
<h2>${WHAT_IF_HEAD}</h2>
<ul>${items(lines)}</ul>
</div>`;

/** The page of a result: the words of the card, all of them, for screen and paper. */
export function resultPage(read: CheckCode, context: PageContext): Page {
  const { code } = read;
  const perspectief = read.perspectief ?? 'deler';
  const view = viewOf(read.feiten, perspectief, context.organisatie);
  // Told before the first *je*, not only before the reasons.
  const whoIsMeant = addressed(perspectief);
  const said = new Set(view.parts.flatMap(({ lines }) => lines));
  const content = (onPaper: number): Html => {
    const sources = new Sources();
    return html`<h1>${view.headline}</h1>
<p><span class="code">${code}</span> <span class="small">${inline([FOR[perspectief], ...whoIsMeant].join(' '))}</span></p>
${notes(sinceThen(read, perspectief))}
${view.parts.map(part)}
${view.besluit?.advies === 'weeg-af' ? weighing() : undefined}
${view.record.length > 0 ? html`<h2>${RECORD[perspectief]}</h2><ul>${view.record.map((one) => toRecord(one, said))}</ul>` : undefined}
<div class="answers">${view.given.filter(({ lines }) => !lines.some((line) => whoIsMeant.includes(line))).map(part)}</div>
${statements(view.why, sources, { onPaper })}
${whatIf(view.whatIf)}
${sources.list()}
<h2>Over deze uitkomst</h2>
${part(view.footer)}
${aboutCode(code, context)}`;
  };
  return page(view.headline.replace(/\.$/, ''), onTwoSheets(view.why.length, content));
}
