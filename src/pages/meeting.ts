import { type MdoView, mdoViewOf, tellerOf } from '../dialogs/index.ts';
import { type MdoCode, regelset } from '../rules/index.ts';
import { elsewherePage } from './fault.ts';
import { type Html, html, inline } from './html.ts';
import { page } from './layout.ts';
import { onTwoSheets } from './paper.ts';
import { aboutCode, items, notes, statements } from './parts.ts';
import { Sources } from './sources.ts';
import type { Page, PageContext } from './types.ts';

const NOT_FINISHED =
  'De regels van nu vragen meer dan toen. Open de code in een chat met de bot om verder te gaan.';

/** The page of the result of a meeting: what the card says, with the reasons and the checklist, for screen and paper. */
export function meetingPage(read: MdoCode, context: PageContext): Page {
  const { overlegvormen, organisatie, publicUrl } = context;
  const found = mdoViewOf(read, {
    // Of the day nothing on this page depends.
    vandaag: regelset.datum,
    eenOpEen: true,
    ...(overlegvormen ? { overlegvormen } : {}),
    ...(organisatie ? { organisatie } : {}),
    ...(publicUrl ? { publicUrl } : {}),
  });
  if (!found) return elsewherePage();
  const { notices, complete } = found;
  const view = inTheirWords(found.view, tellerOf(organisatie));
  const code = html`<p><span class="code">${read.code}</span> <span class="small">Voorbereiding van een overleg.</span></p>`;
  // Of the largest tables the tasks make way first on paper: the lines themselves never do.
  const tasks = 1;
  const content = (onPaper: number): Html => {
    const sources = new Sources();
    return html`<h1>${view.headline}</h1>
${code}
${notes([...notices, ...(complete ? [] : [NOT_FINISHED])])}
${view.stappen.length > 0 ? html`<h2>Wat je eerst doet</h2><ol>${items(view.stappen)}</ol>` : undefined}
<h2>Wat ieder mag vertellen</h2>
${view.deelnemers.map((one) => participant(one, onPaper < tasks))}
<h2>Het overleg</h2>
<ul class="answers">${items(view.situatie.split('; '))}</ul>
<h2>Checklist</h2>
<div class="checklist">${view.checklist.map((part) => phase(part, sources))}</div>
${view.twijfel ? html`<p class="small">Let op: ${view.twijfel}</p>` : undefined}
${view.waarom.length > 0 ? html`<h2>Waarom</h2>` : undefined}
${statements(view.waarom, sources, { onPaper: Math.max(onPaper - tasks, 0), under: true })}
${sources.list()}
<h2>Over deze uitkomst</h2>
<p class="small">${inline(view.footer.join(' '))}</p>
${aboutCode(read.code, context)}`;
  };
  return page(view.headline.replace(/\.$/, ''), onTwoSheets(view.waarom.length + tasks, content));
}

/** The same in the words of the organisation, in the order in which it is read: some things are told once. */
function inTheirWords(view: MdoView, tell: (line: string) => string): MdoView {
  return {
    ...view,
    headline: tell(view.headline),
    stappen: view.stappen.map(tell),
    deelnemers: view.deelnemers.map((one) => ({
      ...one,
      regels: one.regels.map(tell),
      taak: tell(one.taak),
    })),
    checklist: view.checklist.map(({ head, punten }) => ({
      head,
      punten: punten.map((punt) => ({ ...punt, tekst: tell(punt.tekst) })),
    })),
    waarom: view.waarom.map((one) => ({ ...one, text: tell(one.text) })),
    footer: view.footer.map(tell),
  };
}

const participant = ({ naam, regels, taak }: MdoView['deelnemers'][number], taskOnScreen: boolean): Html =>
  html`<p><strong>${naam}</strong> – ${inline(regels.join(' '))} <span class="small${taskOnScreen ? ' screen' : ''}">${inline(taak)}</span></p>`;

const phase = ({ head, punten }: MdoView['checklist'][number], sources: Sources): Html =>
  html`<h3>${head}</h3>
<ul>${punten.map(({ tekst, bron, bronnen }) => html`<li>${inline(tekst)}${sources.numbers(bronnen)} <span class="small screen">${bron}</span></li>`)}</ul>`;
